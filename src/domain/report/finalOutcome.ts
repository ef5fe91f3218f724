import type { OutcomeEvaluation } from '../evaluation/outcomeEvaluation'

/** What led a member to leave, or to give up a goal, is for the staff: a report of the group tells only that it happened. Source: domain.md 6.5 X. */
export function withoutCauses(outcome: OutcomeEvaluation): OutcomeEvaluation {
  const { participation, memberGoals } = outcome
  return {
    ...outcome,
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
