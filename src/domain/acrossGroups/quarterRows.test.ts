import { expect, test } from 'vitest'
import {
  exampleGroup,
  exampleMember,
  exampleProgram,
  exampleSession,
} from '../progress/exampleGroup'
import { groupContribution } from './groupContribution'
import { quarterRows } from './quarterRows'
import { lastStretches, stretchAround, stretchOf } from './quarters'

const members = (count: number, from: string, to: string) =>
  Array.from({ length: count }, (_, index) =>
    exampleMember(`A-${String(index + 1).padStart(2, '0')}`, {
      joinDate: from,
      exitDate: to,
      status: 'selesai',
    }),
  )
/** Eight people in the first quarter, three others in the second. */
const groups = [
  exampleGroup(
    ...exampleProgram({ code: 'KLP-01', status: 'selesai', endDate: '2026-03-20' }),
    ...members(8, '2026-01-05', '2026-03-20'),
    exampleSession(1, '2026-01-10', { 'A-01': 'H' }),
  ),
  exampleGroup(
    ...exampleProgram({ code: 'KLP-02', status: 'selesai', startDate: '2026-04-01' }),
    ...members(3, '2026-04-05', '2026-06-20'),
    exampleSession(1, '2026-04-10', { 'A-01': 'H' }),
  ),
]
const rowsFor = (period: { from: string; to: string }) =>
  quarterRows(
    lastStretches(period.to, 'quarter', 8).map((quarter) => ({
      ...quarter,
      contributions: groups.map((group) => groupContribution(group, quarter)),
    })),
    period,
    null,
  )?.map(({ from, people, held }) => [from, people, held])

test('quarters, half-years and years are those of the calendar', () => {
  expect(stretchAround('2026-11-22', 'quarter')).toEqual({ from: '2026-10-01', to: '2026-12-31' })
  expect(stretchAround('2024-02-29', 'quarter')).toEqual({ from: '2024-01-01', to: '2024-03-31' })
  expect(stretchAround('2026-06-30', 'semester')).toEqual({ from: '2026-01-01', to: '2026-06-30' })
  expect(lastStretches('2026-02-01', 'quarter', 2).map(({ from }) => from)).toEqual([
    '2026-01-01',
    '2025-10-01',
  ])
  expect(stretchOf({ from: '2026-01-01', to: '2026-12-31' })).toBe('year')
  expect(stretchOf({ from: '2026-01-01', to: '2026-12-30' })).toBeNull()
})

test('quarters stand in order, and empty ones before the first group are left out down to four', () => {
  expect(rowsFor({ from: '2026-04-01', to: '2026-06-30' })).toEqual([
    ['2025-07-01', 0, 0],
    ['2025-10-01', 0, 0],
    ['2026-01-01', 8, 1],
    ['2026-04-01', 'small', 1],
  ])
})

test('a half-year of 11 people closes the quarter of 8, for 11 less 8 would tell the 3', () => {
  expect(rowsFor({ from: '2026-01-01', to: '2026-06-30' })?.slice(2)).toEqual([
    ['2026-01-01', 'closed', 1],
    ['2026-04-01', 'small', 1],
  ])
})

test('for days of somebody’s own no quarters are told', () => {
  expect(rowsFor({ from: '2026-01-01', to: '2026-06-29' })).toBeUndefined()
})
