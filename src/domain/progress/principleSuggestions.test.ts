import { expect, test } from 'vitest'
import { principleCodes } from '../catalog/principles'
import { exampleGroup, examplePoint, exampleSession } from './exampleGroup'
import { principleSuggestions } from './principleSuggestions'

test('an empty group is asked all 31 questions and answers none of them by the records', () => {
  const group = exampleGroup(examplePoint('R0', '2026-01-01'))
  const all = principleSuggestions(group, 'R0', '2026-12-31')
  const answers = principleCodes.map((principle) =>
    all?.[principle].questions.map(({ answer }) => answer),
  )
  expect(answers.map((each) => each?.length)).toEqual([6, 5, 5, 5, 5, 5])
  // b1 asks whether goals are written, f4 whether the tasks were rated: both can be told of an empty file.
  expect(answers.flat().filter((answer) => answer !== null)).toEqual(['belum', 'belum'])
})

test('a point the group does not have has no suggestions', () => {
  expect(principleSuggestions(exampleGroup(), 'R9', '2026-12-31')).toBeNull()
})

test('a point that lies ahead is looked at as of today', () => {
  const group = exampleGroup(
    examplePoint('R1', '2026-03-31'),
    exampleSession(1, '2026-03-01'),
    exampleSession(2, '2026-03-30'),
  )
  const agenda = (asOf: string) =>
    principleSuggestions(group, 'R1', asOf)?.c.questions[0]?.facts[0]?.of
  expect(agenda('2026-03-10')).toBe(1)
  expect(agenda('2026-12-31')).toBe(2)
})
