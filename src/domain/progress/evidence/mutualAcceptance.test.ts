import { describe, expect, test } from 'vitest'
import type { AnyDraft, DraftOf } from '../../records/kinds'
import { exampleMember, exampleSession } from '../exampleGroup'
import { evidenceAt, evidenceOf, exampleProblem, ids, nothing, told } from './exampleEvidence'

const boys = ['A-01', 'A-02'].map((code) => exampleMember(code))
const girls = ['A-03', 'A-04'].map((code) => exampleMember(code, { sex: 'P' }))
const survey = (choices: Record<string, string[]>, date = '2026-03-07'): AnyDraft => ({
  kind: 'sociometricSurvey',
  record: {
    id: `SM-${date.slice(5, 7)}`,
    date,
    question: 'Dengan siapa kamu ingin bekerja?',
    maxChoices: 2,
    choices,
  },
})
const incident = (id: string, fields: Partial<DraftOf<'incident'>> = {}): AnyDraft => ({
  kind: 'incident',
  record: {
    id,
    date: '2026-03-14',
    kind: 'pelanggaranKerahasiaanAntaranggota',
    severity: 'sedang',
    summary: 'Cerita seorang anggota terdengar di luar.',
    status: 'ditangani',
    ...fields,
  },
})

describe('members whom nobody chose', () => {
  test('are counted among those who answered and named by code: 1 of 3', () => {
    const count = evidenceOf(
      'isolates',
      ...boys,
      ...girls,
      survey({ 'A-01': ['A-02'], 'A-02': ['A-01'], 'A-03': ['A-01'] }),
      survey({ 'A-01': ['A-03'], 'A-03': ['A-01'] }, '2026-04-04'),
    )
    expect([told(count), ids(count), count.lacking]).toEqual(['1/3 against', ['SM-03'], ['A-03']])
  })

  test('are none where each one who answered was chosen', () => {
    const all = survey({ 'A-01': ['A-02'], 'A-02': ['A-01'] })
    expect(told(evidenceOf('isolates', ...boys, all))).toBe('0/2 for')
  })

  test('cannot be told without a survey, or from one answer', () => {
    expect(evidenceOf('isolates', ...boys)).toMatchObject(nothing)
    expect(evidenceOf('isolates', ...boys, survey({ 'A-01': ['A-02'] }))).toMatchObject(nothing)
  })
})

describe('choices returned', () => {
  test('are two for each mutual pair: 2 of 4', () => {
    const choices = { 'A-01': ['A-02'], 'A-02': ['A-01', 'A-03'], 'A-03': ['A-01'] }
    const count = evidenceOf('reciprocityOfTies', ...boys, ...girls, survey(choices))
    expect(told(count)).toBe('2/4 neither')
  })

  test('cannot be told where nobody chose', () => {
    const empty = survey({ 'A-01': [], 'A-02': [] })
    expect(evidenceOf('reciprocityOfTies', ...boys, empty)).toMatchObject(nothing)
  })
})

describe('choices across subgroups', () => {
  const at = (choices: Record<string, string[]>) =>
    told(evidenceOf('crossSubgroup', ...boys, ...girls, survey(choices)))

  test('are held against what would cross by chance: of 3 choices each crosses with 2/3, which makes 2', () => {
    const [inside, crossing] = [{ 'A-01': ['A-02'], 'A-02': ['A-01'] }, { 'A-03': ['A-04'] }]
    expect(at({ ...inside, ...crossing })).toBe('0/3 against')
    expect(at({ ...inside, 'A-03': ['A-01'] })).toBe('1/3 neither')
    expect(at({ 'A-01': ['A-03'], 'A-02': ['A-01'], 'A-03': ['A-01'] })).toBe('2/3 for')
  })

  test('cannot be told in a group of one sex, or without a survey', () => {
    const mutual = survey({ 'A-01': ['A-02'], 'A-02': ['A-01'] })
    expect(evidenceOf('crossSubgroup', ...boys, mutual)).toMatchObject(nothing)
    expect(evidenceOf('crossSubgroup', ...boys, ...girls)).toMatchObject(nothing)
  })
})

