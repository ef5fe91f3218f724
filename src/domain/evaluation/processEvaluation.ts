import type { Period } from '../day'
import type { GroupFile } from '../groupFile'
import { heldSessions } from '../progress/sessions'

/** How the program was carried out in some days, or ever. `held`: meetings held. */
export type ProcessEvaluation = { period: Period | null; held: number }

/** The process of a period, or of all that was done. */
export function processEvaluation(group: GroupFile, period?: Period): ProcessEvaluation {
  return { period: period ?? null, held: heldSessions(group, period).length }
}
