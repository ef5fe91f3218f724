import { inUse } from '../../../../domain/progress/inUse'
import { ecoMapText } from '../../../../texts/ecomapScreen'
import { PlaceLink } from '../../frame/PlaceLink'
import { useOpenGroup } from '../../state/openGroup'
import { EmptyState } from '../../ui/EmptyState'
import { NoteManyLink } from './NoteManyLink'

const text = ecoMapText.empty

/** What an eco-map is, and how to begin one. */
export function NothingNoted() {
  const { group } = useOpenGroup()
  const count = inUse(group.records.resource).length
  return (
    <EmptyState
      title={text.title}
      actions={
        count > 0 ? (
          <NoteManyLink />
        ) : (
          <PlaceLink place={{ screen: 'sumber' }}>{ecoMapText.toResources}</PlaceLink>
        )
      }
    >
      <p className="soft measure">{text.body}</p>
      <p className="soft measure">{count > 0 ? text.begin(count) : text.noResources}</p>
    </EmptyState>
  )
}
