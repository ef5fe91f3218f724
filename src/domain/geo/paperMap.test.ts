import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resourceCategories } from '../catalog/lists'
import { markOf } from './categoryShapes'
import { doCover, isOnMap } from './mapFrame'
import { mapMarkers } from './mapMarkers'
import { placedNames } from './mapNames'
import { paperMap } from './paperMap'

const size = { width: 216, height: 142 }
const inside = fc.record({
  x: fc.double({ min: 13, max: size.width - 13, noNaN: true }),
  y: fc.double({ min: 13, max: size.height - 13, noNaN: true }),
})

test('no mark covers another, none leaves the map, and every number is on exactly one', () => {
  fc.assert(
    fc.property(fc.array(inside, { maxLength: 60 }), (places) => {
      const points = places.map((one, index) => ({ ...one, number: index + 1 }))
      const markers = mapMarkers(points, size, [])
      expect(markers.flatMap(({ numbers }) => numbers).sort((one, other) => one - other)).toEqual(
        points.map(({ number }) => number),
      )
      for (const [index, { box }] of markers.entries()) {
        expect(isOnMap(size, box)).toBe(true)
        for (const other of markers.slice(index + 1)) expect(doCover(box, other.box)).toBe(false)
      }
    }),
    { numRuns: 30 },
  )
})

test('places at one spot share a mark; many of them stand under a letter', () => {
  const at = { x: 100, y: 70 }
  const two = mapMarkers(
    [
      { ...at, number: 3 },
      { ...at, number: 7 },
    ],
    size,
    [],
  )
  expect(two).toMatchObject([{ text: '3, 7', numbers: [3, 7], letter: false, box: at }])
  const many = mapMarkers(
    [1, 3, 5, 7, 9].map((number) => ({ ...at, number })),
    size,
    [],
  )
  expect(many).toMatchObject([{ text: 'A', numbers: [1, 3, 5, 7, 9], letter: true }])
})

test('a mark that has no room on its place stands beside it, and never on the agency', () => {
  const agency = { x: 100, y: 70, width: 7, height: 7 }
  const [marker] = mapMarkers([{ x: 101, y: 70, number: 1 }], size, [agency])
  expect(marker?.box.x).not.toBe(101)
  expect(marker && doCover(marker.box, agency)).toBe(false)
})

test('five hundred places in one town are still told apart from one another', () => {
  const points = Array.from({ length: 500 }, (_, index) => ({
    x: 90 + (index % 25),
    y: 60 + Math.floor(index / 25),
    number: index + 1,
  }))
  const markers = mapMarkers(points, size, [])
  expect(markers.flatMap(({ numbers }) => numbers)).toHaveLength(500)
  for (const [index, { box }] of markers.entries())
    for (const other of markers.slice(index + 1)) expect(doCover(box, other.box)).toBe(false)
})

test('a name stands beside its place where that is free, and is left out where nothing is', () => {
  const name = { name: 'Ungaran', x: 100, y: 70 }
  expect(placedNames([name], size, [])[0]).toMatchObject({ hasDot: true, box: { y: 70 } })
  const mark = { x: 100, y: 70, width: 8, height: 5 }
  const [moved] = placedNames([name], size, [mark])
  expect(moved?.hasDot).toBe(false)
  expect(moved && doCover(moved.box, mark)).toBe(false)
  expect(placedNames([name], size, [{ x: 108, y: 71, ...size }])).toEqual([])
  expect(placedNames([name, name], size, [])[1]?.box).not.toEqual(
    placedNames([name], size, [])[0]?.box,
  )
})

test('a map shows the agency, its resources and the names that fit; without resources there is none', () => {
  const agency = { lat: -7.1958, lon: 110.4211 }
  const resource = {
    number: 1,
    category: 'hukum' as const,
    position: { lat: -7.1312, lon: 110.4069 },
  }
  const ungaran = { name: 'Ungaran', lat: -7.1397, lon: 110.405, rank: 3 }
  const far = { name: 'Jakarta', lat: -6.2, lon: 106.8, rank: 1 }
  const map = paperMap({ agency, resources: [resource] }, [ungaran, far], size)
  expect(map?.markers.map(({ text }) => text)).toEqual(['1'])
  expect(map?.names.map(({ name }) => name)).toEqual(['Ungaran'])
  expect(map?.circles.map(({ km }) => km)).toEqual([1, 2, 5])
  expect(paperMap({ agency, resources: [] }, [ungaran], size)).toBeNull()
  expect(paperMap({ agency: null, resources: [resource] }, [], size)?.circles).toEqual([])
})

test('no two categories are marked alike', () => {
  const marks = resourceCategories.map(markOf).map(({ shape, tone }) => `${shape} ${tone}`)
  expect(new Set(marks).size).toBe(19)
})
