import type { OutcomeEvaluation } from '../../../../domain/evaluation/outcomeEvaluation'
import { formatList } from '../../../../texts/formats'
import { outcomeText } from '../../../../texts/outcome'
import { type DoseDots, doseCharts, doseTable } from '../../../../texts/outcomePeople'
import { doseVerdict } from '../../../../texts/outcomeVerdicts'
import { Verdict } from '../../evaluation/Verdict'
import { PlaceLink } from '../../frame/PlaceLink'
import { DoseChange } from '../../ui/charts/DoseChange'
import { EmptyState } from '../../ui/EmptyState'
import { Panel } from '../../ui/Panel'
import styles from './Outcome.module.css'
import { OutcomeTableView } from './OutcomeTableView'

const text = outcomeText

/** What reached each member beside what changed; nothing joins the two. */
export function DosePanel({ outcome }: { outcome: OutcomeEvaluation }) {
  const way = <PlaceLink place={{ screen: 'pertemuan' }}>{text.ways.meetings}</PlaceLink>
  if (!outcome.doses.some(({ recorded }) => recorded > 0))
    return (
      <Panel title={text.panels.dose}>
        <EmptyState title={text.none.dose} actions={way} />
      </Panel>
    )
  return (
    <Panel title={text.panels.dose}>
      <Verdict sentence={doseVerdict(outcome)} methods={['attendance', 'dose']} />
      <div className={styles.charts}>
        {doseCharts(outcome).map((chart) => (
          <DoseFigure key={chart.key} chart={chart} />
        ))}
      </div>
      <OutcomeTableView table={doseTable(outcome)} />
    </Panel>
  )
}

function DoseFigure({ chart }: { chart: DoseDots }) {
  return (
    <figure className="tight">
      <figcaption>
        <strong>{chart.title}</strong>
        {` (n = ${chart.dots.length})`}
      </figcaption>
      <DoseChange chart={chart} />
      {chart.missing.length > 0 && (
        <p className="soft small">{text.notDrawn(formatList(chart.missing))}</p>
      )}
    </figure>
  )
}
