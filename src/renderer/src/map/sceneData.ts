import type { Feature, FeatureCollection } from 'geojson'
import { circleAround } from '../../../domain/geo/mapMeasures'
import type { Position } from '../../../domain/geo/position'
import { mapText } from '../../../texts/map'
import type { MapPoint, MapScene } from './mapScene'

const collection = (features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
})
const at = ({ lat, lon }: Position) => [lon, lat]
const point = (position: Position, properties: Record<string, string>): Feature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: at(position) },
})

export function pointData(points: readonly MapPoint[]): FeatureCollection {
  return collection(
    points.map((one) => point(one, { id: one.id, name: one.name, shape: one.shape })),
  )
}

/** The circles around the agency, each with its name at its northernmost point. */
export function circleData(
  agency: Position | null,
  circlesKm: readonly number[],
): FeatureCollection {
  if (!agency) return collection([])
  return collection(
    circlesKm.flatMap((km) => {
      const circle = circleAround(agency, km)
      const [north = agency] = circle
      return [
        {
          type: 'Feature' as const,
          properties: {},
          geometry: { type: 'LineString' as const, coordinates: circle.map(at) },
        },
        point(north, { name: mapText.circle(km) }),
      ]
    }),
  )
}

/** What is marked above everything else: the agency, the selected resource, the place that is being told. */
export function markData({ agency, selected, pin }: MapScene): FeatureCollection {
  const center = { anchor: 'center' }
  return collection([
    ...(agency ? [point(agency, { anchor: 'bottom', image: 'agency', name: mapText.agency })] : []),
    ...(selected
      ? [
          point(selected, { ...center, image: 'ring', name: '' }),
          point(selected, {
            ...center,
            image: selected.shape,
            name: selected.name,
            id: selected.id,
          }),
        ]
      : []),
    ...(pin ? [point(pin, { anchor: 'bottom', image: 'pin', name: '' })] : []),
  ])
}
