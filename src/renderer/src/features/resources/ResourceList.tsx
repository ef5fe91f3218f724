import { useEffect, useMemo, useRef, useState } from 'react'
import { positionOf } from '../../../../domain/geo/position'
import { inUse } from '../../../../domain/progress/inUse'
import {
  allResources,
  filteredResources,
  type ResourceFilter,
} from '../../../../domain/resources/resourceList'
import { resourcesText } from '../../../../texts/groupResources'
import { categoryLabels } from '../../../../texts/resourceLabels'
import { useAgencyPosition } from '../../resources/useAgencyPosition'
import { useOpenGroup } from '../../state/openGroup'
import { EmptyState } from '../../ui/EmptyState'
import { AsideResources } from './AsideResources'
import { ResourceFilters } from './ResourceFilters'
import { ResourceItem } from './ResourceItem'
import { ResourceMapPanel } from './ResourceMapPanel'
import styles from './Resources.module.css'
import type { KnownDirectory } from './useDirectory'

type ResourceListProps = {
  filter: ResourceFilter
  onFilter: (filter: ResourceFilter) => void
  directory: KnownDirectory
}

/** All resources, or those that are looked for, and beside them where they stand. */
export function ResourceList({ filter, onFilter, directory }: ResourceListProps) {
  const { group, today } = useOpenGroup()
  const agency = useAgencyPosition()
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const rows = useMemo(
    () => filteredResources(group, filter, { today, agency, labels: categoryLabels }),
    [group, filter, today, agency],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever is chosen on the map is shown on the list
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [selectedId])
  const all = inUse(group.records.resource)
  if (all.length === 0)
    return (
      <>
        <EmptyState title={resourcesText.empty.title}>
          <p className="soft measure">{resourcesText.empty.body}</p>
        </EmptyState>
        <AsideResources />
      </>
    )
  const withoutPlace = rows.filter(({ resource }) => !positionOf(resource)).length
  return (
    <>
      <p className="soft measure">{resourcesText.intro}</p>
      {!agency && <p className="soft small">{resourcesText.noAgencyPlace}</p>}
      <ResourceFilters
        filter={filter}
        count={resourcesText.shown(rows.length, all.length)}
        onChange={(part) => onFilter({ ...filter, ...part })}
        onClear={() => onFilter({ ...allResources, order: filter.order })}
      />
      <div className={styles.beside}>
        <div className="stack">
          {rows.length === 0 ? (
            <p className="soft">{resourcesText.nothing}</p>
          ) : (
            <ul ref={list} className={styles.list} aria-label={resourcesText.list}>
              {rows.map((row) => (
                <ResourceItem
                  key={row.resource.id}
                  row={row}
                  isSelected={row.resource.id === selectedId}
                  onSelect={() => setSelectedId(row.resource.id)}
                />
              ))}
            </ul>
          )}
          {withoutPlace > 0 && (
            <p className="soft small">{resourcesText.withoutPlace(withoutPlace)}</p>
          )}
        </div>
        <ResourceMapPanel
          resources={rows.map(({ resource }) => resource)}
          directory={directory}
          selectedId={selectedId}
          onSelect={setSelectedId}
        />
      </div>
      <AsideResources />
    </>
  )
}
