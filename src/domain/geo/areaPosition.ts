import { type Area, type Areas, parentCode } from './areas'
import { bareName, normalName } from './normalName'
import type { Place } from './places'
import type { Position } from './position'

/** South-western and north-eastern corner in degrees. */
export type Bounds = { south: number; west: number; north: number; east: number }

/**
 * Where an area lies, as far as its places tell: their mean and their outermost points. No boundary is known
 * below the province. `from` is the area whose places were taken: another than the one asked for where that has
 * none of its own. `count` is the number of places.
 */
export type AreaPosition = { center: Position; bounds: Bounds; from: Area; count: number }

/** Null only where not even the province has a place. */
export function areaPosition(
  areas: Areas,
  places: readonly Place[],
  code: string,
): AreaPosition | null {
  const area = areas.byCode(code)
  if (!area) return null
  const own = placesOf(area, places)
  const center = meanOf(own)
  const bounds = boundsOf(own)
  if (center && bounds) return { center, bounds, from: area, count: own.length }
  const around = parentCode(code)
  return around === null ? null : areaPosition(areas, places, around)
}

function placesOf({ level, code, name }: Area, places: readonly Place[]): readonly Place[] {
  if (level === 'province')
    return places.filter(({ areaCode }) => areaCode?.startsWith(`${code}.`) ?? false)
  if (level === 'regency') return places.filter(({ areaCode }) => areaCode === code)
  // The list of places knows no districts: one that bears the name of the district stands for it.
  const regency = parentCode(code)
  const called = bareName(normalName(name))
  return places.filter(
    (place) => place.areaCode === regency && bareName(normalName(place.name)) === called,
  )
}

/** The mean of several positions in degrees; null of none. */
export function meanOf(positions: readonly Position[]): Position | null {
  const n = positions.length
  if (n === 0) return null
  const sum = (key: 'lat' | 'lon') => positions.reduce((total, one) => total + one[key], 0)
  return { lat: sum('lat') / n, lon: sum('lon') / n }
}

/** The outermost points of several positions; null of none. */
export function boundsOf(positions: readonly Position[]): Bounds | null {
  const [first] = positions
  if (!first) return null
  const bounds = { south: first.lat, north: first.lat, west: first.lon, east: first.lon }
  for (const { lat, lon } of positions) {
    bounds.south = Math.min(bounds.south, lat)
    bounds.north = Math.max(bounds.north, lat)
    bounds.west = Math.min(bounds.west, lon)
    bounds.east = Math.max(bounds.east, lon)
  }
  return bounds
}
