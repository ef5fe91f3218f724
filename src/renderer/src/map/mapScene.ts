import type { Bounds } from '../../../domain/geo/areaPosition'
import type { MarkShape } from '../../../domain/geo/categoryShapes'
import type { Position } from '../../../domain/geo/position'
import type { MapLayer } from '../../../domain/records/mapLayer'

/** Something with a place and a name that can be selected. */
export type MapPoint = Position & { id: string; name: string; shape: MarkShape }

/** What a map shows; the same for the one with a graphics card and the plain one. */
export type MapScene = {
  points: readonly MapPoint[]
  agency: Position | null
  circlesKm: readonly number[]
  selected: MapPoint | null
  /** A place that is being told. */
  pin: Position | null
  layers: readonly MapLayer[]
  isOnline: boolean
}

/** A place to look at, from how near, or everything between four corners. */
export type MapTarget = { center: Position; zoom: number } | { bounds: Bounds }

/** What the buttons around a map may do with it. */
export type MapHandle = {
  zoomBy(steps: number): void
  lookAt(target: MapTarget): void
  /** Moves only where the place is not in sight, and then near enough to tell it from its neighbours. */
  bringIntoSight(position: Position): void
  /** In pixels, the map to the left and up where they are more than 0. */
  panBy(x: number, y: number): void
  /** Where a click is meant that was made with a key. */
  center(): Position
}

/** What a map tells. */
export type MapEvents = {
  onSelect(id: string | null): void
  /** A click where nothing stands. */
  onPlace(position: Position): void
  onView(view: { lat: number; zoom: number }): void
  onLayerTrouble(layerId: string): void
  onTiles(isReachable: boolean): void
}

export type MapCanvasProps = MapEvents & {
  scene: MapScene
  start: MapTarget
  label: string
  description: string
  /** Given to whoever steers the map while it stands. */
  onHandle(handle: MapHandle | null): void
}

/** The whole country. */
export const wholeCountry: MapTarget = {
  bounds: { south: -11.1, north: 6.2, west: 94.9, east: 141.1 },
}

export const NEAREST_ZOOM = 18
export const FARTHEST_ZOOM = 3
/** From how near a place is shown that was out of sight. */
export const SHOWN_ZOOM = 12
