/** Where the days an evaluation looks at, and those it compares them with, are chosen. */
export function ComparedDays() {
  return null
}
