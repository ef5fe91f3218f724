import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distanceKm, indonesia, positionDoubt, positionOf } from './position'

const bergas = { lat: -7.1958, lon: 110.4211 }
const anywhere = fc.record({
  lat: fc.double({ min: indonesia.south, max: indonesia.north, noNaN: true }),
  lon: fc.double({ min: indonesia.west, max: indonesia.east, noNaN: true }),
})

test('distances are those of the great circle', () => {
  // A degree of latitude is a 360th of the circle; Sabang to Merauke is known to be about 5,200 km.
  expect(distanceKm({ lat: 0, lon: 110 }, { lat: 1, lon: 110 })).toBeCloseTo(111.195, 3)
  expect(distanceKm({ lat: 5.8933, lon: 95.3214 }, { lat: -8.4932, lon: 140.4018 })).toBeCloseTo(
    5225,
    -2,
  )
  expect(distanceKm(bergas, bergas)).toBe(0)
})

test('a distance is the same there and back and never less than nothing', () => {
  fc.assert(
    fc.property(anywhere, anywhere, (one, other) => {
      expect(distanceKm(one, other)).toBeGreaterThanOrEqual(0)
      expect(distanceKm(one, other)).toBeCloseTo(distanceKm(other, one), 9)
    }),
  )
})

test('exchanged, foreign and far coordinates are told apart', () => {
  expect(positionDoubt(bergas, bergas)).toBeNull()
  expect(positionDoubt({ lat: 110.4211, lon: -7.1958 }, bergas)).toEqual({
    code: 'swapped',
    swapped: bergas,
  })
  expect(positionDoubt({ lat: 48.2, lon: 16.37 }, bergas)).toEqual({ code: 'outside' })
  expect(positionDoubt({ lat: -6.2, lon: 106.8 }, bergas)).toEqual({ code: 'far', km: 415 })
  expect(positionDoubt({ lat: -6.2, lon: 106.8 }, null)).toBeNull()
})

test('half a place is no place', () => {
  expect(positionOf({ lat: -7, lon: null })).toBeNull()
  expect(positionOf({})).toBeNull()
  expect(positionOf({ lat: 0, lon: 110 })).toEqual({ lat: 0, lon: 110 })
})
