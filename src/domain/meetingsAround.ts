import type { Day } from './day'
import type { GroupSummary } from './groupSummary'

/**
 * Last meeting held and next one planned, as seen on a day. Apart from the summary's schema, so that the
 * start screen can tell them without loading it.
 */
export function meetingsAround(
  summary: GroupSummary,
  today: Day,
): { last: Day | null; next: Day | null } {
  return {
    last: summary.heldDays.filter((day) => day <= today).at(-1) ?? null,
    next: summary.plannedDays.find((day) => day >= today) ?? null,
  }
}
