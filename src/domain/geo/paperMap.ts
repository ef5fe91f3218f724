import type { resourceCategories } from '../catalog/lists'
import { type MapFrame, type MapPoint, type MapSize, mapFrame, pointOn } from './mapFrame'
import { type MapMarker, mapMarkers } from './mapMarkers'
import { type PlacedName, placedNames } from './mapNames'
import { type DistanceCircle, distanceCircles, type PaperScale, paperScale } from './mapScale'
import type { Position } from './position'

/** A resource on the map: its number in the directory, its place and its category. No person is ever one. */
export type MappedResource = {
  number: number
  category: (typeof resourceCategories)[number]
  position: Position
}

/** What a map of resources shows: the agency, where its place is known, and the resources within reach. */
export type ResourcePlaces = { agency: Position | null; resources: readonly MappedResource[] }

/** A map laid out for a sheet, everything in millimetres from its upper left corner. */
export type PaperMap = {
  frame: MapFrame
  agency: MapPoint | null
  markers: MapMarker[]
  circles: DistanceCircle[]
  names: PlacedName[]
  scale: PaperScale
}

/** A named place that may be written on the map; a smaller rank is worth reading from farther away. */
export type NamedPlace = Position & { name: string; rank: number }

const AGENCY = { width: 7, height: 7 }
const SCALE_BAR_MM = 60
/** Names of the lowest rank crowd a map that shows more than so many kilometres. */
const rankKm = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 400, 120]

/** Lays the map out: first the numbers, then circles, then the names that still fit. null where nothing has a place. */
export function paperMap(
  { agency, resources }: ResourcePlaces,
  places: readonly NamedPlace[],
  size: MapSize,
): PaperMap | null {
  const positions = resources.map(({ position }) => position)
  const frame =
    resources.length === 0 ? null : mapFrame(agency ? [agency, ...positions] : positions, size)
  if (!frame) return null
  const at = agency && pointOn(frame, agency)
  const scale = paperScale(frame, SCALE_BAR_MM)
  const fixed = [...(at ? [{ ...at, ...AGENCY }] : []), ...cornersOf(size)]
  const points = resources.map(({ number, position }) => ({
    number,
    ...pointOn(frame, position),
  }))
  const markers = mapMarkers(points, size, fixed)
  const boxes = [...fixed, ...markers.map(({ box }) => box), ...markers.map(dotOf)]
  const circles = agency ? distanceCircles(frame, agency, boxes) : []
  const names = placedNames(readable(places, frame, scale), size, [
    ...boxes,
    ...circles.map(({ label }) => label),
  ])
  return { frame, agency: at, markers, circles, names, scale }
}

/** Where the scale bar (lower left) and the arrow to the north (upper right) stand. */
function cornersOf({ width, height }: MapSize) {
  return [
    { x: SCALE_BAR_MM / 2 + 4, y: height - 5, width: SCALE_BAR_MM + 8, height: 10 },
    { x: width - 6, y: 8, width: 12, height: 16 },
  ]
}

function dotOf({ at }: MapMarker) {
  return { ...at, width: 1.4, height: 1.4 }
}

/** Names on the map, the most telling first; of one rank those nearest to its middle. */
function readable(places: readonly NamedPlace[], frame: MapFrame, scale: PaperScale) {
  const acrossKm = (scale.km / scale.millimetres) * Math.max(frame.width, frame.height)
  const middle = { x: frame.width / 2, y: frame.height / 2 }
  return places
    .filter(({ rank }) => acrossKm <= (rankKm[rank] ?? 0))
    .map(({ name, rank, ...position }) => ({ name, rank, ...pointOn(frame, position) }))
    .filter(({ x, y }) => x > 0 && y > 0 && x < frame.width && y < frame.height)
    .sort(
      (one, other) =>
        one.rank - other.rank ||
        Math.hypot(one.x - middle.x, one.y - middle.y) -
          Math.hypot(other.x - middle.x, other.y - middle.y),
    )
    .map(({ name, x, y }) => ({ name, x, y }))
}
