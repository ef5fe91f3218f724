import type { Day, Period } from '../day'
import type { GroupFile } from '../groupFile'
import { pursuedGoals } from '../progress/goalProgress'

/** What came of the program by a day. `goals`: goals pursued. */
export type OutcomeEvaluation = { period: Period | null; asOf: Day; goals: number }

/** The outcome of a period, or of all that was done, as known on a day. */
export function outcomeEvaluation(
  group: GroupFile,
  { asOf, period }: { asOf: Day; period?: Period },
): OutcomeEvaluation {
  return { period: period ?? null, asOf, goals: pursuedGoals(group).length }
}
