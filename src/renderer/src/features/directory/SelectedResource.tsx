import { kmFrom } from '../../../../domain/geo/kmFrom'
import type { Resource } from '../../../../domain/records/resource'
import { directoryText } from '../../../../texts/directory'
import { EMPTY, formatText } from '../../../../texts/formats'
import { resourceFieldLabels } from '../../../../texts/resourceFields'
import { categoryLabels, distanceWords } from '../../../../texts/resourceLabels'
import { useAgencyPosition } from '../../resources/useAgencyPosition'
import { addressWords } from '../../resources/valueWords'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Facts } from '../../ui/Facts'
import { Panel } from '../../ui/Panel'
import { CheckedToday } from './CheckedToday'
import { directoryPlace } from './directoryParts'
import { ResourceState } from './ResourceState'

const fields = resourceFieldLabels
const text = directoryText.map

type SelectedResourceProps = { resource: Resource; onClose: () => void }

/** What a worker needs of the resource that is chosen on the map, and the way to everything else. */
export function SelectedResource({ resource, onClose }: SelectedResourceProps) {
  const { isReadOnly } = useOpenGroup()
  const km = kmFrom(useAgencyPosition(), resource)
  return (
    <Panel title={resource.name} note={categoryLabels[resource.category]}>
      <Facts
        facts={told([
          [fields.services, formatText((resource.services ?? []).join(', '))],
          [fields.address, formatText(addressWords(resource))],
          [text.distance, km === null ? EMPTY : distanceWords(km)],
          [fields.phone, formatText(resource.phone)],
          [fields.hours, formatText(resource.hours)],
          [fields.cost, formatText(resource.cost)],
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
