import { expect, test } from 'vitest'
import { voiceOfBad, voiceOfDays, voiceOfGood, voiceOnScale } from './voice'

test('two thirds of a whole speak for a task, less than one third against it', () => {
  expect([8, 7, 4, 3].map((value) => voiceOnScale(value, 0, 12))).toEqual([
    'for',
    'neither',
    'neither',
    'against',
  ])
  expect(voiceOnScale(0, 0, 0)).toBe('neither')
})

test('a mean is read on its own scale: two thirds from 1 to 5 are 3.67, one third of 0 to 4 is 1.33', () => {
  expect([3.67, 3.66, 2.34, 2.33].map((mean) => voiceOnScale(mean, 1, 5))).toEqual([
    'for',
    'neither',
    'neither',
    'against',
  ])
  expect([8 / 3, 4 / 3, 1.3].map((mean) => voiceOnScale(mean, 0, 4))).toEqual([
    'for',
    'neither',
    'against',
  ])
  expect(voiceOnScale(null, 0, 4)).toBe('neither')
})

test('one good thing speaks for a task, and none says nothing', () => {
  expect([1, 0, null].map(voiceOfGood)).toEqual(['for', 'neither', 'neither'])
})

test('one bad thing speaks against a task, and none for it where somebody looked', () => {
  expect([1, 0, null].map(voiceOfBad)).toEqual(['against', 'for', 'neither'])
})

test('a time speaks for a task up to its limit, the limit included', () => {
  expect([21, 22, null].map((days) => voiceOfDays(days, 21))).toEqual(['for', 'against', 'neither'])
})
