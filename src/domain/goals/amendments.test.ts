import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Goal } from '../records/goal'
import type { DraftOf } from '../records/kinds'
import { changedRatedFields, isRated, said, withAmendment, wordingAt } from './amendments'

const gas = { '-2': 'a', '-1': 'b', '0': 'c', '1': 'd', '2': 'e' }
const goal: DraftOf<'goal'> = {
  id: 'TK-1',
  level: 'kelompok',
  text: 'Kelompok mengadakan kegiatan',
  formulatedWith: 'bersama',
  weight: 2,
  gas,
  baselineLevel: -2,
  status: 'dinilai',
}
const on = (date: string) => ({ date, reason: 'Keadaan berubah', by: 'PS-01' })

test('an amendment keeps the former words of exactly what changed', () => {
  const next = withAmendment(
    goal,
    { ...goal, weight: 3, indicator: 'Daftar kegiatan' },
    on('2026-03-01'),
  )
  expect(next).toMatchObject({ weight: 3, indicator: 'Daftar kegiatan' })
  expect(next.amendments).toEqual([{ ...on('2026-03-01'), former: { indicator: null, weight: 2 } }])
})

test('where nothing changed there is nothing to amend, in whatever order a scale is written', () => {
  const turned = Object.fromEntries(Object.entries(gas).reverse()) as typeof gas
  expect(changedRatedFields(goal, { ...goal, gas: turned })).toEqual([])
  expect(withAmendment(goal, { ...goal, gas: turned }, on('2026-03-01')).amendments).toBeUndefined()
  expect(changedRatedFields(goal, { ...goal, indicator: '' })).toEqual([])
  expect(said({ former: { gas } })).toBe(said({ former: { gas: turned } }))
})

test('on any day the words are told that were in force then', () => {
  const first = withAmendment(goal, { ...goal, weight: 3 }, on('2026-03-01'))
  const second = withAmendment(
    first,
    { ...first, weight: 1, text: 'Kelompok mengadakan dua kegiatan' },
    on('2026-04-01'),
  )
  const at = (day: string) => wordingAt(second as Goal, day)
  expect(at('2026-02-28')).toMatchObject({ weight: 2, text: goal.text })
  expect(at('2026-03-01')).toMatchObject({ weight: 3, text: goal.text })
  expect(at('2026-03-31').weight).toBe(3)
  expect(at('2026-04-01')).toMatchObject({ weight: 1, text: 'Kelompok mengadakan dua kegiatan' })
})

test('however often a goal is amended, every former wording can be told again', () => {
  const change = fc.record(
    {
      weight: fc.integer({ min: 1, max: 3 }),
      baselineLevel: fc.integer({ min: -2, max: 2 }),
      indicator: fc.constantFrom('satu', 'dua', null),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
      const days = changes.map((_, index) => `2026-03-${String(index + 2).padStart(2, '0')}`)
      const states = [goal]
      changes.forEach((fields, index) => {
        const former = states.at(-1) ?? goal
        states.push(withAmendment(former, { ...former, ...fields }, on(days[index] ?? '')))
      })
      const last = states.at(-1) as Goal
      states.forEach((state, index) => {
        const day = `2026-03-${String(index + 1).padStart(2, '0')}`
        expect(changedRatedFields(state, wordingAt(last, day))).toEqual([])
      })
    }),
  )
})

test('a goal is rated from its first rating on', () => {
  expect(isRated(goal)).toBe(false)
  expect(isRated({ ratings: [] })).toBe(false)
  const rating = { point: 'R1', date: '2026-03-01', level: 0, evidence: 'SM-1' }
  expect(isRated({ ratings: [rating] })).toBe(true)
})
