import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hatchPath } from './hatchPath'

test('lines rise every so many units within their box', () => {
  // Sums 10, 20, 30 of x and y in a box of 20 by 10.
  expect(hatchPath({ x: 0, y: 0, width: 20, height: 10 }, 'rising', 10)).toBe(
    'M0 10L10 0M10 10L20 0M20 10L20 10',
  )
})

test('nothing is drawn beyond the box', () => {
  const side = fc.integer({ min: 0, max: 200 })
  fc.assert(
    fc.property(
      side,
      side,
      side,
      side,
      fc.constantFrom('rising', 'crossed', 'dotted'),
      fc.integer({ min: 2, max: 12 }),
      (x, y, width, height, hatching, step) => {
        const path = hatchPath({ x, y, width, height }, hatching, step)
        for (const [, across, down] of path.matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)) {
          expect(Number(across)).toBeGreaterThanOrEqual(x)
          expect(Number(across)).toBeLessThanOrEqual(x + width)
          expect(Number(down)).toBeGreaterThanOrEqual(y)
          expect(Number(down)).toBeLessThanOrEqual(y + height)
        }
      },
    ),
  )
})
