/** All resources of the directory under one search. */
export function DirectoryList() {
  return null
}
