import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type GoalWording, hasAllSmartParts, smartFindings } from './smart'

const program = { startDate: '2026-08-01', endDate: '2026-10-17' }
const gas = { '-2': 'tidak ada', '-1': '1 kali', '0': '2 kali', '1': '3 kali', '2': '4 kali' }
const whole: GoalWording = {
  level: 'kelompok',
  text: 'Kelompok mengadakan kegiatan bersama warga',
  indicator: 'Banyaknya kegiatan yang terlaksana',
  baselineText: 'Belum pernah',
  feasibilityNote: 'Warga bersedia dan waktunya cukup',
  alignedAgencyGoalId: 'TL-3',
  targetDate: '2026-10-17',
  gas,
}
const codes = (fields: Partial<GoalWording>) =>
  smartFindings({ ...whole, ...fields }, program).map(({ part, code }) => `${part} ${code}`)

test('a goal that says who, what, how one sees it, why it can be reached, for what and until when has nothing to mend', () => {
  expect(codes({})).toEqual([])
  expect(hasAllSmartParts(whole)).toBe(true)
})

test('an empty draft is told everything, part by part, and nothing is refused', () => {
  expect(
    smartFindings({ level: 'kelompok' }, program).map(({ part, code }) => `${part} ${code}`),
  ).toEqual([
    'S textMissing',
    'M indicatorMissing',
    'M baselineMissing',
    'M scaleIncomplete',
    'A feasibilityMissing',
    'R notAligned',
    'T targetMissing',
  ])
})

test.each([
  'Anggota meningkatkan rasa percaya diri',
  'Anggota memahami bahaya pergaulan bebas',
  'Anggota mengembangkan potensi dirinya',
  'Anggota menyadari kesalahannya di rumah',
  'Hubungan keluarga diperbaiki sedikit demi sedikit',
  'Anggota mengetahuinya sebelum program selesai',
  'Anggota merasa diterima di rumah',
  'Anggota mengoptimalkan waktu luang',
  'Anggota menguatkan imannya di rumah',
  'Anggota tahu bahaya narkoba',
  'Anggota belajar tentang pergaulan sehat',
  'Anggota menjadi lebih baik di rumah',
  'Peningkatan rasa percaya diri anggota',
])('a vague verb is asked about where no indicator shows it: %s', (text) => {
  expect(codes({ text, indicator: null })).toContain('S vagueVerb')
  expect(codes({ text, indicator: 'Catatan harian, 3 kali seminggu' })).not.toContain('S vagueVerb')
})

test('a vague word is named as it was written', () => {
  const text = 'Anggota menjadi lebih baik di rumah'
  const [finding] = smartFindings({ ...whole, text, indicator: null }, program)
  expect(finding?.params).toEqual({ word: 'lebih baik' })
})

test.each([
  'Anggota menyelesaikan perbedaan tanpa berkelahi di rumah',
  'Anggota memberitahu wali bila pulang malam',
  'Anggota mengurangi rasa malu di kelas',
  'Anggota bertahan di tempat kerja baru',
  'Anggota membaca buku di rumah baca',
])('plain verbs are not vague: %s', (text) => {
  expect(codes({ text, indicator: null })).toEqual(['M indicatorMissing'])
})

test.each([
  'Anggota mengikuti pelatihan kerja serta menabung setiap minggu',
  'Memenuhi kesepakatan diversi dan menjauhi balap liar',
  'Hadir teratur dan mengikuti pelatihan kerja',
  'Anggota mengerjakan tugas dan mampu menolak ajakan',
])('two goals in one are told apart: %s', (text) => {
  expect(codes({ text })).toEqual(['S severalGoals'])
})

test.each([
  'Kelompok merencanakan dan menyelenggarakan satu kegiatan',
  'Anggota saling menerima dan merasa satu kelompok',
  'Membagi waktu antara mengasuh adik dan belajar',
  'Memakai rencana keselamatan dan dukungan saat tertekan',
  'Anggota menjaga kesehatan fisik dan mental',
  'Menyampaikan keinginan tanpa menangis keras dan membanting pintu',
  'Mencari informasi untuk melanjutkan sekolah dan bekerja',
  'Anggota menyiapkan perlengkapan dan berkas pendaftaran',
])('what belongs together is one goal: %s', (text) => {
  expect(codes({ text })).toEqual([])
})

test('an indicator must be something to count or to show', () => {
  const unseen = {
    text: 'Anggota tenang saat berbeda pendapat',
    indicator: 'Sikap yang lebih tenang',
  }
  expect(codes(unseen)).toEqual(['M notMeasurable'])
  for (const indicator of ['2 kali seminggu', 'Catatan wali', 'Skala kohesi', 'Jumlah yang hadir'])
    expect(codes({ ...unseen, indicator })).toEqual([])
})

test('a group goal serves a purpose of the agency, a member goal one of the group', () => {
  expect(codes({ alignedAgencyGoalId: null })).toEqual(['R notAligned'])
  const own = { level: 'anggota' as const, alignedAgencyGoalId: null }
  expect(codes({ ...own, groupGoalIds: [] })).toEqual(['R notLinked'])
  expect(codes({ ...own, groupGoalIds: ['TK-1'] })).toEqual([])
})

test('the day lies between the start and 180 days after the end', () => {
  // 17 October 2026 + 180 days = 15 April 2027.
  expect(codes({ targetDate: '2026-07-31' })).toEqual(['T targetBeforeStart'])
  expect(codes({ targetDate: '2027-04-15' })).toEqual([])
  expect(smartFindings({ ...whole, targetDate: '2027-04-16' }, program)).toEqual([
    { part: 'T', code: 'targetTooLate', field: 'targetDate', params: { day: '2027-04-15' } },
  ])
})

test('of the goals of the sample only the two that join two doings are asked about', () => {
  const { goals } = JSON.parse(readFileSync('resources/contoh/langkah-baru.json', 'utf8'))
  const found = goals.flatMap((goal: GoalWording & { id: string }) =>
    smartFindings(goal, program).map(({ code }) => `${goal.id} ${code}`),
  )
  expect(found).toEqual(['TA-05 severalGoals', 'TA-08 severalGoals'])
})
