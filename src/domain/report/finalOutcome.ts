import type { OutcomeEvaluation } from '../evaluation/outcomeEvaluation'
import { maskedDeep } from './maskedDeep'
import type { NameMask } from './maskNames'
import { changeOnPaper } from './measuresOnPaper'

/**
 * The outcome as it may stand in a report of the group: codes alone, of an instrument only what is printed. What led a
 * member to leave, or to give up a goal, is for the staff: the report tells only that it happened. Source: domain.md 6.5 X.
 */
export function outcomeOnPaper(outcome: OutcomeEvaluation, mask: NameMask): OutcomeEvaluation {
  const masked = maskedDeep(outcome, mask)
  const { participation, memberGoals } = masked
  return {
    ...masked,
    measures: outcome.measures.map((one) => changeOnPaper(one, mask)),
    followUps: outcome.followUps.map((one) => changeOnPaper(one, mask)),
    participation: {
      ...participation,
      members: participation.members.map((member) => ({ ...member, reason: null })),
    },
    memberGoals: {
      ...memberGoals,
      stopped: memberGoals.stopped.map((goal) => ({ ...goal, reason: null })),
    },
  }
}
