import type { Position } from '../../../domain/geo/position'
import type { MapLayer } from '../../../domain/records/mapLayer'
import type { Resource } from '../../../domain/records/resource'

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

/** The resources on a map that needs no network. */
export function ResourceMap(_props: ResourceMapProps) {
  return null
}
