/** What is chosen before it is printed, and the pages. */
export function SeriesDesk() {
  return null
}
