import type { OutcomeEvaluation } from '../../../../domain/evaluation/outcomeEvaluation'

/** What a final report says of it: charts, each with its table. */
export function OutcomePart({ outcome }: { outcome: OutcomeEvaluation }) {
  return <p>{outcome.goals}</p>
}
