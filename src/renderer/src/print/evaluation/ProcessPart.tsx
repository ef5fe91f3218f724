import type { ProcessEvaluation } from '../../../../domain/evaluation/processEvaluation'

/** What a final report says of it: charts, each with its table. */
export function ProcessPart({ process }: { process: ProcessEvaluation }) {
  return <p>{process.held}</p>
}
