import type { Day } from '../../../../domain/day'
import type { GroupSummary } from '../../../../domain/groupSummary'
import { libraryText } from '../../../../texts/library'

/** What asks for the worker's attention in a group, in words, as its summary tells on a day. */
export function attentionOf(summary: GroupSummary, today: Day): string[] {
  const text = libraryText.attention
  const passed = summary.plannedDays.filter((day) => day < today).length
  return [
    ...(summary.unrecorded > 0 ? [text.unrecorded(summary.unrecorded)] : []),
    ...(passed > 0 ? [text.passed(passed)] : []),
    ...(summary.openProblems > 0 ? [text.openProblems(summary.openProblems)] : []),
    ...(summary.lastReview === null && summary.heldSessions > 0 ? [text.neverReviewed] : []),
  ]
}
