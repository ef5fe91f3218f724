import type { Position } from './position'

/** Size of a drawing on paper, millimetres. */
export type MapSize = { width: number; height: number }

/** A point of a drawing: millimetres from its upper left corner. */
export type MapPoint = { x: number; y: number }

/** An upright box of a drawing, by its middle; millimetres. */
export type MapBox = MapPoint & MapSize

/**
 * Which part of the earth a drawing shows: its middle, and millimetres per radian at the equator. The projection
 * is Mercator's: angles and circles stay true, and within Indonesia (11 degrees around the equator) lengths
 * differ by less than 2% across the whole country, so that one scale bar serves the page.
 */
export type MapFrame = MapSize & { centre: Position; scale: number }

/** Mean radius of the earth in kilometres, as in `distanceKm`. */
const EARTH_KM = 6371.0088
/** Millimetres left free around the outermost places: room for their numbers. */
const MARGIN_MM = 13
/** A map never shows less than so many kilometres: without streets, nearer would show nothing more. */
const LEAST_KM = 3

/**
 * The frame that holds all given places with room around them; at least 3 km wide and high, so that a single
 * place stands in its surroundings. null where there is no place.
 */
export function mapFrame(places: readonly Position[], { width, height }: MapSize): MapFrame | null {
  const points = places.map(planePoint)
  if (points.length === 0) return null
  const [left, right] = spanOf(points.map(({ x }) => x))
  const [low, high] = spanOf(points.map(({ y }) => y))
  const centre = positionIn({ x: (left + right) / 2, y: (low + high) / 2 })
  const least = LEAST_KM / (EARTH_KM * Math.cos(radians(centre.lat)))
  const scale = Math.min(
    (width - 2 * MARGIN_MM) / Math.max(right - left, least),
    (height - 2 * MARGIN_MM) / Math.max(high - low, least),
  )
  return { width, height, centre, scale }
}

/** Where a place lies on the drawing; beyond its edges for places it does not show. */
export function pointOn(frame: MapFrame, position: Position): MapPoint {
  const middle = planePoint(frame.centre)
  const point = planePoint(position)
  return {
    x: frame.width / 2 + (point.x - middle.x) * frame.scale,
    y: frame.height / 2 - (point.y - middle.y) * frame.scale,
  }
}

/** Kilometres on the ground that a millimetre of the drawing shows at a latitude. */
export function kmPerMillimetre({ scale }: MapFrame, lat: number): number {
  return (EARTH_KM * Math.cos(radians(lat))) / scale
}

/** Whether a box lies wholly on the drawing. */
export function isOnMap({ width, height }: MapSize, box: MapBox): boolean {
  return (
    box.x - box.width / 2 >= 0 &&
    box.x + box.width / 2 <= width &&
    box.y - box.height / 2 >= 0 &&
    box.y + box.height / 2 <= height
  )
}

/** Whether two boxes cover one another; touching edges do not. */
export function doCover(one: MapBox, other: MapBox): boolean {
  return (
    Math.abs(one.x - other.x) * 2 < one.width + other.width &&
    Math.abs(one.y - other.y) * 2 < one.height + other.height
  )
}

function planePoint({ lat, lon }: Position): MapPoint {
  return { x: radians(lon), y: Math.log(Math.tan(Math.PI / 4 + radians(lat) / 2)) }
}

function positionIn({ x, y }: MapPoint): Position {
  const lat = 2 * Math.atan(Math.exp(y)) - Math.PI / 2
  return { lat: (lat * 180) / Math.PI, lon: (x * 180) / Math.PI }
}

function spanOf(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)]
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
