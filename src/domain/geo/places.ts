import { type Areas, parentCode } from './areas'
import { bareName, normalName } from './normalName'
import type { Position } from './position'

/**
 * A named place of the country (GeoNames). `rank` says from how far its name is worth reading: 1 a city or
 * capital, 2 a place after which a regency is called, 3 any other. `areaCode` is that of its regency, if known.
 */
export type Place = Position & { name: string; areaCode: string | null; rank: 1 | 2 | 3 }

/** A row of resources/peta/tempat.json: name, latitude, longitude, code of the regency. */
export type PlaceRow = readonly [string, number, number, string | null]

/** Puts the rows of the list of places in order. */
export function readPlaces(rows: readonly PlaceRow[], areas: Areas): readonly Place[] {
  return rows.map(([name, lat, lon, areaCode]) => ({
    name,
    lat,
    lon,
    areaCode,
    rank: rankOf(name, areaCode, areas),
  }))
}

function rankOf(name: string, areaCode: string | null, areas: Areas): Place['rank'] {
  const normal = normalName(name)
  if (normal === 'jakarta') return 1
  const regency = areaCode === null ? null : areas.byCode(areaCode)
  if (!regency) return 3
  const province = areas.byCode(parentCode(regency.code) ?? '')
  const isCalled = bareName(normalName(regency.name)) === normal.replace(/^kota /, '')
  if (isCalled) return isCity(regency.code) ? 1 : 2
  return province && normalName(province.name) === normal ? 2 : 3
}

/** Within a province the cities are numbered from 71. */
function isCity(code: string): boolean {
  return Number(code.slice(-2)) >= 71
}
