import type { FeatureCollection } from 'geojson'
import { useEffect, useState } from 'react'
import { feature } from 'topojson-client'
import type { Areas } from '../../../domain/geo/areas'
import { type PlaceIndex, placeIndex } from '../../../domain/geo/placeSearch'
import type { Place } from '../../../domain/geo/places'
import { readBaseFiles } from './baseFiles'

/** Everything that comes with the app to be drawn and searched, without any network. */
export type BaseMap = {
  neighbours: FeatureCollection
  provinces: FeatureCollection
  areas: Areas
  places: readonly Place[]
  index: PlaceIndex
}

let loading: Promise<BaseMap> | null = null

/** The base map; read when a map is first shown. */
export function loadBaseMap(): Promise<BaseMap> {
  loading ??= read().catch((failure) => {
    loading = null
    throw failure
  })
  return loading
}

async function read(): Promise<BaseMap> {
  const { near, country, areas, places } = await readBaseFiles()
  return {
    neighbours: feature(near, near.objects.near),
    provinces: feature(country, country.objects.prov),
    areas,
    places,
    index: placeIndex(places, areas),
  }
}

/** The base map as soon as it is read; null before, and 'failed' where it cannot be. */
export function useBaseMap(): BaseMap | 'failed' | null {
  const [base, setBase] = useState<BaseMap | 'failed' | null>(null)
  useEffect(() => {
    let isCurrent = true
    loadBaseMap().then(
      (read) => isCurrent && setBase(read),
      () => isCurrent && setBase('failed'),
    )
    return () => {
      isCurrent = false
    }
  }, [])
  return base
}
