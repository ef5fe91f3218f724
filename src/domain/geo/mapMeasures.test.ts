import { expect, test } from 'vitest'
import { circleAround, clustersOf, metresPerPixel, scaleBar } from './mapMeasures'
import { distanceKm } from './position'

test('a pixel shows half as much at each nearer zoom, and less away from the equator', () => {
  // 40,075,016.686 m / 512 px = 78,271.5 m at zoom 0; at 60 degrees the cosine is 0.5
  expect(metresPerPixel(0, 0)).toBeCloseTo(78_271.517, 3)
  expect(metresPerPixel(0, 3)).toBeCloseTo(78_271.517 / 8, 3)
  expect(metresPerPixel(60, 0)).toBeCloseTo(39_135.758, 2)
})

test('the bar of the scale is the longest round length that fits', () => {
  // 100 px of 40 m are 4,000 m: 2 km fit, in 50 px
  expect(scaleBar(40, 100)).toEqual({ metres: 2_000, pixels: 50 })
  expect(scaleBar(50, 100)).toEqual({ metres: 5_000, pixels: 100 })
  expect(scaleBar(10, 100)).toEqual({ metres: 1_000, pixels: 100 })
})

test('every point of a circle stands as far from its centre as was asked', () => {
  const agency = { lat: -7.1958, lon: 110.4211 }
  for (const km of [5, 10, 25])
    for (const point of circleAround(agency, km))
      expect(Math.abs(distanceKm(agency, point) - km)).toBeLessThan(0.01 * km)
  const circle = circleAround(agency, 5, 4)
  expect(circle[0]).toEqual(circle.at(-1))
})

test('things in one square stand as one at their mean', () => {
  const clusters = clustersOf(
    [
      { x: 1, y: 1, id: 'a' },
      { x: 3, y: 5, id: 'b' },
      { x: 40, y: 1, id: 'c' },
    ],
    20,
  )
  expect(clusters.map(({ x, y, members }) => [x, y, members.map(({ id }) => id)])).toEqual([
    [2, 3, ['a', 'b']],
    [40, 1, ['c']],
  ])
  expect(clustersOf([], 20)).toEqual([])
})
