import type { Position } from '../../../domain/geo/position'

/** Names of the areas in which a place lies, as far as they were chosen. */
export type AreaNames = {
  village?: string | null
  district?: string | null
  regency?: string | null
  province?: string | null
}

export type PositionFieldProps = {
  value: Position | null
  areas: AreaNames
  agency: Position | null
  isReadOnly?: boolean
  onChange: (value: Position | null, areas: AreaNames) => void
}

/** Where a resource stands: clicked on the map, typed as coordinates, or found by the name of a place or area. */
export function PositionField(_props: PositionFieldProps) {
  return null
}
