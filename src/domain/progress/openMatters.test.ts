import { describe, expect, it } from 'vitest'
import type { AnyDraft, DraftOf } from '../records/kinds'
import {
  exampleGroup,
  exampleMember,
  examplePoint,
  exampleProgram,
  exampleSession,
} from './exampleGroup'
import type { OpenMatterKind } from './openMatter'
import { openMatters } from './openMatters'

/** The matters of one kind on a day, without their kind. */
function matters(kind: OpenMatterKind, day: string, ...put: AnyDraft[]) {
  return openMatters(exampleGroup(...put), day)
    .filter((matter) => matter.kind === kind)
    .map(({ ref, days, count, task }) => ({ id: ref.id, days, count, task }))
}
const ids = (kind: OpenMatterKind, day: string, ...put: AnyDraft[]) =>
  matters(kind, day, ...put).map(({ id }) => id)

const written = (recordedDate?: string) => ({
  recording: { processSummary: 'Berjalan sesuai rencana', recordedDate },
})

describe('a meeting needs attention', () => {
  it('when it was planned for a day that passed', () => {
    const planned = exampleSession(1, '2026-02-01', {}, { status: 'direncanakan' })
    expect(matters('plannedSessionPassed', '2026-02-03', planned)).toMatchObject([
      { id: 'P-1', days: 2 },
    ])
    expect(ids('plannedSessionPassed', '2026-02-01', planned)).toEqual([])
  })
  it('when it was held and not written up', () => {
    const held = exampleSession(1, '2026-02-01')
    expect(matters('sessionNotRecorded', '2026-02-03', held)).toMatchObject([
      { id: 'P-1', days: 2 },
    ])
    expect(
      ids('sessionNotRecorded', '2026-02-03', exampleSession(1, '2026-02-01', {}, written())),
    ).toEqual([])
  })
  it('when it was written up more than three days later', () => {
    const late = (day: string) => exampleSession(1, '2026-02-01', {}, written(day))
    expect(ids('sessionRecordedLate', '2026-03-01', late('2026-02-04'))).toEqual([])
    expect(matters('sessionRecordedLate', '2026-03-01', late('2026-02-05'))).toMatchObject([
      { id: 'P-1', days: 4 },
    ])
  })
  it('when marks are missing', () => {
    const half = [
      exampleMember('A'),
      exampleMember('B'),
      exampleSession(1, '2026-02-01', { A: 'H' }),
    ]
    expect(matters('attendanceMissing', '2026-02-01', ...half)).toMatchObject([
      { id: 'P-1', count: 1 },
    ])
  })
})

