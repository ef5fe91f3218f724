import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readGeoJsonLayer } from './geoJsonLayer'

const square = [
  [
    [110, -7],
    [111, -7],
    [111, -8],
    [110, -7],
  ],
]
const feature = (geometry: unknown, properties: unknown = null) => ({
  type: 'Feature',
  geometry,
  properties,
})
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features })

test('boundaries are taken with their names and their outermost points, and nothing else', () => {
  const reading = readGeoJsonLayer(
    collection(
      feature(
        { type: 'Polygon', coordinates: square },
        { NAMOBJ: 'Bergas', luas: 47, __proto__: 1 },
      ),
      feature({ type: 'Point', coordinates: [110.42, -7.19, 400] }),
    ),
  )
  expect(reading).toEqual({
    ok: true,
    layer: {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          geometry: { type: 'Polygon', coordinates: square },
          properties: { name: 'Bergas' },
        },
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [110.42, -7.19] },
          properties: { name: null },
        },
      ],
      bounds: { south: -8, north: -7, west: 110, east: 111 },
    },
  })
})

test('a lone geometry and a collection of geometries are layers too', () => {
  const line = {
    type: 'LineString',
    coordinates: [
      [110, -7],
      [110.5, -7.2],
    ],
  }
  expect(readGeoJsonLayer(line)).toMatchObject({ ok: true })
  expect(readGeoJsonLayer({ type: 'GeometryCollection', geometries: [line, line] })).toMatchObject({
    ok: true,
    layer: { features: [{}, {}] },
  })
})

test.each([
  ['a list', [], 'notGeoJson'],
  ['an exchange file', { format: 'guyub', members: [] }, 'notGeoJson'],
  [
    'words for numbers',
    collection(feature({ type: 'Point', coordinates: ['110', '-7'] })),
    'notGeoJson',
  ],
  [
    'shapes nested otherwise',
    collection(feature({ type: 'Polygon', coordinates: [[110, -7]] })),
    'notGeoJson',
  ],
  ['no shapes', collection(), 'nothingDrawn'],
  ['a shape nobody knows', collection(feature({ type: 'Cube', coordinates: [] })), 'nothingDrawn'],
  [
    'metres of a projection',
    collection(feature({ type: 'Point', coordinates: [436_000, 9_204_000] })),
    'notDegrees',
  ],
  [
    'another country',
    collection(feature({ type: 'Point', coordinates: [16.37, 48.2] })),
    'elsewhere',
  ],
])('%s is refused', (_what, value, fault) => {
  expect(readGeoJsonLayer(value)).toEqual({ ok: false, fault })
})

test('no value at all breaks the reading', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      readGeoJsonLayer(value)
      readGeoJsonLayer(collection(feature({ type: 'Polygon', coordinates: value })))
    }),
  )
})
