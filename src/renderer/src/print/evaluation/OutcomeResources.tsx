import type { OutcomeEvaluation } from '../../../../domain/evaluation/outcomeEvaluation'
import { needTable, referralTable } from '../../../../texts/outcomeResourceTables'
import { resourceVerdict } from '../../../../texts/outcomeVerdicts'
import { ReportTable } from '../ReportTable'
import { OutcomeMethods } from './OutcomeMethods'

/** F. What of the needs was met, and what came of uses and referrals. */
export function OutcomeResources({ outcome }: { outcome: OutcomeEvaluation }) {
  const { needs, referrals } = outcome
  return (
    <section className="outcome-part">
      <p>{resourceVerdict(outcome)}</p>
      {needs.total > 0 && <ReportTable {...needTable(outcome)} />}
      {referrals.total > 0 && <ReportTable {...referralTable(outcome)} />}
      {needs.total > 0 && <OutcomeMethods codes={['needs']} />}
    </section>
  )
}
