import { expect, test } from 'vitest'
import { labelPlaces, spotsOf } from './labelPlaces'

const frame = { width: 300, height: 200 }

test('members on one spot share one label that names them all', () => {
  const dots = ['A-01', 'A-02', 'A-03'].map((code) => ({ code, x: 100, y: 50.2 }))
  expect(spotsOf(dots)).toEqual([{ x: 100, y: 50.2, lines: ['A-01, A-02', 'A-03'] }])
})

test('a label runs to the right, and to the left at the edge or where another dot stands', () => {
  const anchors = (...spots: [number, number][]) =>
    labelPlaces(
      spots.map(([x, y], index) => ({ x, y, lines: [`A-0${index}`] })),
      frame,
    ).map(({ anchor }) => anchor)
  expect(anchors([100, 50])).toEqual(['start'])
  expect(anchors([295, 50])).toEqual(['end'])
  expect(anchors([100, 50], [120, 50])).toEqual(['end', 'start'])
})
