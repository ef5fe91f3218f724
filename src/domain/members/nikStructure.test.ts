import { expect, test } from 'vitest'
import { nikMismatch } from './nikStructure'

test('a NIK that carries the day of birth agrees', () => {
  expect(nikMismatch('9999990902090005', '2009-02-09', 'L')).toBeNull()
  expect(nikMismatch('9999994902090005', '2009-02-09', 'P')).toBeNull()
})

test('another day of birth is told before the sex', () => {
  expect(nikMismatch('9999991002090005', '2009-02-09', 'L')).toBe('birthDate')
  expect(nikMismatch('9999994902090005', '2009-02-08', 'L')).toBe('birthDate')
})

test('the day of a woman stands with 40 added', () => {
  expect(nikMismatch('9999994902090005', '2009-02-09', 'L')).toBe('sex')
  expect(nikMismatch('9999990902090005', '2009-02-09', 'P')).toBe('sex')
})

test('what is no NIK yet says nothing', () => {
  expect(nikMismatch('99999909', '2009-02-09', 'L')).toBeNull()
})
