import { addDays, type Day, type Period } from '../../day'
import type { GroupFile } from '../../groupFile'
import type { ReviewPoint } from '../../records/reviewPoint'
import { reviewPoints } from '../reviewPoints'

/** First of all days: the window of the first review point looks back to the beginning. */
const BEGINNING = '1900-01-01'

/**
 * What is looked at when a task is rated at a review point: everything after the review point before, until
 * this one. `previous` is null at the first one; a point that lies ahead is looked at as of today (`asOf`).
 * Source: domain.md 3, cross-cutting rule 2.
 */
export type EvidenceWindow = { previous: ReviewPoint | null; period: Period; until: Day }

/** The window of a review point. */
export function evidenceWindow(group: GroupFile, point: ReviewPoint, asOf: Day): EvidenceWindow {
  const points = reviewPoints(group)
  const at = points.findIndex(({ id }) => id === point.id)
  const previous = points.slice(0, at).findLast(({ date }) => date < point.date) ?? null
  const until = point.date < asOf ? point.date : asOf
  return {
    previous,
    period: { from: previous ? addDays(previous.date, 1) : BEGINNING, to: until },
    until,
  }
}

/** What the counting of one task's evidence looks at: the group in a window of time. */
export type EvidenceScope = EvidenceWindow & { group: GroupFile }
