import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kmPerMillimetre, mapFrame, pointOn } from './mapFrame'
import { middleOf, reachKm } from './mapReach'
import { distanceCircles, paperScale } from './mapScale'
import { numberRanges } from './numberRanges'
import { distanceKm, indonesia } from './position'

const size = { width: 216, height: 142 }
const bergas = { lat: -7.1958, lon: 110.4211 }
const ungaran = { lat: -7.1312, lon: 110.4069 }
const jakarta = { lat: -6.2, lon: 106.8 }
const place = fc.record({
  lat: fc.double({ min: indonesia.south, max: indonesia.north, noNaN: true }),
  lon: fc.double({ min: indonesia.west, max: indonesia.east, noNaN: true }),
})

test('every place lies on the map with room around it for its number', () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 30 }), (places) => {
      const frame = mapFrame(places, size)
      if (!frame) throw new Error('places make a map')
      for (const { x, y } of places.map((one) => pointOn(frame, one))) {
        expect(x).toBeGreaterThan(12.9)
        expect(x).toBeLessThan(size.width - 12.9)
        expect(y).toBeGreaterThan(12.9)
        expect(y).toBeLessThan(size.height - 12.9)
      }
    }),
  )
})

test('north is up, east is right, and nothing makes no map', () => {
  const frame = mapFrame([bergas, ungaran], size)
  if (!frame) throw new Error('two places make a map')
  expect(pointOn(frame, ungaran).y).toBeLessThan(pointOn(frame, bergas).y)
  expect(pointOn(frame, ungaran).x).toBeLessThan(pointOn(frame, bergas).x)
  expect(mapFrame([], size)).toBeNull()
})

test('a single place stands in surroundings of three kilometres', () => {
  const frame = mapFrame([bergas], size)
  if (!frame) throw new Error('one place makes a map')
  // The lower side of the sheet decides: 142 - 2 x 13 = 116 mm show 3 km, one millimetre 0.02586 km.
  expect(kmPerMillimetre(frame, bergas.lat)).toBeCloseTo(3 / 116, 5)
  expect(pointOn(frame, bergas).x).toBeCloseTo(108, 9)
  expect(pointOn(frame, bergas).y).toBeCloseTo(71, 9)
})

test('lengths on paper are those on the ground, and the bar is the longest round one that fits', () => {
  const frame = mapFrame([bergas, ungaran], size)
  if (!frame) throw new Error('two places make a map')
  const [one, other] = [pointOn(frame, bergas), pointOn(frame, ungaran)]
  const millimetres = Math.hypot(one.x - other.x, one.y - other.y)
  expect(millimetres * kmPerMillimetre(frame, frame.centre.lat)).toBeCloseTo(
    distanceKm(bergas, ungaran),
    3,
  )
  const bar = paperScale(frame, 60)
  // 116 mm show 7.18 km from south to north: 60 mm would be 3.7 km, so 2 km, not 5.
  expect(bar.km).toBe(2)
  expect(bar.millimetres).toBeCloseTo((2 * 116) / 7.183, 1)
})

test('circles are drawn where they can be told apart and their words have room', () => {
  const frame = mapFrame([bergas, jakarta], size)
  if (!frame) throw new Error('two places make a map')
  const circles = distanceCircles(frame, bergas, [])
  // 190 mm show 400 km: a circle of 25 km has a radius of 12 mm and is left out.
  expect(circles.map(({ km }) => km)).toEqual([50, 100, 250])
  const everywhere = { x: 108, y: 71, ...size }
  expect(distanceCircles(frame, bergas, [everywhere])).toEqual([])
})

test('a map reaches as far as nine of ten places, or as was chosen', () => {
  const near = [0.3, 0.7, 0.8, 1, 1.4, 2.2, 4.5, 4.9, 5]
  // 9 of 10 lie within 5 km; with two far ones 9 of 11 are too few, and 25 km still hold no more.
  expect(reachKm('sesuai', [...near, 415])).toBe(5)
  expect(reachKm('sesuai', [...near, 26, 415])).toBe(50)
  expect(reachKm('sesuai', [300, 400])).toBeNull()
  expect(reachKm('25', near)).toBe(25)
  expect(reachKm('semua', near)).toBeNull()
})

test('without an agency the middle is that of most places, not of the farthest', () => {
  expect(middleOf([bergas, ungaran, jakarta])).toEqual({ lat: ungaran.lat, lon: ungaran.lon })
  expect(middleOf([])).toBeNull()
})

test('numbers that follow one another are told as first and last', () => {
  expect(numberRanges([3, 1, 2, 7, 9, 10])).toBe('1-3, 7, 9, 10')
  expect(numberRanges([])).toBe('')
})
