import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrangedAnew, freePlace, type LaidSurvey, NEAREST, placesIn } from './sociogramLayout'

const codes = Array.from({ length: 14 }, (_, index) => `A-${String(index + 1).padStart(2, '0')}`)

function survey(
  index: number,
  members: readonly string[],
  choices: LaidSurvey['choices'],
  layout: LaidSurvey['layout'] = null,
): LaidSurvey {
  const day = String(index + 10)
  const isBack = ({ from, to }: { from: string; to: string }) =>
    choices.some((other) => other.from === to && other.to === from)
  return {
    id: `SM-${index}`,
    date: `2026-02-${day}`,
    enteredAt: `2026-02-${day}T10:00:00+07:00`,
    members,
    choices,
    mutualPairs: choices.filter((one) => one.from < one.to && isBack(one)).map(pairOf),
    layout,
  }
}

function pairOf({ from, to }: { from: string; to: string }) {
  return [from, to] as const
}

const anyMembers = fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 14 })
const anyPlace = fc.record({
  x: fc.double({ min: 0, max: 1, noNaN: true }),
  y: fc.double({ min: 0, max: 1, noNaN: true }),
})
const anySurvey = (index: number) =>
  anyMembers.chain((members) =>
    fc
      .record({
        choices: fc.array(
          fc.record({ from: fc.constantFrom(...members), to: fc.constantFrom(...members) }),
          { maxLength: 20 },
        ),
        layout: fc.option(fc.dictionary(fc.constantFrom(...codes), anyPlace)),
      })
      .map(({ choices, layout }) =>
        survey(
          index,
          members,
          choices.filter(({ from, to }) => from !== to),
          layout,
        ),
      ),
  )
const anySurveys = fc.tuple(anySurvey(1), anySurvey(2), anySurvey(3))

describe('where members stand', () => {
  it('is one place for each, inside the drawing, and none covers another', () => {
    fc.assert(
      fc.property(anySurveys, (surveys) => {
        const places = placesIn(surveys, 'SM-3')
        for (const code of surveys.flatMap(({ members }) => members))
          expect(places.has(code)).toBe(true)
        const all = [...places.values()]
        for (const { x, y } of all) expect(x >= 0 && x <= 1 && y >= 0 && y <= 1).toBe(true)
        all.forEach((one, index) => {
          for (const other of all.slice(index + 1))
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(0.02)
        })
      }),
      { numRuns: 30 },
    )
  })
  it('is the same for the same surveys, in whatever order they are handed over', () => {
    fc.assert(
      fc.property(anySurveys, (surveys) => {
        const told = [...placesIn(surveys, 'SM-2')]
        expect([...placesIn(structuredClone(surveys), 'SM-2')]).toEqual(told)
        expect([...placesIn(surveys.toReversed(), 'SM-2')]).toEqual(told)
      }),
      { numRuns: 20 },
    )
  })
  it('stays when another survey is added, on whatever day it was held', () => {
    fc.assert(
      fc.property(anySurveys, fc.boolean(), ([first, second, added], isEarlier) => {
        // Before anybody has answered there is no drawing that could be remembered.
        fc.pre(first.choices.length > 0)
        const free = { ...first, layout: null }
        const known = [free, { ...second, layout: null }]
        const date = isEarlier ? '2026-02-01' : added.date
        const before = placesIn(known, 'SM-2')
        const after = placesIn([...known, { ...added, date, layout: null }], 'SM-2')
        for (const [code, place] of before) expect(after.get(code)).toEqual(place)
        const shown = placesIn([...known, { ...added, layout: null }], 'SM-3')
        for (const [code, place] of before) expect(shown.get(code)).toEqual(place)
      }),
      { numRuns: 30 },
    )
  })
  it('is where the worker put somebody, from that survey on', () => {
    const put = { 'A-01': { x: 0.4, y: 0.6 } }
    const surveys = [survey(1, codes, []), survey(2, codes, [], put), survey(3, codes, [])]
    expect(placesIn(surveys, 'SM-1').get('A-01')).not.toEqual(put['A-01'])
    expect(placesIn(surveys, 'SM-2').get('A-01')).toEqual(put['A-01'])
    expect(placesIn(surveys, 'SM-3').get('A-01')).toEqual(put['A-01'])
    expect(placesIn(surveys, 'SM-3').get('A-02')).toEqual(placesIn(surveys, 'SM-1').get('A-02'))
  })
})

describe('the circle', () => {
  const back = (pairs: readonly string[]) =>
    pairs.flatMap((pair) => {
      const [from = '', to = ''] = pair.split('~')
      return [
        { from, to },
        { from: to, to: from },
      ]
    })
  const order = (places: ReturnType<typeof arrangedAnew>) =>
    [...places.keys()].map((code) => code.slice(-1)).join('')

  it('puts those who chose each other side by side: A-C-E-B-D-F is one chain', () => {
    const choices = back(['A~C', 'C~E', 'E~B', 'B~D', 'D~F'])
    const found = order(arrangedAnew([survey(1, [...'ABCDEF'], choices)], 'SM-1'))
    expect(`${found}${found}${[...found].reverse().join('').repeat(2)}`).toContain('ACEBDF')
  })
  it('spaces members evenly, the first at the top', () => {
    const places = arrangedAnew([survey(1, ['A', 'B', 'C', 'D'], [])], 'SM-1')
    expect([...places.values()]).toEqual([
      { x: 0.5, y: 0 },
      { x: 1, y: 0.5 },
      { x: 0.5, y: 1 },
      { x: 0, y: 0.5 },
    ])
  })
  it('takes a newcomer in its widest gap, at a readable distance with twelve members', () => {
    const places = placesIn(
      [survey(1, codes.slice(0, 12), []), survey(2, codes.slice(0, 13), [])],
      'SM-2',
    )
    const newcomer = places.get('A-13')
    for (const [code, place] of places)
      if (newcomer && code !== 'A-13')
        expect(Math.hypot(place.x - newcomer.x, place.y - newcomer.y)).toBeGreaterThan(NEAREST)
    expect(freePlace(new Map())).toEqual({ x: 0.5, y: 0 })
  })
  it('of nobody is empty', () => {
    expect([...placesIn([], 'SM-1')]).toEqual([])
    expect([...arrangedAnew([], 'SM-1')]).toEqual([])
  })
})
