/** What is chosen before it is printed, and the pages. */
export function InstrumentDesk() {
  return null
}
