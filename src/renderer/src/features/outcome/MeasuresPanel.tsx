import { Link } from '@tanstack/react-router'
import type { OutcomeEvaluation } from '../../../../domain/evaluation/outcomeEvaluation'
import { outcomeText } from '../../../../texts/outcome'
import { measuresVerdict, measureTable } from '../../../../texts/outcomeMeasures'
import { Verdict } from '../../evaluation/Verdict'
import { PlaceLink } from '../../frame/PlaceLink'
import { useOpenGroup } from '../../state/openGroup'
import { EmptyState } from '../../ui/EmptyState'
import { Panel } from '../../ui/Panel'
import styles from './Outcome.module.css'
import { OutcomeTableView } from './OutcomeTableView'

const text = outcomeText

/** What the instruments showed in one line each, with the way to the full results. */
export function MeasuresPanel({ outcome }: { outcome: OutcomeEvaluation }) {
  const { group } = useOpenGroup()
  const { measures } = outcome
  const way = <PlaceLink place={{ screen: 'alat-ukur' }}>{text.ways.measures}</PlaceLink>
  if (measures.length === 0)
    return (
      <Panel title={text.panels.measures}>
        <EmptyState title={text.none.measures} actions={way} />
      </Panel>
    )
  return (
    <Panel title={text.panels.measures} actions={way}>
      <Verdict sentence={measuresVerdict(outcome)} methods={['pairedChange']} />
      <OutcomeTableView table={measureTable(measures)} />
      <ul className={styles.ways}>
        {measures.map(({ instrument, from, to }) => (
          <li key={instrument.id}>
            <Link
              to="/kelompok/$groupId/alat-ukur"
              params={{ groupId: group.id }}
              search={{ alat: instrument.id, lihat: 'hasil', dari: from, ke: to }}
            >
              {text.ways.measure(instrument.code)}
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
