import { describe, expect, test } from 'vitest'
import {
  exampleGroup,
  exampleMember,
  exampleProgram,
  exampleSession,
} from '../domain/progress/exampleGroup'
import type { DraftOf } from '../domain/records/kinds'
import { meetingMinutes } from '../domain/report/meetingMinutes'
import {
  chairLabel,
  courseLines,
  decisionWords,
  minutesTitle,
  openingSentence,
  presenceSentence,
  presenceTotal,
  spelledDay,
  whenWords,
  whoWords,
} from './meetingMinutes'

function minutesOf(fields: Partial<DraftOf<'session'>>) {
  const group = exampleGroup(
    ...exampleProgram(),
    exampleMember('A-01'),
    exampleMember('A-02'),
    exampleMember('A-03'),
    exampleSession(4, '2026-02-10', { 'A-01': 'H', 'A-02': 'T' }, fields),
  )
  return meetingMinutes(group, { sessionId: 'P-4', namesReason: null, asOf: '2026-06-01' })
}

test.each([
  ['2026-08-01', 'Sabtu tanggal satu bulan Agustus tahun dua ribu dua puluh enam (1-8-2026)'],
  [
    '2031-12-11',
    'Kamis tanggal sebelas bulan Desember tahun dua ribu tiga puluh satu (11-12-2031)',
  ],
])('a day is spelled as in an official report: %s', (day, words) => {
  expect(spelledDay(day)).toBe(`Pada hari ini, ${words}`)
})

describe('the opening', () => {
  test('says when, where and about what, and leaves out what nobody wrote', () => {
    const whole = { startTime: '13:30', endTime: '15.30', place: 'Balai desa', title: 'Kas' }
    expect(openingSentence(minutesOf(whole))).toContain(
      '(10-2-2026), pukul 13.30-15.30 WIB, bertempat di Balai desa, telah dilaksanakan pertemuan ke-4 Kelompok Contoh dengan topik "Kas".',
    )
    expect(openingSentence(minutesOf({}))).toContain(
      '(10-2-2026), telah dilaksanakan pertemuan ke-4 Kelompok Contoh.',
    )
  })

  test('of a meeting that was put off never says that it was held', () => {
    const off = { status: 'ditunda' as const, statusReason: 'Banjir', attendance: [] }
    expect(openingSentence(minutesOf({ ...off, startTime: '13.30' }))).toContain(
      'pertemuan ke-4 Kelompok Contoh yang direncanakan pukul 13.30 WIB, ditunda.',
    )
  })
})

test('presence is told with its whole, and a blank is no absence', () => {
  const minutes = minutesOf({})
  expect(presenceSentence(minutes)).toBe(
    'Hadir 2 dari 3 anggota yang tergabung pada hari itu, termasuk 1 yang terlambat. Kehadiran 1 anggota belum dicatat.',
  )
  expect(presenceTotal(minutes)).toBe(
    'hadir 2 (termasuk 1 terlambat), izin 0, sakit 0, tanpa keterangan 0, belum dicatat 1',
  )
})

test('the course is told in a few lines out of agenda and ticks, nothing of the process', () => {
  const minutes = minutesOf({
    openedAt: '2026-02-10T06:32:00Z',
    closedAt: '2026-02-10T08:30:00Z',
    plan: {
      agenda: [
        { activity: 'Pembukaan', minutes: 10, spentMinutes: 12 },
        { activity: 'Putaran', minutes: 30 },
        { activity: 'Penutup' },
      ],
    },
    confidentialityReminded: true,
    contractReviewed: true,
    recording: {
      processSummary: 'Rahasia',
      interactionPattern: 'bergiliran',
      objectivesMet: 'tidak',
    },
  })
  expect(courseLines(minutes)).toEqual([
    'Pertemuan dibuka pukul 13.32 WIB dan ditutup pukul 15.30 WIB.',
    'Kegiatan: Pembukaan (rencana 10, terlaksana 12 menit); Putaran (rencana 30 menit); Penutup.',
    'Dalam pertemuan ini aturan kerahasiaan diingatkan dan kontrak kelompok ditinjau.',
    'Percakapan berlangsung bergiliran.',
    'Tujuan pertemuan belum tercapai.',
  ])
  expect(courseLines(minutesOf({}))).toEqual([])
})

test('a decision is told with how it was taken and what was said against it', () => {
  expect(decisionWords({ text: 'Kas sukarela', method: null, dissent: null })).toBe('Kas sukarela.')
  expect(
    decisionWords({ text: 'Futsal?', method: 'pemungutanSuara', dissent: 'dua memilih jalan' }),
  ).toBe('Futsal? Cara: pemungutan suara. Pendapat berbeda: dua memilih jalan')
})

test('who and when: as written, else whose it usually is and the next meeting', () => {
  const next = { number: 5, date: '2026-02-17' }
  const bare = { what: 'x', who: null, when: null }
  expect(whoWords({ ...bare, from: 'task' })).toBe('anggota')
  expect(whoWords({ ...bare, from: 'decision' })).toBe('-')
  expect(whenWords({ ...bare, from: 'task' }, next)).toBe('pertemuan ke-5, 17 Februari 2026')
  expect(whenWords({ ...bare, from: 'plan' }, null)).toBe('-')
  expect(whenWords({ ...bare, from: 'decision', when: '2026-03-01' }, next)).toBe('1 Maret 2026')
})

test('the role of who signs is called as the group calls it', () => {
  expect(chairLabel(null)).toBe('Pemandu/Ketua kelompok,')
  expect(chairLabel({ role: 'Ketua', code: 'A-01' })).toBe('Ketua kelompok,')
  expect(chairLabel({ role: 'Pemandu mingguan', code: 'A-01' })).toBe('Pemandu mingguan,')
})

test('the title of the file bears codes only', () => {
  expect(minutesTitle(minutesOf({ title: 'Cerita Contoh' }))).toBe('BA draf KLP-01 P-04')
})