describe('a promise needs attention', () => {
  const problem = (fields: Partial<DraftOf<'problem'>>): AnyDraft => ({
    kind: 'problem',
    record: {
      id: 'MS-1',
      raisedDate: '2026-02-01',
      text: 'Saling memotong pembicaraan',
      category: 'norma',
      raisedBy: 'anggota',
      severity: 'ringan',
      status: 'dibahas',
      ...fields,
    },
  })
  const decision = (fields: Partial<DraftOf<'decision'>>): AnyDraft => ({
    kind: 'decision',
    record: {
      id: 'KP-1',
      date: '2026-02-01',
      text: 'Kunjungan ke BLK',
      topic: 'kegiatan',
      autonomyLevel: 3,
      dueDate: '2026-02-10',
      status: 'direncanakan',
      ...fields,
    },
  })
  const resource: AnyDraft = {
    kind: 'resource',
    record: {
      id: 'RS-1',
      name: 'Puskesmas',
      category: 'kesehatan',
      systemKind: 'formal',
      status: 'aktif',
    },
  }
  const referral = (fields: Partial<DraftOf<'referral'>>): AnyDraft[] => [
    exampleMember('A'),
    resource,
    {
      kind: 'referral',
      record: {
        id: 'RJ-1',
        date: '2026-02-01',
        memberCode: 'A',
        resourceId: 'RS-1',
        reason: 'Pemeriksaan kesehatan',
        urgency: 'biasa',
        consentPurpose: 'berbagiRujukan',
        status: 'dikirim',
        ...fields,
      },
    },
  ]
  const need = (fields: Partial<DraftOf<'resourceNeed'>>): AnyDraft => ({
    kind: 'resourceNeed',
    record: {
      id: 'KS-1',
      scope: 'kelompok',
      need: 'Tempat berkumpul',
      priority: 3,
      status: 'belum',
      ...fields,
    },
  })

  it('when a problem is open for more than 21 days', () => {
    expect(ids('problemOpenLong', '2026-02-22', problem({}))).toEqual([])
    expect(matters('problemOpenLong', '2026-02-23', problem({}))).toMatchObject([
      { id: 'MS-1', days: 22 },
    ])
    const solved = problem({ status: 'selesai', resolvedDate: '2026-03-01' })
    expect(ids('problemOpenLong', '2026-02-28', solved)).toEqual(['MS-1'])
    expect(ids('problemOpenLong', '2026-03-01', solved)).toEqual([])
  })
  it('when a decision is past its day and not carried out', () => {
    expect(ids('decisionOverdue', '2026-02-10', decision({}))).toEqual([])
    expect(matters('decisionOverdue', '2026-02-12', decision({}))).toMatchObject([
      { id: 'KP-1', days: 2 },
    ])
    expect(ids('decisionOverdue', '2026-02-12', decision({ status: 'batal' }))).toEqual([])
    const done = decision({ status: 'terlaksana', executedDate: '2026-02-14' })
    expect(ids('decisionOverdue', '2026-02-12', done)).toEqual(['KP-1'])
    expect(ids('decisionOverdue', '2026-02-14', done)).toEqual([])
  })
  it('when a referral has no answer after 14 days, or none is hoped for', () => {
    expect(ids('referralWithoutNews', '2026-02-15', ...referral({}))).toEqual([])
    expect(matters('referralWithoutNews', '2026-02-16', ...referral({}))).toMatchObject([
      { id: 'RJ-1', days: 15 },
    ])
    expect(ids('referralWithoutNews', '2026-02-02', ...referral({ status: 'tanpaKabar' }))).toEqual(
      ['RJ-1'],
    )
    expect(ids('referralWithoutNews', '2026-03-01', ...referral({ status: 'dihentikan' }))).toEqual(
      [],
    )
    const answered = referral({ status: 'berjalan', feedbackDate: '2026-02-20' })
    expect(ids('referralWithoutNews', '2026-02-19', ...answered)).toEqual(['RJ-1'])
    expect(ids('referralWithoutNews', '2026-02-20', ...answered)).toEqual([])
  })
  it('when a pressing referral has no answer after 3 days, counted from the last time somebody asked', () => {
    const pressing = referral({ urgency: 'mendesak', sentDate: '2026-02-02' })
    expect(ids('referralWithoutNews', '2026-02-05', ...pressing)).toEqual([])
    expect(matters('referralWithoutNews', '2026-02-06', ...pressing)).toMatchObject([{ days: 4 }])
    const asked = referral({ urgency: 'mendesak', reminders: [{ date: '2026-02-05' }] })
    expect(ids('referralWithoutNews', '2026-02-08', ...asked)).toEqual([])
    expect(ids('referralWithoutNews', '2026-02-09', ...asked)).toEqual(['RJ-1'])
  })
  it('when an urgent need is not met', () => {
    expect(ids('urgentNeedUnmet', '2026-02-01', need({ status: 'sebagian' }))).toEqual(['KS-1'])
    expect(ids('urgentNeedUnmet', '2026-02-01', need({ priority: 2 }))).toEqual([])
    expect(ids('urgentNeedUnmet', '2026-02-01', need({ status: 'dihentikan' }))).toEqual([])
    expect(ids('urgentNeedUnmet', '2026-02-01', need({ raisedDate: '2026-02-02' }))).toEqual([])
    const met = need({ status: 'terpenuhi', metDate: '2026-02-10', raisedDate: '2026-01-01' })
    expect(matters('urgentNeedUnmet', '2026-02-01', met)).toMatchObject([{ id: 'KS-1', days: 31 }])
    expect(ids('urgentNeedUnmet', '2026-02-10', met)).toEqual([])
  })
  it('when a resource in use was not checked for 180 days, or never', () => {
    expect(matters('resourceNotVerified', '2026-02-01', resource)).toMatchObject([
      { id: 'RS-1', days: null },
    ])
    const checked = {
      ...resource,
      record: { ...resource.record, verifiedDate: '2026-02-01' },
    } as AnyDraft
    expect(ids('resourceNotVerified', '2026-01-01', checked)).toEqual([])
    expect(ids('resourceNotVerified', '2026-07-31', checked)).toEqual([])
    expect(matters('resourceNotVerified', '2026-08-01', checked)).toMatchObject([{ days: 181 }])
  })
  it('when a registration or accreditation ends within 90 days, or has ended', () => {
    const worker = (active: boolean): AnyDraft => ({
      kind: 'worker',
      record: {
        id: 'PS-9',
        name: 'Bagas Umpama',
        role: 'konselor',
        strValidUntil: '2026-04-01',
        active,
      },
    })
    expect(ids('strExpiring', '2026-01-01', worker(true))).toEqual([])
    expect(matters('strExpiring', '2026-01-02', worker(true))).toMatchObject([
      { id: 'PS-9', days: 89 },
    ])
    expect(matters('strExpiring', '2026-04-03', worker(true))).toMatchObject([{ days: -2 }])
    expect(ids('strExpiring', '2026-04-03', worker(false))).toEqual([])
  })
})

