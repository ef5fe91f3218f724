/** What the head of a file of drafts says: how many there are. Apart from the schemas, for the start screen asks. */
export type DraftCount = { count: number }

export function countOf(summary: Uint8Array): number {
  try {
    const { count } = JSON.parse(Buffer.from(summary).toString('utf8')) as Partial<DraftCount>
    return count ?? 0
  } catch {
    return 0
  }
}
