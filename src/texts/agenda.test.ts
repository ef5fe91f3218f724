import { expect, it } from 'vitest'
import { type DueItem, dueKinds } from '../domain/agenda/dueItem'
import { calendarSummary, dueCounts, dueSentence, timeLeft } from './agenda'

const item = (fields: Partial<DueItem>): DueItem => ({
  kind: 'meeting',
  day: '2026-11-25',
  ref: { kind: 'goal', id: 'TA-07' },
  number: 5,
  times: null,
  memberCode: 'A-07',
  ...fields,
})

it('a calendar outside is told the group, the meeting and what is due', () => {
  expect(calendarSummary('KLP-01', item({}))).toBe('KLP-01: pertemuan ke-5')
  expect(calendarSummary('KLP-01', item({ kind: 'recording', number: 4 }))).toBe(
    'KLP-01: catatan pertemuan ke-4 jatuh tempo',
  )
  expect(calendarSummary(null, item({ kind: 'accreditation' }))).toBe(
    'Lembaga: akreditasi berakhir',
  )
})

it('no kind tells a calendar outside the code of a record or a member', () => {
  for (const kind of dueKinds) expect(calendarSummary('KLP-01', item({ kind }))).not.toMatch(/07/)
})

it('a screen is told which record is meant', () => {
  expect(dueSentence(item({ kind: 'referral', ref: { kind: 'referral', id: 'RJ-09' } }))).toBe(
    'Tanyakan kabar rujukan (RJ-09, A-07)',
  )
  expect(dueSentence(item({ memberCode: null }))).toBe('Pertemuan ke-5')
  expect(dueSentence(item({ kind: 'review', number: 0, memberCode: null }))).toBe(
    'Telaah sebelum pertemuan pertama',
  )
})

it('days are said as time left, counts only where there is something', () => {
  const said = (day: string) => timeLeft(day, '2026-11-22')
  expect(['2026-11-14', '2026-11-22', '2026-11-23', '2026-12-02'].map(said)).toEqual([
    'lewat 8 hari',
    'hari ini',
    'besok',
    '10 hari lagi',
  ])
  expect(
    dueCounts([
      ['late', 2],
      ['today', 0],
      ['week', 3],
    ]),
  ).toBe('2 terlambat dan 3 dalam 7 hari ke depan')
})
