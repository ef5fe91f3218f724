/** Names the form of a report's summary among the unsaved ones. */
export function summaryKey(reportId: string): string {
  return `report:${reportId}:summary`
}
