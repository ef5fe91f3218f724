import { expect, it } from 'vitest'
import { dayAfterKey } from './dayAfterKey'

it('keys lead from day to day, also over the end of a month', () => {
  const from = (key: string) => dayAfterKey('2026-10-31', key)
  expect(from('ArrowRight')).toBe('2026-11-01')
  expect(from('ArrowLeft')).toBe('2026-10-30')
  expect(from('ArrowDown')).toBe('2026-11-07')
  expect(from('ArrowUp')).toBe('2026-10-24')
  expect(from('Home')).toBe('2026-10-01')
  expect(from('End')).toBe('2026-10-31')
  expect(from('Enter')).toBeNull()
})

it('a month that has no such date gives its last day', () => {
  expect(dayAfterKey('2026-10-31', 'PageDown')).toBe('2026-11-30')
  expect(dayAfterKey('2026-03-31', 'PageUp')).toBe('2026-02-28')
  expect(dayAfterKey('2026-11-22', 'PageUp')).toBe('2026-10-22')
})
