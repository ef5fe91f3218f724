/** Takes resources in from files of others and hands them on. */
export function DirectoryExchange() {
  return null
}
