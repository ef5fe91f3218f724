import { expect, test } from 'vitest'
import type { Period } from '../day'
import type { GroupFile } from '../groupFile'
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
const quartersOf = (of: readonly GroupFile[], period: Period) => {
  const counted = (within: Period) => ({
    ...within,
    contributions: of.map((group) => groupContribution(group, within)),
  })
  return quarterRows(lastStretches(period.to, 'quarter', 8).map(counted), counted(period), null)
}
const rowsFor = (period: Period) =>
  quartersOf(groups, period)?.map(({ from, people, held }) => [from, people, held])
const year = { from: '2026-01-01', to: '2026-12-31' }

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

test('marks of three people in one quarter close those of all quarters of the year', () => {
  const group = exampleGroup(
    ...exampleProgram(),
    ...members(8, '2026-01-05', '2026-06-20').map((member, index) =>
      index < 5 ? withExit(member, '2026-04-05') : member,
    ),
    exampleSession(
      1,
      '2026-01-10',
      Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((number) => [`A-0${number}`, 'H'])),
    ),
    exampleSession(2, '2026-04-10', { 'A-06': 'H', 'A-07': 'A', 'A-08': 'A' }),
  )
  // Of the year 9 of 11, of the first quarter 8 of 8, and 0 of 0 later: the second would be 1 of 3.
  const rows = quartersOf([group], year)
  expect(rows?.map(({ people }) => people)).toEqual([8, 8, 0, 0])
  expect(rows?.map(({ attendance }) => attendance)).toEqual([null, null, null, null])
})

test('people who left in the quarter before are not found from those who were there before the period', () => {
  const group = (leaving: number) =>
    exampleGroup(
      ...exampleProgram(),
      ...members(20, '2026-01-05', '2026-08-20').map((member, index) =>
        index < leaving ? withExit(member, '2026-02-05') : member,
      ),
    )
  const before = (leaving: number) =>
    quartersOf([group(leaving)], { from: '2026-04-01', to: '2026-06-30' })?.at(-2)?.people
  // 20 in the quarter, 18 of them still there: 2 left. With 15 it is 5.
  expect([before(2), before(5)]).toEqual(['closed', 20])
})

test('a year tells a quarter only if nobody, or five and more, came later or left before', () => {
  const group = (leaving: number) =>
    exampleGroup(
      ...exampleProgram(),
      ...members(20, '2026-01-05', '2026-12-31').map((member, index) =>
        index < leaving ? withExit(member, '2026-02-05') : member,
      ),
    )
  const people = (leaving: number) => quartersOf([group(leaving)], year)?.map((row) => row.people)
  expect(people(2)).toEqual(['closed', 'closed', 'closed', 'closed'])
  expect(people(5)).toEqual([20, 15, 15, 15])
})

function withExit(member: ReturnType<typeof exampleMember>, exitDate: string) {
  return { ...member, record: { ...member.record, exitDate } } as typeof member
}
