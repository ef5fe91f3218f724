import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import type { DraftOf } from '../records/kinds'
import { nextDecisionId, nextProblemId } from './nextLogId'

/**
 * A decision about to be written down. Topic and autonomy stand for what the worker has yet to say: the form
 * of a new decision shows neither as chosen, so that nobody's level of autonomy is a proposal of the program.
 */
export function newDecision(
  group: GroupFile,
  date: Day,
  sessionId: string | null = null,
): DraftOf<'decision'> {
  return {
    id: nextDecisionId(group),
    sessionId,
    date,
    text: '',
    topic: 'kegiatan',
    autonomyLevel: 3,
    status: 'direncanakan',
  }
}

/** A problem about to be written down; who raised it, what kind it is and how heavy are likewise yet to be said. */
export function newProblem(
  group: GroupFile,
  raisedDate: Day,
  sessionId: string | null = null,
): DraftOf<'problem'> {
  return {
    id: nextProblemId(group),
    sessionId,
    raisedDate,
    text: '',
    category: 'lainnya',
    raisedBy: 'anggota',
    severity: 'sedang',
    status: 'terbuka',
  }
}
