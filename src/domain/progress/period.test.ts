import { describe, expect, it } from 'vitest'
import type { AnyDraft, DraftOf } from '../records/kinds'
import { exampleGroup, exampleMember, examplePoint, exampleSession } from './exampleGroup'
import { periodFromText, periodOfReport } from './period'
import { periodFigures, reportPeriods } from './reportFigures'

describe('periodFromText', () => {
  it.each([
    ['6 September s.d. 17 Oktober 2026', '2026-09-06', '2026-10-17'],
    ['1 Agustus 2026 s.d. 5 September 2026', '2026-08-01', '2026-09-05'],
    ['1 agustus s. d. 5 SEPTEMBER 2026', '2026-08-01', '2026-09-05'],
    ['1 Mei sampai dengan 31 Mei 2026', '2026-05-01', '2026-05-31'],
    ['20 Desember s.d. 10 Januari 2027', '2026-12-20', '2027-01-10'],
  ])('reads "%s"', (text, from, to) => {
    expect(periodFromText(text)).toEqual({ from, to })
  })
  it.each([
    'P-01 s.d. P-06',
    '',
    '31 Februari s.d. 5 Maret 2026',
    '5 Sept s.d. 6 Okt 2026',
    '17 Oktober 2026 s.d. 6 September 2026',
  ])('does not guess at "%s"', (text) => {
    expect(periodFromText(text)).toBeNull()
  })
})

const report = (id: string, fields: Partial<DraftOf<'report'>>): AnyDraft => ({
  kind: 'report',
  record: {
    id,
    kind: 'laporanPerkembanganKelompok',
    date: '2026-03-01',
    classification: 'R',
    ...fields,
  },
})

describe('the period of a report', () => {
  const meetings = [exampleSession(1, '2026-01-03'), exampleSession(2, '2026-01-10')]
  const group = exampleGroup(
    ...meetings,
    report('days', { from: '2026-01-01', to: '2026-01-31', period: '1 Mei s.d. 2 Mei 2026' }),
    report('text', { period: '1 Mei s.d. 2 Mei 2026', periodSessions: [1, 2] }),
    report('meetings', { period: 'Triwulan I', periodSessions: [1, 2] }),
    report('unknown', { period: 'Triwulan I' }),
    report('cancelled', { periodSessions: [1, 2], status: 'dibatalkan' }),
    report('plan', { periodSessions: [1, 2], kind: 'rencanaProgram' }),
  )
  const periodOf = (id: string) => {
    const found = group.records.report.find((one) => one.id === id)
    return found && periodOfReport(group, found)
  }
  it('is that of its days, else of its text, else of its meetings', () => {
    expect(periodOf('days')).toEqual({ from: '2026-01-01', to: '2026-01-31' })
    expect(periodOf('text')).toEqual({ from: '2026-05-01', to: '2026-05-02' })
    expect(periodOf('meetings')).toEqual({ from: '2026-01-03', to: '2026-01-10' })
    expect(periodOf('unknown')).toBeNull()
  })
  it('is listed for progress reports that stand, named by their meetings', () => {
    expect(reportPeriods(group).map(({ report: one, name }) => [one.id, name])).toEqual([
      ['days', 'P1-2'],
      ['text', 'P1-2'],
      ['meetings', 'P1-2'],
    ])
  })
})

describe('the figures of a period', () => {
  const group = exampleGroup(
    exampleMember('A-01'),
    exampleMember('A-02'),
    examplePoint('R0', '2026-01-31'),
    examplePoint('R1', '2026-02-28'),
    ...(['a', 'b'] as const).map(
      (task): AnyDraft => ({
        kind: 'taskReview',
        record: {
          id: `R1.${task}`,
          point: 'R1',
          task,
          date: '2026-02-28',
          attainment: task === 'a' ? 3 : 2,
          effort: 2,
          note: 'Terlihat pada pertemuan',
        },
      }),
    ),
    exampleSession(1, '2026-01-31', { 'A-01': 'H', 'A-02': 'H' }),
    exampleSession(2, '2026-02-01', { 'A-01': 'T', 'A-02': 'A' }),
    exampleSession(3, '2026-02-28', { 'A-01': 'H' }),
  )
  it('count by the day inside it, both ends included: 2 of 3 marks recorded were present, one blank', () => {
    const figures = periodFigures(group, { from: '2026-02-01', to: '2026-02-28' })
    expect(figures.sessionsHeld).toBe(2)
    expect(figures.attendance).toMatchObject({
      expected: 4,
      recorded: 3,
      present: 2,
      notRecorded: 1,
    })
    expect(figures).toMatchObject({ tasksAtLeast3: 1, tasksRated: 2, tasksAtLeast3Previous: null })
  })
  it('take the last review before the period for the one before', () => {
    const figures = periodFigures(group, { from: '2026-03-01', to: '2026-03-31' })
    expect(figures).toMatchObject({ sessionsHeld: 0, tasksAtLeast3: 1, tasksAtLeast3Previous: 1 })
    expect(figures.attendance.rate).toBeNull()
  })
})
