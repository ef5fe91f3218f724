import type { ReactNode } from 'react'
import type { OutcomeEvaluation } from '../../../../domain/evaluation/outcomeEvaluation'
import { OutcomeGoals } from './OutcomeGoals'
import { OutcomePeople } from './OutcomePeople'
import { OutcomeResources } from './OutcomeResources'
import { OutcomeSociometry } from './OutcomeSociometry'
import { OutcomeTasks } from './OutcomeTasks'

type OutcomePartProps = {
  outcome: OutcomeEvaluation
  /** Part D, the instruments, which stands between the goals and sociometry. */
  children?: ReactNode
}

/** What a final report says of the outcome, B to F: charts, each with its table. Source: domain.md 6.7 IV. */
export function OutcomePart({ outcome, children }: OutcomePartProps) {
  return (
    <>
      <OutcomeTasks outcome={outcome} />
      <OutcomeGoals outcome={outcome} />
      {children}
      <OutcomeSociometry sociometry={outcome.sociometry} />
      <OutcomeResources outcome={outcome} />
      <OutcomePeople outcome={outcome} />
    </>
  )
}
