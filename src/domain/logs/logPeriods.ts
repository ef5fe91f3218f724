import { addDays, type Period } from '../day'
import type { GroupFile } from '../groupFile'
import { evidenceWindow } from '../progress/evidence/evidenceWindow'
import { reviewPoints } from '../progress/reviewPoints'
import type { ReviewPoint } from '../records/reviewPoint'

/** Last of all days: what follows the last review point is still open. */
const END = '2199-12-31'

/** A stretch of the group's life between two review points; null where it begins with the group or is not reviewed yet. */
export type LogPeriod = { after: ReviewPoint | null; until: ReviewPoint | null; period: Period }

/**
 * The life of the group cut at its review points, so that a log can be read as the reviews read it: the same
 * windows in which evidence is counted, then what has happened since. Without review points one period.
 */
export function logPeriods(group: GroupFile): LogPeriod[] {
  const points = reviewPoints(group)
  const windows = points.map((point): LogPeriod => {
    const { previous, period } = evidenceWindow(group, point, point.date)
    return { after: previous, until: point, period }
  })
  const last = points.at(-1) ?? null
  const from = last ? addDays(last.date, 1) : '1900-01-01'
  return [...windows, { after: last, until: null, period: { from, to: END } }]
}
