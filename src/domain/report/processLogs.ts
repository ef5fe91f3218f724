import type {
  decisionMethods,
  problemCategories,
  problemRaisers,
  proposers,
  severities,
} from '../catalog/lists'
import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import { decisionsIn } from '../progress/decisions'
import { problemsRaised } from '../progress/problems'
import type { Session } from '../records/session'
import type { NameMask } from './maskNames'
import { ownerWords } from './meetingPeople'
import { maskedText } from './reportScope'

/** A decision of the meeting, with how it came about. Autonomy 0 to 3, more is better. */
export type RecordedDecision = {
  id: string
  text: string
  proposedBy: (typeof proposers)[number] | null
  method: (typeof decisionMethods)[number] | null
  autonomyLevel: number
  overrideReason: string | null
  capacityNote: string | null
  dissent: string | null
  owner: string | null
  dueDate: Day | null
}

/** A problem inside the group that was raised at the meeting. */
export type RecordedProblem = {
  id: string
  text: string
  category: (typeof problemCategories)[number]
  raisedBy: (typeof problemRaisers)[number]
  severity: (typeof severities)[number]
  agreedSolution: string | null
  owner: string | null
}

/** What the group decided at the meeting. */
export function recordedDecisionsOf(
  group: GroupFile,
  { id }: Session,
  mask: NameMask,
): RecordedDecision[] {
  return decisionsIn(group)
    .filter(({ sessionId }) => sessionId === id)
    .map((decision) => ({
      id: decision.id,
      text: mask(decision.text),
      proposedBy: decision.proposedBy ?? null,
      method: decision.method ?? null,
      autonomyLevel: decision.autonomyLevel,
      overrideReason: maskedText(decision.overrideReason, mask),
      capacityNote: maskedText(decision.capacityNote, mask),
      dissent: maskedText(decision.dissent, mask),
      owner: ownerWords(group, decision.owner, mask),
      dueDate: decision.dueDate ?? null,
    }))
}

/** What was raised at the meeting. */
export function recordedProblemsOf(
  group: GroupFile,
  { id }: Session,
  mask: NameMask,
): RecordedProblem[] {
  return problemsRaised(group)
    .filter(({ sessionId }) => sessionId === id)
    .map((problem) => ({
      id: problem.id,
      text: mask(problem.text),
      category: problem.category,
      raisedBy: problem.raisedBy,
      severity: problem.severity,
      agreedSolution: maskedText(problem.agreedSolution, mask),
      owner: ownerWords(group, problem.owner, mask),
    }))
}
