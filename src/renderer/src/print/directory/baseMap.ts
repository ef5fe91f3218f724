import type { FeatureCollection, MultiLineString } from 'geojson'
import { useEffect, useState } from 'react'
import { feature, mesh } from 'topojson-client'
import type { NamedPlace } from '../../../../domain/geo/paperMap'
import { readBaseFiles } from '../../map/baseFiles'

/** What lies under the numbers: land of neighbours, land of Indonesia, lines between provinces, names of places. */
export type BaseMap = {
  neighbours: FeatureCollection
  land: FeatureCollection
  borders: MultiLineString
  places: readonly NamedPlace[]
}

let kept: BaseMap | null = null

/** Reads the base map that comes with the app, once. */
export async function loadBaseMap(): Promise<BaseMap> {
  if (kept) return kept
  const { near, country, places } = await readBaseFiles()
  kept = {
    neighbours: feature(near, near.objects.near),
    land: feature(country, country.objects.prov),
    borders: mesh(country, country.objects.prov, (one, other) => one !== other),
    places,
  }
  return kept
}

/** The base map once it is read; until then the numbers stand without it. */
export function useBaseMap(): BaseMap | null {
  const [base, setBase] = useState(kept)
  useEffect(() => {
    if (!base) void loadBaseMap().then(setBase)
  }, [base])
  return base
}