describe('breaches of norm and confidentiality', () => {
  test('are one where a problem names the incident, and are told by the problem: 1 + 1 + 1 = 3', () => {
    const count = evidenceOf(
      'violations',
      incident('IN-01'),
      exampleProblem('MS-01', { category: 'kerahasiaan', incidentId: 'IN-01' }),
      incident('IN-02', { date: '2026-03-21' }),
      exampleProblem('MS-02', { category: 'norma', raisedDate: '2026-03-07' }),
      exampleProblem('MS-03', { category: 'relasi' }),
      incident('IN-03', { kind: 'kegagalanPelindunganData' }),
    )
    expect([told(count), count.records]).toEqual([
      '3/null against',
      [
        { kind: 'problem', id: 'MS-02' },
        { kind: 'problem', id: 'MS-01' },
        { kind: 'incident', id: 'IN-02' },
      ],
    ])
  })

  test('belong to the window of the incident, though the problem was raised in the next', () => {
    const put = [
      exampleSession(1, '2026-04-04'),
      incident('IN-01'),
      exampleProblem('MS-01', {
        category: 'kerahasiaan',
        raisedDate: '2026-04-04',
        incidentId: 'IN-01',
      }),
    ]
    expect(ids(evidenceOf('violations', ...put))).toEqual(['IN-01'])
    expect(told(evidenceAt('R3', '2026-07-31', 'violations', ...put))).toBe('0/null for')
  })

  test('named by a problem are counted where the incident itself is no such breach', () => {
    const put = [
      incident('IN-01', { kind: 'ancamanKekerasan' }),
      exampleProblem('MS-01', { category: 'norma', incidentId: 'IN-01' }),
    ]
    expect(told(evidenceOf('violations', ...put))).toBe('1/null against')
  })

  test('did not happen in a window with a meeting, and cannot be told of one without', () => {
    expect(told(evidenceOf('violations', exampleSession(1, '2026-03-07')))).toBe('0/null for')
    expect(evidenceOf('violations', exampleSession(1, '2026-02-07'))).toMatchObject(nothing)
  })
})

describe('asas', () => {
  const observed = [
    exampleSession(1, '2026-02-07', {}, { asas: { penerimaan: 0, kenormatifan: 0 } }),
    exampleSession(2, '2026-03-07', {}, { asas: { penerimaan: 3, kenormatifan: 1 } }),
    exampleSession(3, '2026-03-14', {}, { asas: { penerimaan: 4, kenormatifan: 1 } }),
    exampleSession(4, '2026-03-21', {}, { asas: { penerimaan: null, umpanBalik: 2 } }),
  ]

  test.each([
    ['asasAcceptance', '3.5/2 for', ['P-2', 'P-3']],
    ['asasNorms', '1/2 against', ['P-2', 'P-3']],
    ['asasFeedback', '2/1 neither', ['P-4']],
  ] as const)(
    '%s is the mean over the meetings at which it was observed: %s',
    (code, value, sessions) => {
      const count = evidenceOf(code, ...observed)
      expect([told(count), ids(count)]).toEqual([value, sessions])
    },
  )

  test.each(['asasAcceptance', 'asasNorms', 'asasFeedback'] as const)(
    '%s cannot be told where it was not observed',
    (code) => {
      expect(evidenceOf(code, exampleSession(1, '2026-03-07'))).toMatchObject({ ...nothing, of: 0 })
    },
  )
})

describe('relations repaired', () => {
  const done = { agreedSolution: 'Duduk berpasangan', status: 'selesai' as const }

  test('were settled in the window by something agreed: 2 of 4 at hand in it', () => {
    const count = evidenceOf(
      'relationsRepaired',
      exampleProblem('MS-01', { category: 'relasi', ...done, resolvedDate: '2026-03-31' }),
      exampleProblem('MS-02', {
        category: 'subkelompok',
        ...done,
        raisedDate: '2026-02-01',
        resolvedDate: '2026-03-01',
      }),
      exampleProblem('MS-03', {
        category: 'isolasi',
        status: 'selesai',
        resolvedDate: '2026-03-20',
      }),
      exampleProblem('MS-04', { category: 'relasi', ...done, resolvedDate: '2026-04-01' }),
      exampleProblem('MS-05', { category: 'kehadiran', ...done, resolvedDate: '2026-03-20' }),
      exampleProblem('MS-06', {
        category: 'relasi',
        ...done,
        raisedDate: '2026-02-01',
        resolvedDate: '2026-02-28',
      }),
    )
    expect([told(count), ids(count), count.lacking]).toEqual([
      '2/4 neither',
      ['MS-02', 'MS-01'],
      ['MS-03', 'MS-04'],
    ])
  })

  test('cannot be told where no relation was a problem', () => {
    expect(evidenceOf('relationsRepaired', exampleProblem('MS-01'))).toMatchObject(nothing)
  })
})
