import { describe, expect, test } from 'vitest'
import type { AnyDraft, DraftOf } from '../../records/kinds'
import { exampleMember, exampleSession } from '../exampleGroup'
import { evidenceAt, evidenceOf, ids, nothing, told } from './exampleEvidence'

const members = ['A-01', 'A-02', 'A-03'].map((code) => exampleMember(code))
const scale = (fields: Partial<DraftOf<'instrument'>> = {}): AnyDraft => ({
  kind: 'instrument',
  record: {
    id: 'INS-1',
    code: 'SKK-8',
    name: 'Skala Kohesi Kelompok',
    items: 8,
    itemMin: 1,
    itemMax: 5,
    min: 8,
    max: 40,
    higherIsBetter: true,
    licence: 'milik lembaga',
    ...fields,
  },
})
const sheet = (
  point: string,
  memberCode: string,
  total: number,
  date: string | null,
): AnyDraft => ({
  kind: 'administration',
  record: { id: `${memberCode}.${point}`, instrumentId: 'INS-1', memberCode, point, total, date },
})
const survey = (id: string, date: string, choices: Record<string, string[]>): AnyDraft => ({
  kind: 'sociometricSurvey',
  record: { id, date, question: 'Dengan siapa kamu ingin bekerja?', maxChoices: 2, choices },
})

describe('attendance at the last three meetings', () => {
  const meetings = [
    exampleSession(1, '2026-02-14', { 'A-01': 'A', 'A-02': 'A', 'A-03': 'A' }),
    exampleSession(2, '2026-02-21', { 'A-01': 'H', 'A-02': 'H', 'A-03': 'I' }),
    exampleSession(3, '2026-03-07', { 'A-01': 'T', 'A-02': 'H', 'A-03': 'S' }),
    exampleSession(4, '2026-03-14', { 'A-01': 'H', 'A-02': 'A' }),
    exampleSession(5, '2026-04-04', { 'A-01': 'A', 'A-02': 'A', 'A-03': 'A' }),
  ]

  test('looks behind the window and not beyond it; a blank stays out: (2 + 2 + 1) of (3 + 3 + 2)', () => {
    const count = evidenceOf('attendanceLastThree', ...members, ...meetings)
    expect([told(count), ids(count)]).toEqual(['5/8 neither', ['P-2', 'P-3', 'P-4']])
  })

  test('cannot be told before anything was recorded', () => {
    expect(evidenceOf('attendanceLastThree', ...members)).toMatchObject(nothing)
    const blank = exampleSession(1, '2026-03-07')
    expect(evidenceOf('attendanceLastThree', ...members, blank)).toMatchObject(nothing)
  })
})

describe('cohesion', () => {
  const february = [sheet('P-2', 'A-01', 30, '2026-02-21'), sheet('P-2', 'A-02', 32, '2026-02-21')]

  test('is the last mean with its n beside the one before: (34 + 36) / 2 = 35 after 31', () => {
    const count = evidenceOf(
      'cohesion',
      ...members,
      scale(),
      ...february,
      sheet('P-4', 'A-01', 34, '2026-03-14'),
      sheet('P-4', 'A-02', 36, '2026-03-14'),
    )
    // (35 - 8) / (40 - 8) = 0.84 of the scale
    expect([told(count), count.former, ids(count)]).toEqual(['35/2 for', 31, ['INS-1']])
  })

  test('that fell speaks against, however high it stands', () => {
    const count = evidenceOf(
      'cohesion',
      ...members,
      scale(),
      ...february,
      sheet('P-4', 'A-01', 30.8, '2026-03-14'),
    )
    expect([told(count), count.former]).toEqual(['30.8/1 against', 31])
  })

  test('did not fall where both means are written alike', () => {
    const count = evidenceOf(
      'cohesion',
      ...members,
      scale(),
      ...february,
      sheet('P-4', 'A-01', 30.96, '2026-03-14'),
    )
    expect(count.voice).toBe('for')
  })

  test('measured after the window, or on a day that nobody wrote, does not count yet', () => {
    const late = [sheet('P-5', 'A-01', 9, '2026-04-04'), sheet('P-6', 'A-01', 9, null)]
    const count = evidenceOf('cohesion', ...members, scale(), ...february, ...late)
    expect([told(count), count.former]).toEqual(['31/2 for', null])
  })

  test('on a scale where less is better is read the other way round', () => {
    const loneliness = scale({ higherIsBetter: false })
    const rise = [sheet('P-2', 'A-01', 12, '2026-02-21'), sheet('P-4', 'A-01', 14, '2026-03-14')]
    expect(told(evidenceOf('cohesion', ...members, loneliness, ...rise))).toBe('14/1 against')
    expect(told(evidenceAt('R1', '2026-07-31', 'cohesion', ...members, loneliness, ...rise))).toBe(
      '12/1 for',
    )
  })

  test('cannot be told where no scale speaks of it, or nobody was measured', () => {
    const other = scale({ code: 'SKSR-20', name: 'Keberfungsian sosial' })
    expect(evidenceOf('cohesion', ...members, other, ...february)).toMatchObject(nothing)
    expect(evidenceOf('cohesion', scale())).toMatchObject({ ...nothing, of: 0 })
  })
})

