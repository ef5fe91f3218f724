import type { GeometryCollection, Topology } from 'topojson-specification'
import { type Areas, readAreas } from '../../../domain/geo/areas'
import { type Place, readPlaces } from '../../../domain/geo/places'

/** What comes with the app of the country and its neighbours, as it lies in its files. */
export type BaseFiles = {
  near: Topology<{ near: GeometryCollection }>
  country: Topology<{ prov: GeometryCollection }>
  areas: Areas
  places: readonly Place[]
}

/** Reads the files of the base map. They are part of the program: the page fetches nothing. */
export async function readBaseFiles(): Promise<BaseFiles> {
  // As text: a parser of JSON reads it many times faster than a parser of programs.
  const [near, country, placeRows, areaRows] = await Promise.all([
    import('../../../../resources/peta/near.topo.json?raw'),
    import('../../../../resources/peta/provinsi.topo.json?raw'),
    import('../../../../resources/peta/tempat.json?raw'),
    import('../../../../resources/peta/wilayah.json?raw'),
  ])
  const areas = readAreas(JSON.parse(areaRows.default))
  return {
    near: JSON.parse(near.default),
    country: JSON.parse(country.default),
    areas,
    places: readPlaces(JSON.parse(placeRows.default), areas),
  }
}
