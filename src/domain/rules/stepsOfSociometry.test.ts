import { describe, expect, it } from 'vitest'
import { applyChange, type GroupFile } from '../groupFile'
import { exampleGroup, exampleMember, exampleProgram } from '../progress/exampleGroup'
import { exampleConsent } from '../progress/gatesExample'
import type { AnyDraft, DraftOf } from '../records/kinds'

const stamp = { at: '2026-03-01T08:00:00+07:00', by: 'PS-01' }
const asked: AnyDraft[] = [
  ...exampleProgram(),
  { kind: 'worker', record: { id: 'PS-03', name: 'Endang', role: 'supervisor' } },
  ...['A-01', 'A-02', 'A-03'].map((code) => exampleMember(code)),
  ...['A-01', 'A-02'].map((code) => exampleConsent(code, { purpose: 'sosiometri' })),
  exampleConsent('A-03', {
    purpose: 'sosiometri',
    status: 'ditarik',
    withdrawnDate: '2026-02-10',
  }),
]
type Fields = Partial<DraftOf<'sociometricSurvey'>>
const survey = (fields: Fields): AnyDraft => ({
  kind: 'sociometricSurvey',
  record: {
    id: 'SM-1',
    date: '2026-02-15',
    question: 'Dengan siapa?',
    maxChoices: 2,
    choices: {},
    ...fields,
  },
})

/** What stands against the survey, as "code field params"; empty where it is taken. */
function against(fields: Fields, before: readonly AnyDraft[] = []): string[] {
  const group: GroupFile = exampleGroup(...asked, ...before)
  const result = applyChange(group, { put: [survey(fields)], remove: [] }, stamp)
  if (result.ok) return []
  return result.faults.map(({ code, field, params }) =>
    [code, field, ...Object.values(params ?? {})].join(' '),
  )
}

describe('answers of a survey', () => {
  const withdrawn = 'sociometryWithoutConsent choices.A-03 A-03 2026-02-15'

  it('are taken of and about those who agreed', () => {
    expect(against({ choices: { 'A-01': ['A-02'], 'A-02': [] } })).toEqual([])
  })
  it('are refused of and about one who withdrew, from the day of the withdrawal on', () => {
    expect(against({ choices: { 'A-03': ['A-01'] } })).toEqual([withdrawn])
    expect(against({ choices: { 'A-01': ['A-03'] } })).toEqual([withdrawn])
    expect(against({ date: '2026-02-09', choices: { 'A-01': ['A-03'] } })).toEqual([])
    expect(against({ date: '2026-02-10', choices: { 'A-01': ['A-03'] } })).toHaveLength(1)
  })
  it('of a past taken over from elsewhere hinder no further work, but are judged on another day', () => {
    const taken = [survey({ choices: { 'A-01': ['A-03'] } })]
    expect(against({ choices: { 'A-01': ['A-03'], 'A-02': ['A-01'] } }, taken)).toEqual([])
    expect(against({ choices: { 'A-01': ['A-03'] }, layout: {} }, taken)).toEqual([])
    expect(against({ date: '2026-02-16', choices: { 'A-01': ['A-03'] } }, taken)).toHaveLength(1)
  })
  it('may be left out: declining needs no consent', () => {
    expect(against({ declined: ['A-03'] })).toEqual([])
  })
})

describe('questions of rejection', () => {
  const refused = 'supervisorNeeded negativeAllowedBy'

  it('are refused unless a supervisor or the head allowed them', () => {
    expect(against({ negativeChoices: true })).toEqual([refused])
    expect(against({ negativeChoices: true, negativeAllowedBy: 'PS-01' })).toEqual([refused])
    expect(against({ negativeChoices: true, negativeAllowedBy: 'PS-03' })).toEqual([])
  })
  it('are refused in the answers too, and need the consent of who is named', () => {
    expect(against({ rejections: { 'A-01': ['A-02'] } })).toEqual([refused])
    expect(
      against({
        negativeChoices: true,
        negativeAllowedBy: 'PS-03',
        rejections: { 'A-01': ['A-03'] },
      }),
    ).toEqual(['sociometryWithoutConsent choices.A-03 A-03 2026-02-15'])
  })
  it('that were asked already need no second permission', () => {
    const taken = [survey({ negativeChoices: true, rejections: { 'A-01': ['A-02'] } })]
    expect(
      against({ negativeChoices: true, rejections: { 'A-01': ['A-02'] }, note: 'Catatan' }, taken),
    ).toEqual([])
  })
})
