import { expect, test } from 'vitest'
import { type IndicatorState, suggestedAttainment } from './suggestedAttainment'

const states = (marks: string): IndicatorState[] =>
  [...marks].map((mark) => (mark === 't' ? 'tampak' : mark === 's' ? 'sebagian' : 'belum'))

test.each([
  ['bbbbb', 0],
  ['sbbbb', 0],
  ['tsbbb', 1],
  ['ttsbb', 2],
  ['tttbb', 2],
  ['tttts', 3],
])('indicators %s suggest attainment %i', (marks, level) => {
  expect(suggestedAttainment(states(marks), true)).toBe(level)
})

test('all five visible suggest 4 only when members initiated some of the evidence', () => {
  expect(suggestedAttainment(states('ttttt'), true)).toBe(4)
  expect(suggestedAttainment(states('ttttt'), false)).toBe(3)
})

test('a mature indicator does not count over an earlier one that is missing', () => {
  expect(suggestedAttainment(states('tbttt'), true)).toBe(1)
})
