import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { kmFrom } from '../../../../domain/geo/kmFrom'
import { type Position, positionOf } from '../../../../domain/geo/position'
import { recordOf } from '../../../../domain/groupFile'
import { inUse } from '../../../../domain/progress/inUse'
import type { Resource } from '../../../../domain/records/resource'
import { directoryText } from '../../../../texts/directory'
import { categoryLabels, distanceWords } from '../../../../texts/resourceLabels'
import { ResourceMap } from '../../map/ResourceMap'
import { useOpenGroup } from '../../state/openGroup'
import { EmptyState } from '../../ui/EmptyState'
import styles from './Directory.module.css'
import { DirectoryFilters } from './DirectoryFilters'
import { directoryPlace, useDirectoryPlace } from './directoryParts'
import { SelectedResource } from './SelectedResource'
import { useFoundResources } from './useFoundResources'
import { VirtualTable } from './VirtualTable'

const text = directoryText.map
const ROW_HEIGHT = 62

/** The resources of the directory on the map, with the same ones listed beside it. */
export function DirectoryMap() {
  const { group } = useOpenGroup()
  const { records } = group
  const { found, total, agency } = useFoundResources()
  const { id } = useDirectoryPlace()
  const navigate = useNavigate()
  const layers = useMemo(
    () => inUse(records.mapLayer).filter(({ isHidden }) => !isHidden),
    [records.mapLayer],
  )
  const placed = useMemo(() => found.filter((one) => positionOf(one) !== null).length, [found])
  const selected = id === null ? undefined : recordOf(group, 'resource', id)
  const select = (next: string | null) =>
    void navigate({ href: directoryPlace('peta', next ?? undefined), replace: true })
  if (records.resource.length === 0)
    return (
      <EmptyState
        title={directoryText.empty.title}
        actions={<a href={`#${directoryPlace('daftar')}`}>{directoryText.parts.daftar}</a>}
      />
    )
  return (
    <>
      <DirectoryFilters shown={found.length} total={total} hasAgencyPlace={agency !== null} />
      <p className="soft small">
        {text.placed(placed, found.length)}. {text.intro}
      </p>
      <div className={styles.beside}>
        <div className={styles.map}>
          <ResourceMap
            resources={found}
            agency={agency}
            layers={layers}
            selectedId={id}
            onSelect={select}
          />
        </div>
        <div className="stack">
          {selected && <SelectedResource resource={selected} onClose={() => select(null)} />}
          {found.length > 0 ? (
            <SideList found={found} agency={agency} selectedId={id} onSelect={select} />
          ) : (
            <p className="soft">{directoryText.nothing}</p>
          )}
        </div>
      </div>
    </>
  )
}

type SideListProps = {
  found: readonly Resource[]
  agency: Position | null
  selectedId: string | null
  onSelect: (id: string | null) => void
}

/** The list beside the map: everything that can be chosen there can be chosen here. */
function SideList({ found, agency, selectedId, onSelect }: SideListProps) {
  return (
    <VirtualTable
      caption={text.list}
      head={[directoryText.columns[0] ?? '']}
      rows={found}
      rowHeight={ROW_HEIGHT}
      isNarrow
      currentId={selectedId}
    >
      {(resource) => (
        <th scope="row">
          <button
            type="button"
            className={styles.select}
            aria-pressed={resource.id === selectedId}
            onClick={() => onSelect(resource.id === selectedId ? null : resource.id)}
          >
            {resource.name}
          </button>
          <p className="soft small">
            {categoryLabels[resource.category]} · {whereWords(agency, resource)}
          </p>
        </th>
      )}
    </VirtualTable>
  )
}

function whereWords(agency: Position | null, resource: Resource): string {
  if (positionOf(resource) === null) return text.noPlace
  const km = kmFrom(agency, resource)
  return km === null ? (resource.regency ?? text.hasPlace) : distanceWords(km)
}
