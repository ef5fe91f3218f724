import { expect, test } from 'vitest'
import { exampleGroup, exampleProgram, exampleSession } from '../progress/exampleGroup'
import { evaluationDays, meetingsIn } from './evaluationDays'

const group = exampleGroup(
  ...exampleProgram(),
  exampleSession(1, '2026-01-10'),
  exampleSession(2, '2026-01-17'),
  exampleSession(3, '2026-01-24'),
)

test.each([
  ['1 Januari s.d. 31 Maret 2026', { from: '2026-01-01', to: '2026-03-31' }],
  ['P-01 s.d. P-02', { from: '2026-01-10', to: '2026-01-17' }],
  ['pertemuan 2-3', { from: '2026-01-17', to: '2026-01-24' }],
  ['program', { from: '2026-01-01', to: '2026-06-30' }],
  ['Triwulan pertama', null],
  ['P-07 s.d. P-09', null],
  ['', null],
])('the words %j name the days %j', (period, days) => {
  expect(evaluationDays(group, { period })).toEqual(days)
})

test('days of its own go before words', () => {
  const days = { from: '2026-02-01', to: '2026-02-28' }
  expect(evaluationDays(group, { ...days, period: 'program' })).toEqual(days)
})

test('the first and the last meeting of some days are found by their numbers', () => {
  expect(meetingsIn(group, { from: '2026-01-15', to: '2026-02-01' })).toEqual({ first: 2, last: 3 })
  expect(meetingsIn(group, { from: '2026-02-01', to: '2026-03-01' })).toBeNull()
})
