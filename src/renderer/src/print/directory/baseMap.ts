import type { FeatureCollection, MultiLineString } from 'geojson'
import { useEffect, useState } from 'react'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { NamedPlace } from '../../../../domain/geo/paperMap'

/** What lies under the numbers: land of neighbours, land of Indonesia, lines between provinces, names of places. */
export type BaseMap = {
  neighbours: FeatureCollection
  land: FeatureCollection
  borders: MultiLineString
  places: readonly NamedPlace[]
}

type Areas = { regencies: readonly (readonly [code: string, name: string])[] }
type PlaceRow = readonly [name: string, lat: number, lon: number, regency: string | null]

let kept: BaseMap | null = null

/** Reads the base map that comes with the app, once. */
export async function loadBaseMap(): Promise<BaseMap> {
  if (kept) return kept
  const [near, provinces, places, areas] = await Promise.all([
    import('../../../../../resources/peta/near.topo.json?raw'),
    import('../../../../../resources/peta/provinsi.topo.json?raw'),
    import('../../../../../resources/peta/tempat.json?raw'),
    import('../../../../../resources/peta/wilayah.json?raw'),
  ])
  const neighbours: Topology<{ near: GeometryCollection }> = JSON.parse(near.default)
  const country: Topology<{ prov: GeometryCollection }> = JSON.parse(provinces.default)
  const rows: PlaceRow[] = JSON.parse(places.default)
  const { regencies }: Areas = JSON.parse(areas.default)
  const regencyOf = new Map(regencies)
  kept = {
    neighbours: feature(neighbours, neighbours.objects.near),
    land: feature(country, country.objects.prov),
    borders: mesh(country, country.objects.prov, (one, other) => one !== other),
    places: rows.map(([name, lat, lon, code]) => ({
      name,
      lat,
      lon,
      rank: rankOf(name, regencyOf.get(code ?? '')),
    })),
  }
  return kept
}

/** A city is read from far away, the place after which its regency is called from less far. */
function rankOf(name: string, regency: string | undefined): number {
  if (regency === `Kota ${name}` || name === 'Jakarta') return 1
  return regency === `Kabupaten ${name}` ? 2 : 3
}

/** The base map once it is read; until then the numbers stand without it. */
export function useBaseMap(): BaseMap | null {
  const [base, setBase] = useState(kept)
  useEffect(() => {
    if (!base) void loadBaseMap().then(setBase)
  }, [base])
  return base
}
