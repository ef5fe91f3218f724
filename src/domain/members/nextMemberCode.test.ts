import { expect, test } from 'vitest'
import { nextMemberCode, nextMemberCodes } from './nextMemberCode'

test('codes run on from the highest one that was ever given, gaps included', () => {
  expect(nextMemberCode([])).toBe('A-01')
  expect(nextMemberCode(['A-01', 'A-07', 'A-03'])).toBe('A-08')
  expect(nextMemberCode(['A-99'])).toBe('A-100')
})

test('codes of another pattern do not count', () => {
  expect(nextMemberCode(['B-40', 'A-x', 'A-1234567890123', 'A-02'])).toBe('A-03')
})

test('several people get codes that follow each other', () => {
  expect(nextMemberCodes(['A-98'], 3)).toEqual(['A-99', 'A-100', 'A-101'])
})
