import { type Bounds, boundsOf } from './areaPosition'
import { isInIndonesia, type Position } from './position'

type Coordinates = number[] | Coordinates[]
type Geometry = { type: string; coordinates: Coordinates }

/** A shape of an own layer; of its properties only a name is taken. */
export type LayerFeature = {
  type: 'Feature'
  geometry: Geometry
  properties: { name: string | null }
}

/** What an own layer draws, cleaned of everything that a map does not need. */
export type GeoJsonLayer = {
  type: 'FeatureCollection'
  features: readonly LayerFeature[]
  bounds: Bounds
}

/**
 * Why a file is no layer: no GeoJSON at all, nothing in it that can be drawn, coordinates that are no degrees (metres
 * of a projection, mostly), or a layer that lies wholly outside Indonesia.
 */
export type GeoJsonFault = 'notGeoJson' | 'nothingDrawn' | 'notDegrees' | 'elsewhere'

export type GeoJsonReading = { ok: true; layer: GeoJsonLayer } | { ok: false; fault: GeoJsonFault }

/** How deep the coordinates of each kind of shape are nested. */
const depths: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
}

/** Names as makers of Indonesian boundary files call them, the likeliest first. */
const nameKeys = ['name', 'nama', 'NAMOBJ', 'NAME', 'WADMKD', 'WADMKC', 'WADMKK', 'Name']

/** Reads GeoJSON that somebody chose as a layer: every number in it is looked at before the map sees it. */
export function readGeoJsonLayer(value: unknown): GeoJsonReading {
  const shapes = shapesOf(value)
  if (shapes === null) return { ok: false, fault: 'notGeoJson' }
  const positions: Position[] = []
  const features: LayerFeature[] = []
  for (const { geometry, name } of shapes) {
    const depth = Object.hasOwn(depths, geometry.type) ? depths[geometry.type] : undefined
    if (depth === undefined) continue
    if (!gather(geometry.coordinates, depth, positions)) return { ok: false, fault: 'notGeoJson' }
    features.push({ type: 'Feature', geometry: plain(geometry), properties: { name } })
  }
  const bounds = boundsOf(positions)
  if (!bounds) return { ok: false, fault: 'nothingDrawn' }
  if (bounds.north > 90 || bounds.south < -90 || bounds.east > 180 || bounds.west < -180)
    return { ok: false, fault: 'notDegrees' }
  if (!positions.some(isInIndonesia)) return { ok: false, fault: 'elsewhere' }
  return { ok: true, layer: { type: 'FeatureCollection', features, bounds } }
}

type Shape = { geometry: Geometry; name: string | null }

function shapesOf(value: unknown): Shape[] | null {
  if (!isObject(value)) return null
  if (value.type === 'FeatureCollection') {
    if (!Array.isArray(value.features)) return null
    const each = value.features.map(shapesOf)
    return each.some((shapes) => shapes === null) ? null : each.flatMap((shapes) => shapes ?? [])
  }
  if (value.type === 'Feature')
    return geometriesOf(value.geometry).map((geometry) => ({
      geometry,
      name: nameOf(value.properties),
    }))
  const geometries = geometriesOf(value)
  return geometries.length > 0 ? geometries.map((geometry) => ({ geometry, name: null })) : null
}

function geometriesOf(value: unknown): Geometry[] {
  if (!isObject(value) || typeof value.type !== 'string') return []
  if (value.type === 'GeometryCollection' && Array.isArray(value.geometries))
    return value.geometries.flatMap((one) =>
      isObject(one) && one.type !== 'GeometryCollection' ? geometriesOf(one) : [],
    )
  return Array.isArray(value.coordinates)
    ? [{ type: value.type, coordinates: value.coordinates as Coordinates }]
    : []
}

function nameOf(properties: unknown): string | null {
  if (!isObject(properties)) return null
  const name = nameKeys.map((key) => properties[key]).find((one) => typeof one === 'string')
  return typeof name === 'string' ? name.slice(0, 200) : null
}

/** Takes every position of nested coordinates; false where something else stands there. */
function gather(coordinates: unknown, depth: number, into: Position[]): boolean {
  if (!Array.isArray(coordinates)) return false
  if (depth > 0) return coordinates.every((one) => gather(one, depth - 1, into))
  const [lon, lat] = coordinates
  if (!Number.isFinite(lon) || !Number.isFinite(lat)) return false
  into.push({ lat, lon })
  return true
}

/** Longitude and latitude only: heights and whatever else follows are left out. */
function plain({ type, coordinates }: Geometry): Geometry {
  const cut = (value: Coordinates): Coordinates =>
    value.some((one) => typeof one === 'number')
      ? (value.slice(0, 2) as number[])
      : (value as Coordinates[]).map(cut)
  return { type, coordinates: cut(coordinates) }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
