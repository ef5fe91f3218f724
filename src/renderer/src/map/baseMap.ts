import type { FeatureCollection } from 'geojson'
import { useEffect, useState } from 'react'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { type Areas, readAreas } from '../../../domain/geo/areas'
import { type PlaceIndex, placeIndex } from '../../../domain/geo/placeSearch'
import { type Place, readPlaces } from '../../../domain/geo/places'

/** Everything that comes with the app to be drawn and searched, without any network. */
export type BaseMap = {
  neighbours: FeatureCollection
  provinces: FeatureCollection
  areas: Areas
  places: readonly Place[]
  index: PlaceIndex
}

let loading: Promise<BaseMap> | null = null

/** The base map; read when a map is first shown. Its files are part of the program: the page fetches nothing. */
export function loadBaseMap(): Promise<BaseMap> {
  loading ??= read().catch((failure) => {
    loading = null
    throw failure
  })
  return loading
}

async function read(): Promise<BaseMap> {
  // As text: a parser of JSON reads it many times faster than a parser of programs.
  const [near, provinces, places, areas] = await Promise.all([
    import('../../../../resources/peta/near.topo.json?raw'),
    import('../../../../resources/peta/provinsi.topo.json?raw'),
    import('../../../../resources/peta/tempat.json?raw'),
    import('../../../../resources/peta/wilayah.json?raw'),
  ])
  const known = readAreas(JSON.parse(areas.default))
  const named = readPlaces(JSON.parse(places.default), known)
  return {
    neighbours: shapesOf(near.default, 'near'),
    provinces: shapesOf(provinces.default, 'prov'),
    areas: known,
    places: named,
    index: placeIndex(named, known),
  }
}

function shapesOf(text: string, name: string): FeatureCollection {
  const topology: Topology<Record<string, GeometryCollection>> = JSON.parse(text)
  const object = topology.objects[name]
  if (!object) throw new Error(`the base map has no ${name}`)
  return feature(topology, object)
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
