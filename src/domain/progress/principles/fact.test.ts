import { expect, test } from 'vitest'
import { answerFrom, every, most, single } from './fact'

const some = (met: number, of: number) =>
  Array.from({ length: of }, (_, index) => ({ id: `${index}`, isMet: index < met }))
const allOf = (met: number, of: number) =>
  every(
    'tasksRated',
    some(met, of),
    ({ isMet }) => isMet,
    ({ id }) => id,
  )
const mostOf = (met: number, of: number) =>
  most(
    'tasksRated',
    some(met, of),
    ({ isMet }) => isMet,
    ({ id }) => id,
  )

test('two thirds are most: 8 of 12 are enough, 7 are not', () => {
  expect(answerFrom([mostOf(8, 12)])).toBe('ya')
  expect(answerFrom([mostOf(7, 12)])).toBe('sebagian')
})

test('below a third is belum: 3 of 12 are, 4 are not', () => {
  expect(answerFrom([mostOf(3, 12)])).toBe('belum')
  expect(answerFrom([mostOf(4, 12)])).toBe('sebagian')
})

test('where each one is asked for, one that is missing makes it sebagian and is named', () => {
  expect(answerFrom([allOf(12, 12)])).toBe('ya')
  expect(answerFrom([allOf(11, 12)])).toBe('sebagian')
  expect(allOf(11, 12).lacking).toEqual(['11'])
})

test('nothing to look at is no answer, and beside other facts never a ya', () => {
  expect(answerFrom([])).toBeNull()
  expect(answerFrom([allOf(0, 0), mostOf(0, 0)])).toBeNull()
  expect(answerFrom([single('normsWritten', true), allOf(0, 0)])).toBe('sebagian')
  expect(answerFrom([single('normsWritten', false), allOf(0, 0)])).toBe('belum')
})
