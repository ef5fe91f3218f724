import { expect, test } from 'vitest'
import type { GoalSheet, PrintedGoal, PrintedRating } from '../domain/report/goalSheet'
import {
  changeWords,
  evidenceLine,
  goalFacts,
  goalHeading,
  groupScore,
  ladderMarks,
  membersScore,
} from './goalSheet'

const rating = (point: string, level: number, formerText: string | null = null): PrintedRating => ({
  point,
  date: '2026-09-05',
  level,
  formerText,
  evidence: 'SM-1',
})

const goal: PrintedGoal = {
  id: 'TA-03',
  memberCode: 'A-03',
  text: 'Menyampaikan keinginan kepada keluarga',
  indicator: null,
  baselineText: null,
  feasibility: null,
  serves: ['TK-1', 'TK-2'],
  targetDate: '2026-10-17',
  formulatedWith: 'anggota',
  weight: 2,
  status: 'aktif',
  statusReason: null,
  scale: null,
  baseline: -1,
  ratings: [rating('R1', -1, 'Lewat orang lain'), rating('R2', 0)],
  amendments: [],
}

test('a goal of a member names whose it is, and every SMART part says where nothing was written', () => {
  expect(goalHeading(goal)).toBe('TA-03 (A-03). Menyampaikan keinginan kepada keluarga')
  expect(goalFacts(goal)).toEqual([
    ['Indikator', 'belum diisi'],
    ['Keadaan awal', 'belum diisi'],
    ['Kesanggupan', 'belum diisi'],
    ['Mendukung', 'TK-1 dan TK-2'],
    ['Batas waktu', '17 Oktober 2026'],
    ['Bobot', '2 dari 3'],
    ['Perumus', 'Anggota sendiri'],
  ])
  expect(goalFacts({ ...goal, status: 'dihentikan' }).at(-1)).toEqual([
    'Status',
    'dihentikan; alasan: belum ada data',
  ])
})

test('a rung bears the beginning and every rating, marked where its words were others then', () => {
  expect(ladderMarks(goal, -1)).toBe('awal; R1\u00a0(5-9-2026)*')
  expect(ladderMarks(goal, 0)).toBe('R2\u00a0(5-9-2026)')
  expect(ladderMarks(goal, 2)).toBe('-')
})

test('evidence is told by point, then the words of a rung that were changed since', () => {
  expect(evidenceLine(goal.ratings)).toBe(
    'Bukti: R1 SM-1; R2 SM-1. * Dinilai dengan bunyi jenjang waktu itu: R1 -1 "Lewat orang lain".',
  )
  expect(evidenceLine([])).toBe('Penilaian: belum ada data.')
})

test('a change says from what to what', () => {
  expect(changeWords({ field: 'weight', from: 2, to: 3 })).toBe('Bobot: semula 2; menjadi 3.')
  expect(changeWords({ field: 'baselineLevel', from: null, to: 1 })).toBe(
    'Jenjang awal: semula (kosong); menjadi +1.',
  )
  expect(
    changeWords({
      field: 'gas',
      from: [{ level: 2, text: null }],
      to: [{ level: 2, text: 'Rerata 35' }],
    }),
  ).toBe('Tangga capaian: semula +2 (kosong); menjadi +2 "Rerata 35".')
})

test('a score stands with how many were rated; where there is no goal there is no figure at all', () => {
  const of = (t: number | null, goals: number, rated: number) => ({
    t,
    goals,
    rated,
    atOrAbove0: 0,
  })
  expect(groupScore({ now: of(63.64, 3, 3), baseline: of(27.92, 3, 3) })).toBe(
    'Tujuan kelompok: skor T 63,6 (awal 27,9, perubahan +35,7); 3 dari 3 tujuan dinilai.',
  )
  expect(groupScore({ now: of(null, 2, 0), baseline: of(null, 0, 0) })).toBe(
    'Tujuan kelompok: skor T tidak dapat dihitung; 0 dari 2 tujuan dinilai.',
  )
  expect(groupScore({ now: of(null, 0, 0), baseline: of(null, 0, 0) })).toBe(
    'Tujuan kelompok: belum ada data.',
  )
  const nobody: GoalSheet['members']['now'] = {
    meanT: null,
    members: 0,
    membersRated: 0,
    goals: 0,
    rated: 0,
    atOrAbove0: 0,
  }
  expect(membersScore({ now: nobody, baseline: nobody })).toBe('Tujuan anggota: belum ada data.')
})
