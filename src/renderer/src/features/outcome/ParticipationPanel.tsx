import type { Participation } from '../../../../domain/evaluation/participation'
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
export function ParticipationPanel({ found }: { found: Participation }) {
  const way = <PlaceLink place={{ screen: 'anggota' }}>{text.ways.members}</PlaceLink>
  if (found.admitted === 0)
    return (
      <Panel title={text.panels.participation}>
        <EmptyState title={text.none.participation} actions={way} />
      </Panel>
    )
  return (
    <Panel title={text.panels.participation} actions={way}>
      <Verdict sentence={participationVerdict(found)} methods={['retention']} />
      <OutcomeTableView table={participationTable(found)} />
    </Panel>
  )
}
