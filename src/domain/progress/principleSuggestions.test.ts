import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { principleCodes } from '../catalog/principles'
import { importGroup } from '../exchange/importGroup'
import { recordOf } from '../groupFile'
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

/** Questions of the sample at which a worker answered otherwise than the records suggest: question, answer, suggestion. */
function differences(pointId: string): string[] {
  const result = importGroup(
    JSON.parse(readFileSync('resources/contoh/langkah-baru.json', 'utf8')),
    {
      groupId: 'G-01',
      stamp: { at: '2026-11-22T08:00:00+07:00', by: 'PS-01' },
      asOf: '2026-11-22',
    },
  )
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  const all = principleSuggestions(result.group, pointId, '2026-11-22')
  return principleCodes.flatMap((principle) => {
    const answers = recordOf(result.group, 'principleCheck', `${pointId}.${principle}`)?.answers
    return (all?.[principle].questions ?? []).flatMap(({ question, answer }, index) =>
      answers?.[index] === answer ? [] : [`${question} ${answers?.[index]} ${answer}`],
    )
  })
}

test('the records of the sample speak for 27 of the 31 answers that its worker gave at the end', () => {
  expect(differences('R4')).toEqual([
    'a5 ya sebagian',
    'b2 sebagian ya',
    'd4 ya sebagian',
    'd5 ya tidakRelevan',
  ])
})

test('what was reported and used only after a point does not speak for it', () => {
  expect(differences('R2')).toEqual([
    'a5 ya sebagian',
    'c2 ya sebagian',
    'd5 ya tidakRelevan',
    'e4 ya sebagian',
    'e5 sebagian ya',
    'f1 ya sebagian',
    'f2 sebagian belum',
    'f5 ya belum',
  ])
})
