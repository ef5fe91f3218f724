import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spreadLabels } from './spreadLabels'

const room = { gap: 10, top: 0, bottom: 200 }

test('labels that do not meet stay where they are wanted', () => {
  expect(spreadLabels([50, 20, 100], room)).toEqual([50, 20, 100])
})

test('labels of the same place are spread evenly around it', () => {
  // Three at 100, 10 apart: 90, 100, 110.
  expect(spreadLabels([100, 100, 100], room)).toEqual([90, 100, 110])
})

test('labels at an edge are kept inside', () => {
  expect(spreadLabels([0, 0, 200, 200], room)).toEqual([0, 10, 190, 200])
})

test('up to twenty labels never lie upon each other and keep their order', () => {
  const wanted = fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 20 })
  fc.assert(
    fc.property(wanted, (places) => {
      const spread = spreadLabels(places, room)
      const down = [...spread].sort((one, other) => one - other)
      for (const [index, place] of down.entries()) {
        expect(place).toBeGreaterThanOrEqual(-1e-9)
        expect(place).toBeLessThanOrEqual(200 + 1e-9)
        if (index > 0) expect(place - (down[index - 1] ?? 0)).toBeGreaterThanOrEqual(10 - 1e-9)
      }
      for (const [one, from] of places.entries())
        for (const [other, to] of places.entries())
          if (from < to) expect(spread[one] ?? 0).toBeLessThan(spread[other] ?? 0)
    }),
  )
})
