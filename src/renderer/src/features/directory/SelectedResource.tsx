import { kmFrom } from '../../../../domain/directory/directoryFilter'
import type { Resource } from '../../../../domain/records/resource'
import { categoryLabel, directoryText, distanceWords } from '../../../../texts/directory'
import { directoryRecordText } from '../../../../texts/directoryRecord'
import { EMPTY, formatText } from '../../../../texts/formats'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Facts } from '../../ui/Facts'
import { Panel } from '../../ui/Panel'
import { CheckedToday } from './CheckedToday'
import { directoryPlace } from './directoryParts'
import { ResourceState } from './ResourceState'
import { useAgencyPosition } from './useFoundResources'

const { identity, place, contact } = directoryRecordText
const text = directoryText.map

type SelectedResourceProps = { resource: Resource; onClose: () => void }

/** What a worker needs of the resource that is chosen on the map, and the way to everything else. */
export function SelectedResource({ resource, onClose }: SelectedResourceProps) {
  const { isReadOnly } = useOpenGroup()
  const km = kmFrom(useAgencyPosition(), resource)
  return (
    <Panel title={resource.name} note={categoryLabel(resource.category)}>
      <Facts
        facts={told([
          [identity.services, formatText((resource.services ?? []).join(', '))],
          [place.address, formatText(addressOf(resource))],
          [text.distance, km === null ? EMPTY : distanceWords(km)],
          [contact.phone, formatText(resource.phone)],
          [identity.hours, formatText(resource.hours)],
          [identity.cost, formatText(resource.cost)],
        ])}
      />
      <div className="tight">
        <ResourceState resource={resource} />
      </div>
      <div className="row">
        <a href={`#${directoryPlace('daftar', resource.id)}`}>{text.open}</a>
        {!isReadOnly && <CheckedToday resource={resource} />}
        <Button look="quiet" aria-label={text.unselectOf(resource.name)} onClick={onClose}>
          {text.unselect}
        </Button>
      </div>
    </Panel>
  )
}

/** Beside the map there is room only for what is known. */
function told(facts: readonly (readonly [string, string])[]) {
  return facts.filter(([, value]) => value !== EMPTY)
}

function addressOf({ address, village, district, regency }: Resource): string {
  return [address, village, district, regency].filter(Boolean).join(', ')
}
