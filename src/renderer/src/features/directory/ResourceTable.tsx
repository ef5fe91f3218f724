import { kmFrom } from '../../../../domain/geo/kmFrom'
import type { Position } from '../../../../domain/geo/position'
import type { Resource } from '../../../../domain/records/resource'
import { directoryText } from '../../../../texts/directory'
import { EMPTY, formatText } from '../../../../texts/formats'
import { categoryLabels, distanceWords } from '../../../../texts/resourceLabels'
import { directoryPlace } from './directoryParts'
import { ResourceState } from './ResourceState'
import { VirtualTable } from './VirtualTable'

const ROW_HEIGHT = 82
const MOST_SERVICES = 3

type ResourceTableProps = { resources: readonly Resource[]; agency: Position | null }

/** The resources that were found, each leading to its sheet. */
export function ResourceTable({ resources, agency }: ResourceTableProps) {
  return (
    <VirtualTable
      caption={directoryText.parts.daftar}
      head={directoryText.columns}
      rows={resources}
      rowHeight={ROW_HEIGHT}
    >
      {(resource) => (
        <>
          <th scope="row">
            <a href={`#${directoryPlace('daftar', resource.id)}`}>{resource.name}</a>
            <p className="soft small">
              {[categoryLabels[resource.category], resource.organisation]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </th>
          <td>{servicesWords(resource.services)}</td>
          <td>
            <Where resource={resource} agency={agency} />
          </td>
          <td>
            <ResourceState resource={resource} />
          </td>
        </>
      )}
    </VirtualTable>
  )
}

function servicesWords(services: Resource['services']): string {
  const all = services ?? []
  if (all.length === 0) return EMPTY
  const first = all.slice(0, MOST_SERVICES).join(', ')
  const more = all.length - MOST_SERVICES
  return more > 0 ? `${first}, ${directoryText.moreServices(more)}` : first
}

function Where({ resource, agency }: { resource: Resource; agency: Position | null }) {
  const km = kmFrom(agency, resource)
  const area = [resource.district, resource.regency].filter(Boolean).join(', ')
  const words = formatText(area || resource.address)
  return (
    <>
      {(km === null || words !== EMPTY) && <p>{words}</p>}
      {km !== null && <p className="soft small">{distanceWords(km)}</p>}
    </>
  )
}
