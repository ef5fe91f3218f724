import { expect, test } from 'vitest'
import { mapFrame, pointOn } from '../../../../domain/geo/mapFrame'
import { mapProjection } from './mapProjection'

test('coast and numbers lie in one projection', () => {
  const places = [
    { lat: -7.1958, lon: 110.4211 },
    { lat: 5.8933, lon: 95.3214 },
    { lat: -8.4932, lon: 140.4018 },
  ]
  const frame = mapFrame(places, { width: 216, height: 142 })
  if (!frame) throw new Error('places make a map')
  const projection = mapProjection(frame)
  for (const place of places) {
    const [x, y] = projection([place.lon, place.lat]) ?? []
    expect(x).toBeCloseTo(pointOn(frame, place).x, 6)
    expect(y).toBeCloseTo(pointOn(frame, place).y, 6)
  }
})
