import { geoMercator } from 'd3-geo'
import type { MapFrame } from '../../../../domain/geo/mapFrame'

/** The projection in which the base map is drawn under the numbers: the very one of `pointOn`. */
export function mapProjection({ width, height, centre, scale }: MapFrame) {
  return geoMercator()
    .scale(scale)
    .center([centre.lon, centre.lat])
    .translate([width / 2, height / 2])
}
