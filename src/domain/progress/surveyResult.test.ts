import { describe, expect, it } from 'vitest'
import type { DraftOf } from '../records/kinds'
import { exampleGroup, exampleMember } from './exampleGroup'
import { exampleConsent } from './gatesExample'
import { surveyChange } from './surveyChange'
import { nextSurveyId, surveyResults } from './surveyResult'

type Survey = Partial<DraftOf<'sociometricSurvey'>>
const codes = ['A-01', 'A-02', 'A-03', 'A-04']
const agreed = (code: string) => exampleConsent(code, { purpose: 'sosiometri' })
const survey = (id: string, date: string, fields: Survey = {}) => ({
  kind: 'sociometricSurvey' as const,
  record: { id, date, question: 'Dengan siapa?', maxChoices: 2, choices: {}, ...fields },
})
const groupOf = (...surveys: ReturnType<typeof survey>[]) =>
  exampleGroup(
    ...codes.map((code) => exampleMember(code, code > 'A-02' ? { sex: 'P' } : {})),
    ...codes.slice(0, 3).map(agreed),
    ...surveys,
  )

describe('a survey', () => {
  const [result] = surveyResults(
    groupOf(
      survey('SM-1', '2026-02-01', {
        choices: { 'A-01': ['A-02', 'A-03'], 'A-02': ['A-01'] },
        declined: ['A-03'],
      }),
    ),
  )

  it('leaves out who did not agree, and says why', () => {
    expect(result?.members.map(({ code }) => code)).toEqual(['A-01', 'A-02', 'A-03'])
    expect(result?.apart).toEqual([{ code: 'A-04', reasons: ['notAsked'] }])
    // 3 choices of 3 x 2; one pair of 3.
    expect(result?.indices).toMatchObject({ N: 3, R: 2, L: 3, density: 0.5, cohesion: 1 / 3 })
  })
  it('tells who preferred not to answer from who has not answered yet', () => {
    expect(result).toMatchObject({ declined: ['A-03'], silent: [], crossSex: 1 })
  })
  it('keeps whoever answered elsewhere without a consent on record', () => {
    const [taken] = surveyResults(
      groupOf(survey('SM-1', '2026-02-01', { choices: { 'A-04': ['A-01'] } })),
    )
    expect(taken).toMatchObject({ apart: [], silent: ['A-01', 'A-02', 'A-03'] })
    expect(taken?.indices).toMatchObject({ N: 4, R: 1 })
  })
  it('drops and counts choices of somebody who was no member that day', () => {
    const group = exampleGroup(
      exampleMember('A-01'),
      exampleMember('A-09', { exitDate: '2026-01-31', status: 'selesai' }),
      survey('SM-1', '2026-02-01', { choices: { 'A-01': ['A-09'] } }),
    )
    expect(surveyResults(group)[0]?.indices).toMatchObject({ N: 1, L: 0, dropped: 1 })
  })
})

it('surveys stand in order of their days, and the next id is above the highest', () => {
  const group = groupOf(survey('SM-10', '2026-01-10'), survey('SM-2', '2026-02-01'))
  expect(surveyResults(group).map((one) => one.survey.id)).toEqual(['SM-10', 'SM-2'])
  expect(nextSurveyId(group)).toBe('SM-11')
  expect(nextSurveyId(groupOf())).toBe('SM-1')
})

describe('between two surveys', () => {
  const change = (later: Survey) => {
    const choices = { 'A-01': ['A-02'], 'A-02': ['A-01'], 'A-03': ['A-01'] }
    const [before, after] = surveyResults(
      groupOf(survey('SM-1', '2026-02-01', { choices }), survey('SM-2', '2026-03-01', later)),
    )
    if (!before || !after) throw new Error('two surveys were made')
    return surveyChange(before, after)
  }

  it('is told who became connected and which pair ended', () => {
    const choices = { 'A-01': ['A-03'], 'A-02': ['A-01'], 'A-03': ['A-01'] }
    expect(change({ choices })).toMatchObject({
      isComparable: true,
      becameChosen: ['A-03'],
      noLongerChosen: ['A-02'],
      becameTied: ['A-03'],
      newPairs: [['A-01', 'A-03']],
      endedPairs: [['A-01', 'A-02']],
      joined: [],
      left: [],
    })
  })
  it('an end of punctuation changes no question, other words and another number of choices do', () => {
    expect(change({ question: 'dengan siapa' }).isComparable).toBe(true)
    expect(change({ question: 'Dengan siapa bermain?' }).isComparable).toBe(false)
    expect(change({ maxChoices: 3 }).isComparable).toBe(false)
  })
})
