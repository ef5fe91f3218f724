import type { OutcomeEvaluation } from '../../../../domain/evaluation/outcomeEvaluation'
import { outcomeText } from '../../../../texts/outcome'
import { participationTable } from '../../../../texts/outcomePeople'
import { participationVerdict } from '../../../../texts/outcomeVerdicts'
import { Verdict } from '../../evaluation/Verdict'
import { PlaceLink } from '../../frame/PlaceLink'
import { EmptyState } from '../../ui/EmptyState'
import { Panel } from '../../ui/Panel'
import { OutcomeTableView } from './OutcomeTableView'

const text = outcomeText

/** Who started, completed and left of everybody ever admitted. */
export function ParticipationPanel({ outcome }: { outcome: OutcomeEvaluation }) {
  const way = <PlaceLink place={{ screen: 'anggota' }}>{text.ways.members}</PlaceLink>
  if (outcome.participation.admitted === 0)
    return (
      <Panel title={text.panels.participation}>
        <EmptyState title={text.none.participation} actions={way} />
      </Panel>
    )
  return (
    <Panel title={text.panels.participation} actions={way}>
      <Verdict sentence={participationVerdict(outcome)} methods={['retention']} />
      <OutcomeTableView table={participationTable(outcome)} />
    </Panel>
  )
}
