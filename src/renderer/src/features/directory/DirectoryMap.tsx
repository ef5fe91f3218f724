/** The resources of the directory on the map. */
export function DirectoryMap() {
  return null
}