describe('a running group needs attention', () => {
  const members = [exampleMember('A'), exampleMember('B')]
  const program = exampleProgram({ status: 'tengah' })
  const weekly = (count: number, fields: Partial<DraftOf<'session'>> = {}) =>
    Array.from({ length: count }, (_, index) =>
      exampleSession(index + 1, `2026-01-${String(index + 1).padStart(2, '0')}`, {}, fields),
    )

  it('when it was not supervised for 30 days, from its start or from the last time', () => {
    const supervision: AnyDraft = {
      kind: 'supervision',
      record: { id: 'SV-1', date: '2026-01-20', by: 'PS-01', topic: 'Tahap awal' },
    }
    expect(ids('noSupervision', '2026-01-31', ...program)).toEqual([])
    expect(matters('noSupervision', '2026-02-01', ...program)).toMatchObject([{ days: 31 }])
    expect(ids('noSupervision', '2026-02-19', ...program, supervision)).toEqual([])
    expect(ids('noSupervision', '2026-02-20', ...program, supervision)).toEqual(['PR-01'])
    const finished = exampleProgram({ status: 'selesai' })
    expect(ids('noSupervision', '2026-07-01', ...finished)).toEqual([])
  })
  it('when a member was absent twice running', () => {
    const meetings = [
      exampleSession(1, '2026-01-03', { A: 'A', B: 'I' }),
      exampleSession(2, '2026-01-10', { A: 'H', B: 'S' }),
    ]
    expect(ids('memberAbsentTwice', '2026-01-10', ...program, ...members, ...meetings)).toEqual([
      'B',
    ])
    expect(ids('memberAbsentTwice', '2026-01-09', ...program, ...members, ...meetings)).toEqual([])
  })
  it('when a dominant task was not worked on in the last three meetings', () => {
    const focus = { taskFocus: { c: 2, d: 1, e: 1, f: 1, h: 1, g: 0 } } as const
    expect(
      matters('dominantTaskWithoutFocus', '2026-01-03', ...program, ...weekly(3, focus)),
    ).toMatchObject([{ task: 'g', count: 3 }])
    expect(ids('dominantTaskWithoutFocus', '2026-01-03', ...program, ...weekly(2, focus))).toEqual(
      [],
    )
  })
  it('when more than four meetings followed the last review point', () => {
    const point = examplePoint('R1', '2026-01-01')
    expect(ids('reviewOverdue', '2026-01-05', ...program, point, ...weekly(5))).toEqual([])
    expect(matters('reviewOverdue', '2026-01-06', ...program, point, ...weekly(6))).toMatchObject([
      { count: 5 },
    ])
    expect(matters('reviewOverdue', '2026-01-06', ...program, ...weekly(6))).toMatchObject([
      { count: 6 },
    ])
  })
  it('when the last survey shows members nobody chose who are still there', () => {
    const survey = (id: string, date: string, choices: Record<string, string[]>): AnyDraft => ({
      kind: 'sociometricSurvey',
      record: { id, date, question: 'Bekerja dengan siapa?', maxChoices: 3, choices },
    })
    const first = survey('SM-1', '2026-01-05', { A: ['B'], B: [] })
    const second = survey('SM-2', '2026-02-05', { A: ['B'], B: ['A'] })
    const all = [...program, ...members, second, first]
    expect(matters('isolatesInLastSurvey', '2026-02-04', ...all)).toMatchObject([
      { id: 'SM-1', count: 1 },
    ])
    expect(ids('isolatesInLastSurvey', '2026-02-05', ...all)).toEqual([])
  })
})

describe('a group without records', () => {
  it('needs nothing', () => {
    expect(openMatters(exampleGroup(), '2026-01-01')).toEqual([])
  })
})