describe('participation', () => {
  const marks = (...values: (number | null)[]) =>
    values.map((participation, index) => ({
      memberCode: `A-0${index + 1}`,
      status: 'H' as const,
      participation,
    }))

  test('is spread where those present take part: 3 of 4 marks, and the silent one is named', () => {
    const count = evidenceOf(
      'participationSpread',
      ...members,
      exampleSession(1, '2026-02-14', {}, { attendance: marks(0, 0, 0) }),
      exampleSession(2, '2026-03-07', {}, { attendance: marks(2, 1, 0) }),
      exampleSession(3, '2026-03-14', {}, { attendance: marks(3, null, null) }),
    )
    expect([told(count), ids(count), count.lacking]).toEqual(['3/4 for', ['P-2', 'P-3'], ['A-03']])
  })

  test('cannot be told where it was not noted', () => {
    const meeting = exampleSession(1, '2026-03-07', { 'A-01': 'H' })
    expect(evidenceOf('participationSpread', ...members, meeting)).toMatchObject(nothing)
  })
})

describe('absence', () => {
  test('with a word of it is izin or sakit: 2 of 3, and who sent none is named', () => {
    const count = evidenceOf(
      'absenceWithNotice',
      ...members,
      exampleSession(1, '2026-02-14', { 'A-01': 'A' }),
      exampleSession(2, '2026-03-07', { 'A-01': 'I', 'A-02': 'S', 'A-03': 'H' }),
      exampleSession(3, '2026-03-14', { 'A-01': 'H', 'A-02': 'A', 'A-03': 'T' }),
    )
    expect([told(count), ids(count), count.lacking]).toEqual(['2/3 for', ['P-2'], ['A-02']])
  })

  test('cannot be judged where everybody came', () => {
    const meeting = exampleSession(1, '2026-03-07', { 'A-01': 'H', 'A-02': 'T', 'A-03': 'H' })
    expect(evidenceOf('absenceWithNotice', ...members, meeting)).toMatchObject(nothing)
  })
})

describe('choices returned', () => {
  test('are two for each mutual pair, in the last survey up to the window: 2 of 3', () => {
    const count = evidenceOf(
      'reciprocity',
      ...members,
      survey('SM-1', '2026-02-07', { 'A-01': ['A-02'], 'A-02': ['A-03'] }),
      survey('SM-2', '2026-02-14', { 'A-01': ['A-02'], 'A-02': ['A-01'], 'A-03': ['A-01'] }),
      survey('SM-3', '2026-04-04', { 'A-01': ['A-02'], 'A-02': ['A-03'] }),
    )
    expect([told(count), ids(count)]).toEqual(['2/3 for', ['SM-2']])
  })

  test('cannot be told without a survey, or from one answer', () => {
    expect(evidenceOf('reciprocity', ...members)).toMatchObject(nothing)
    const single = survey('SM-1', '2026-03-07', { 'A-01': ['A-02'] })
    expect(evidenceOf('reciprocity', ...members, single)).toMatchObject(nothing)
  })
})
