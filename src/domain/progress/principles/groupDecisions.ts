import { overrideReasons } from '../../catalog/lists'
import type { QuestionOf } from '../../catalog/principles'
import type { Decision } from '../../records/decision'
import { decisionsIn } from '../decisions'
import { inUse } from '../inUse'
import { type CheckScope, isIn, isWritten, recordId } from './checkScope'
import { chosenTogether } from './chosenTogether'
import { every, type Fact, most } from './fact'

/** From this level on the group chose itself. Source: domain.md 2.10. */
const CHOSE = 2

/**
 * Principle d, decisions: those taken since the last check; what was set for safety is left out, because
 * there autonomy is no aim. Source: seeds/004 principle d; domain.md 2.10, 4.1 d1-d5.
 */
export function groupDecisions(scope: CheckScope): Record<QuestionOf<'d'>, Fact[]> {
  const taken = decisionsIn(scope.group, scope.period).filter(({ status }) => status !== 'batal')
  const free = taken.filter(({ overrideReason }) => overrideReason !== 'keselamatan')
  return {
    d1: [most('decisionsByGroup', free, ({ autonomyLevel }) => autonomyLevel >= CHOSE, recordId)],
    d2: [
      most('decisionsWithCapacity', free, ({ capacityNote }) => isWritten(capacityNote), recordId),
      chosenTogether(scope),
    ],
    d3: voiceFacts(free),
    d4: followThrough(scope),
    d5: interventionFacts(taken),
  }
}

/** A vote leaves a minority, so it needs to be written what that one thought; musyawarah looks for what all can bear. */
function voiceFacts(decisions: readonly Decision[]): Fact[] {
  const votes = decisions.filter(({ method }) => method === 'pemungutanSuara')
  return [
    most(
      'decisionsHeardAll',
      decisions.filter(({ method }) => method),
      ({ method }) => method === 'musyawarahMufakat' || method === 'pemungutanSuara',
      recordId,
    ),
    ...(votes.length > 0
      ? [every('dissentRecorded', votes, ({ dissent }) => isWritten(dissent), recordId)]
      : []),
  ]
}

/** The decisions that fell due in the period (their own day, where none was set); a revision with its note is a review too. */
function followThrough(scope: CheckScope): Fact[] {
  const due = inUse(scope.group.records.decision).filter(
    ({ status, date, dueDate }) =>
      status !== 'batal' && date <= scope.day && isIn(scope, dueDate ?? date),
  )
  const isDone = ({ status, executedDate, reviewNote }: Decision) =>
    status === 'direvisi'
      ? isWritten(reviewNote)
      : Boolean(executedDate && executedDate <= scope.day)
  return [
    most('decisionsExecuted', due, isDone, recordId),
    most(
      'decisionsReviewed',
      due.filter(isDone),
      ({ reviewNote }) => isWritten(reviewNote),
      recordId,
    ),
  ]
}

function interventionFacts(taken: readonly Decision[]): Fact[] {
  const set = taken.filter(({ autonomyLevel }) => autonomyLevel === 0)
  if (taken.length > 0 && set.length === 0)
    return [every('decisionsWithoutIntervention', taken, () => true, recordId)]
  return [
    every(
      'interventionsJustified',
      set,
      ({ overrideReason }) => overrideReasons.some((reason) => reason === overrideReason),
      recordId,
    ),
  ]
}
