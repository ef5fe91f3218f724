import { useMemo, useState } from 'react'
import { positionOf } from '../../../../domain/geo/position'
import { inUse } from '../../../../domain/progress/inUse'
import { ResourceMap } from '../../map/ResourceMap'
import { useOpenGroup } from '../../state/openGroup'

/** The resources of the directory on the map. */
export function DirectoryMap() {
  const { group, agency } = useOpenGroup()
  const { resource, mapLayer } = group.records
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const resources = useMemo(() => inUse(resource), [resource])
  const layers = useMemo(() => inUse(mapLayer).filter(({ isHidden }) => !isHidden), [mapLayer])
  return (
    <ResourceMap
      resources={resources}
      agency={positionOf(agency?.records.agency[0] ?? {})}
      layers={layers}
      selectedId={selectedId}
      onSelect={setSelectedId}
    />
  )
}
