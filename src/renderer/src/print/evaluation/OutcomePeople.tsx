import type { OutcomeEvaluation } from '../../../../domain/evaluation/outcomeEvaluation'
import { formatList } from '../../../../texts/formats'
import { outcomeText } from '../../../../texts/outcome'
import { doseCharts, doseTable, participationTable } from '../../../../texts/outcomePeople'
import { doseVerdict, fallenVerdict, participationVerdict } from '../../../../texts/outcomeVerdicts'
import { DoseChange } from '../../ui/charts/DoseChange'
import { ReportTable } from '../ReportTable'
import { Unbroken } from '../Unbroken'
import { OutcomeMethods } from './OutcomeMethods'

const text = outcomeText

/** Who started, completed and left, and dose beside change: nobody is averaged away. */
export function OutcomePeople({ outcome }: { outcome: OutcomeEvaluation }) {
  const { participation, doses } = outcome
  if (participation.admitted === 0) return null
  return (
    <section className="outcome-part">
      <p>
        <Unbroken text={`${participationVerdict(outcome)} ${fallenVerdict(outcome)}`} />
      </p>
      <ReportTable {...participationTable(outcome)} />
      {doses.some(({ recorded }) => recorded > 0) && <Dose outcome={outcome} />}
    </section>
  )
}

function Dose({ outcome }: { outcome: OutcomeEvaluation }) {
  return (
    <>
      <h3>{text.paper.dose}</h3>
      <p>{doseVerdict(outcome)}</p>
      <div className="outcome-doses">
        {doseCharts(outcome).map((chart) => (
          <figure key={chart.key}>
            <figcaption>
              {chart.title} (n = {chart.dots.length})
            </figcaption>
            <DoseChange chart={chart} width={300} height={230} />
            {chart.missing.length > 0 && (
              <p className="note">
                <Unbroken text={text.notDrawn(formatList(chart.missing))} />
              </p>
            )}
          </figure>
        ))}
      </div>
      <ReportTable {...doseTable(outcome)} />
      <OutcomeMethods codes={['attendance', 'dose']} />
    </>
  )
}
