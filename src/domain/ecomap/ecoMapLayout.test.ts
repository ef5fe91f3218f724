import { expect, test } from 'vitest'
import type { Seat } from './ecoMap'
import { BOX, ecoMapLayout, type Point } from './ecoMapLayout'
import type { SystemKind } from './relation'

const kinds: SystemKind[] = ['formal', 'informal', 'kemasyarakatan']
const aspects = [0.6, 0.8, 1, 1.4, 2]
const seatsOf = (
  count: number,
  kindOf = (index: number) => kinds[Math.floor((index * 3) / count)],
) =>
  Array.from(
    { length: count },
    (_, index): Seat => ({ id: `RS-${index + 1}`, kind: kindOf(index) ?? 'formal' }),
  )

/** Whether two boxes with these middles cross. */
function doCross(one: Point, other: Point): boolean {
  return Math.abs(one.x - other.x) < BOX.width && Math.abs(one.y - other.y) < BOX.height
}

/** Whether the way from one point to another leads through a box, looked at in two hundred steps. */
function leadsThrough(from: Point, to: Point, box: Point): boolean {
  return Array.from({ length: 199 }, (_, step) => (step + 1) / 200).some(
    (part) =>
      Math.abs(from.x + part * (to.x - from.x) - box.x) < BOX.width / 2 &&
      Math.abs(from.y + part * (to.y - from.y) - box.y) < BOX.height / 2,
  )
}

for (const count of [1, 2, 3, 5, 12, 18, 40, 70])
  test(`${count} systems: no box crosses another or leaves the drawing, and no line leads through one`, () => {
    for (const aspect of aspects) {
      const seats = seatsOf(count)
      const { width, height, middle, core, places, titles } = ecoMapLayout(seats, aspect)
      expect(places.size).toBe(count)
      const boxes = [...[...places.values()].map(({ at }) => at), ...titles.map(({ at }) => at)]
      boxes.forEach((box, index) => {
        expect(box.x).toBeGreaterThanOrEqual(BOX.width / 2)
        expect(box.x).toBeLessThanOrEqual(width - BOX.width / 2)
        expect(box.y).toBeGreaterThanOrEqual(BOX.height / 2)
        expect(box.y).toBeLessThanOrEqual(height - BOX.height / 2)
        expect(boxes.slice(index + 1).filter((other) => doCross(box, other))).toEqual([])
      })
      for (const { anchor } of places.values()) {
        expect(boxes.filter((box) => leadsThrough(middle, anchor, box))).toEqual([])
        expect(Math.hypot(anchor.x - middle.x, anchor.y - middle.y)).toBeGreaterThan(core + 50)
      }
    }
  })

test('the same seats stand on the same places again, whoever has a relation on that day', () => {
  const seats = seatsOf(18)
  expect(ecoMapLayout(seats, 1.4)).toEqual(ecoMapLayout(seats, 1.4))
})

test('each kind has its name before the first of its systems, and none where it has no system', () => {
  const { titles } = ecoMapLayout(
    seatsOf(4, (index) => (index < 3 ? 'formal' : 'kemasyarakatan')),
    1,
  )
  expect(titles.map(({ kind }) => kind)).toEqual(['formal', 'kemasyarakatan'])
})

test('forty systems stay small enough to be read on a page: 17 cm leave 11 units 7 points and more', () => {
  const { width } = ecoMapLayout(seatsOf(40), 0.72)
  const pointsPerUnit = (165 / 25.4) * (72 / width)
  expect(11.5 * pointsPerUnit).toBeGreaterThan(7)
})

test('no system at all is only the group', () => {
  expect(ecoMapLayout([], 1)).toMatchObject({ titles: [], places: new Map() })
})
