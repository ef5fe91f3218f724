import { useEffect, useMemo, useState } from 'react'
import { boundsOf } from '../../../domain/geo/areaPosition'
import { markOf } from '../../../domain/geo/categoryShapes'
import { distanceKm, type Position, positionOf } from '../../../domain/geo/position'
import type { MapLayer } from '../../../domain/records/mapLayer'
import type { Resource } from '../../../domain/records/resource'
import { mapText as text } from '../../../texts/map'
import { Button } from '../ui/Button'
import { CircleChoice } from './CircleChoice'
import { Legend } from './Legend'
import { MapFrame } from './MapFrame'
import { type MapHandle, type MapPoint, type MapTarget, wholeCountry } from './mapScene'
import { usePosition } from './usePosition'

export type ResourceMapProps = {
  /** Those without a place are left to the list beside the map. */
  resources: readonly Resource[]
  /** Where distances begin; null where the agency has told no place. */
  agency: Position | null
  /** The agency's own layers that are shown. */
  layers?: readonly MapLayer[]
  selectedId: string | null
  onSelect: (id: string | null) => void
}

const noLayers: readonly MapLayer[] = []
const agencyZoom = 11

/** The resources on a map that needs no network. */
export function ResourceMap({
  resources,
  agency: given,
  layers = noLayers,
  selectedId,
  onSelect,
}: ResourceMapProps) {
  const agency = usePosition(given)
  const [handle, setHandle] = useState<MapHandle | null>(null)
  const [circlesKm, setCirclesKm] = useState<readonly number[]>([])
  const points = useMemo(() => resources.flatMap(pointOf), [resources])
  const selected = points.find(({ id }) => id === selectedId) ?? null
  const all = targetOf(points, agency)
  useShowSelected(handle, selected)
  return (
    <div className="tight">
      <MapFrame
        scene={{ points, agency, circlesKm, selected, pin: null, layers }}
        start={all}
        label={text.label}
        description={text.description}
        handle={handle}
        onHandle={setHandle}
        onSelect={onSelect}
        buttons={<Button onClick={() => handle?.lookAt(all)}>{text.showAll}</Button>}
      />
      <p aria-live="polite">
        {selected && (
          <>
            {text.selected}: <strong>{selected.name}</strong>
            {agency && `, ${text.selectedFar(distanceKm(agency, selected))}`}.{' '}
            <Button look="quiet" onClick={() => onSelect(null)}>
              {text.clearSelected}
            </Button>
          </>
        )}
      </p>
      <p className="soft">
        {points.length === 0 ? text.noneShown : text.shown(points.length, resources.length)}
      </p>
      {agency ? (
        <CircleChoice chosen={circlesKm} onChange={setCirclesKm} />
      ) : (
        <p className="soft">{text.noAgency}</p>
      )}
      <Legend />
    </div>
  )
}

function pointOf(resource: Resource): MapPoint[] {
  const position = positionOf(resource)
  const { id, name, category } = resource
  return position ? [{ ...position, id, name, shape: markOf(category).shape }] : []
}

/** Everything at once; the surroundings of the agency, or the country, where there is nothing. */
function targetOf(points: readonly MapPoint[], agency: Position | null): MapTarget {
  if (points.length === 0) return agency ? { center: agency, zoom: agencyZoom } : wholeCountry
  const bounds = boundsOf(agency ? [...points, agency] : points)
  return bounds ? { bounds } : wholeCountry
}

/** What is selected in the list is brought into the middle, from a little nearer where it was seen from afar. */
function useShowSelected(handle: MapHandle | null, selected: MapPoint | null): void {
  const id = selected?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another selection moves the map
  useEffect(() => {
    if (handle && selected) handle.bringIntoSight(selected)
  }, [handle, id])
}
