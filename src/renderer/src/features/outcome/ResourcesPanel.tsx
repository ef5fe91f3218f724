import type { OutcomeEvaluation } from '../../../../domain/evaluation/outcomeEvaluation'
import { outcomeText } from '../../../../texts/outcome'
import { needTable, referralTable } from '../../../../texts/outcomeResourceTables'
import { resourceVerdict } from '../../../../texts/outcomeVerdicts'
import { Verdict } from '../../evaluation/Verdict'
import { PlaceLink } from '../../frame/PlaceLink'
import { EmptyState } from '../../ui/EmptyState'
import { Panel } from '../../ui/Panel'
import { OutcomeTableView } from './OutcomeTableView'

const text = outcomeText

/** What of the needs was met, and what came of referrals. */
export function ResourcesPanel({ outcome }: { outcome: OutcomeEvaluation }) {
  const { needs, uses, referrals } = outcome
  const way = <PlaceLink place={{ screen: 'kebutuhan' }}>{text.ways.needs}</PlaceLink>
  if (needs.total + uses.total + referrals.total === 0)
    return (
      <Panel title={text.panels.resources}>
        <EmptyState title={text.none.resources} actions={way} />
      </Panel>
    )
  return (
    <Panel title={text.panels.resources} actions={way}>
      <Verdict sentence={resourceVerdict(outcome)} methods={['needs']} />
      {needs.total > 0 && <OutcomeTableView table={needTable(outcome)} />}
      {referrals.total > 0 && <OutcomeTableView table={referralTable(outcome)} />}
    </Panel>
  )
}
