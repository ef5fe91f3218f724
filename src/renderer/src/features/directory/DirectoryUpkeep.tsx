/** Records of the directory that somebody must look after. */
export function DirectoryUpkeep() {
  return null
}
