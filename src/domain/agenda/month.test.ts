import { expect, it } from 'vitest'
import { endOfMonth, monthOf, monthsLater, monthWeeks } from './month'

it('November 2026 begins on a Sunday and touches six weeks', () => {
  const weeks = monthWeeks('2026-11-22')
  expect(weeks).toHaveLength(6)
  expect(weeks[0]).toEqual([
    '2026-10-26',
    '2026-10-27',
    '2026-10-28',
    '2026-10-29',
    '2026-10-30',
    '2026-10-31',
    '2026-11-01',
  ])
  expect(weeks.at(-1)?.at(0)).toBe('2026-11-30')
})

it('February 2027 is four whole weeks, from Monday the 1st to Sunday the 28th', () => {
  expect(monthWeeks('2027-02-01').map(([monday]) => monday)).toEqual([
    '2027-02-01',
    '2027-02-08',
    '2027-02-15',
    '2027-02-22',
  ])
})

it('months go on over the turn of the year', () => {
  expect(monthOf('2026-11-22')).toBe('2026-11-01')
  expect(monthsLater('2026-11-01', 2)).toBe('2027-01-01')
  expect(monthsLater('2026-01-01', -1)).toBe('2025-12-01')
  expect(endOfMonth('2028-02-10')).toBe('2028-02-29')
})
