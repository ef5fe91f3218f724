import { expect, test } from 'vitest'
import { taskCodes } from '../domain/catalog/tasks'
import { outcomeEvaluation } from '../domain/evaluation/outcomeEvaluation'
import {
  exampleGoal,
  exampleGroup,
  exampleMember,
  examplePoint,
  exampleProgram,
} from '../domain/progress/exampleGroup'
import type { AnyDraft } from '../domain/records/kinds'
import { comparisonCautions, comparisonTable } from './outcomeComparison'
import { groupGoalVerdict, memberGoalVerdict, stoppedSentence } from './outcomeGoals'
import { measuresVerdict } from './outcomeMeasures'
import { doseCharts, participationTable } from './outcomePeople'
import { sociometryVerdict } from './outcomeSociometry'
import { memberGoalTable } from './outcomeTables'
import { agreementVerdict, taskVerdict } from './outcomeTasks'
import {
  fallenVerdict,
  leaverSentence,
  overallVerdict,
  participationVerdict,
  resourceVerdict,
} from './outcomeVerdicts'
import { comparedRows } from './sociometryComparison'
import { printedFigures } from './sociometrySheet'

const point = examplePoint('R1', '2026-02-01')

function goal(id: string, memberCode: string | undefined, level: number, baselineLevel: number) {
  const ratings = [{ point: 'R1', date: '2026-02-01', level, evidence: 'Catatan' }]
  return exampleGoal(id, { ...(memberCode ? { memberCode } : {}), baselineLevel, ratings })
}

function outcomeOf(drafts: AnyDraft[], period?: { from: string; to: string }) {
  const group = exampleGroup(...exampleProgram(), point, ...drafts)
  return outcomeEvaluation(group, { asOf: '2026-06-30', period: period ?? null })
}

test('of an empty group every sentence says what is missing, and none tells a false 0', () => {
  const nothing = outcomeOf([])
  const said = [
    overallVerdict(nothing),
    taskVerdict(nothing.tasks),
    groupGoalVerdict(nothing.groupGoals),
    memberGoalVerdict(nothing.memberGoals),
    measuresVerdict(nothing),
    sociometryVerdict(nothing.sociometry),
    agreementVerdict(nothing.agreement),
  ]
  for (const sentence of said) expect(sentence).not.toMatch(/NaN|undefined|null|: -|0,0/)
  expect(fallenVerdict(nothing)).toContain('belum dapat dikatakan')
  expect(resourceVerdict(nothing)).toContain('Kebutuhan belum dicatat')
  expect(doseCharts(nothing)).toEqual([])
})

test('who fell is named by code, and so is a goal of the group', () => {
  const fallen = outcomeOf([
    exampleMember('A-01'),
    goal('TA-1', 'A-01', -2, -1),
    goal('TK-1', undefined, -1, 0),
  ])
  expect(fallenVerdict(fallen)).toBe('Yang menurun: tujuan TK-1 dan A-01 pada tujuan TA-1.')
  expect(overallVerdict(fallen)).toContain('tujuan anggota 0 naik, 0 tetap, 1 turun (n = 1)')
})

test('different numbers of goals are said before any T is compared', () => {
  const first = outcomeOf([exampleMember('A-01'), goal('TA-1', 'A-01', 1, -1)])
  const more = outcomeOf([
    ...['A-01', 'A-02'].map((code) => exampleMember(code)),
    goal('TA-1', 'A-01', 1, -1),
    goal('TA-2', 'A-02', 1, -1),
    goal('TA-3', 'A-02', 0, -1),
    goal('TK-1', undefined, 0, -1),
  ])
  expect(memberGoalVerdict(more.memberGoals)).toContain('berbeda (1 sampai 2 per anggota)')
  expect(memberGoalVerdict(first.memberGoals)).not.toContain('berbeda')
  const cautions = comparisonCautions(more, first)
  expect(cautions[0]).toContain('Banyaknya tujuan kelompok yang dinilai berbeda')
  expect(comparisonTable(more, first).rows.length).toBeGreaterThan(10)
})

test('tasks rated once are no change of the tasks', () => {
  const once = outcomeOf(
    taskCodes.map((task, index) => ({
      kind: 'taskReview',
      record: {
        id: `R1.${task}`,
        point: 'R1',
        task,
        date: '2026-02-01',
        attainment: index % 2,
        effort: 1,
        note: 'Tampak pada pertemuan',
      },
    })),
  )
  const told = comparisonTable(once, once).rows.map(({ cells }) => cells.join(' | '))
  // 0, 1, 0, 1, 0, 1, 0, 1: mean 0.5.
  expect(told.find((row) => row.includes('0,50'))).toContain(
    '0,50, belum dinilai dua kali (n = 8 tugas)',
  )
})

test('one survey has nothing to be compared with', () => {
  const one = outcomeOf([
    ...['A-01', 'A-02'].map((code) => exampleMember(code)),
    {
      kind: 'sociometricSurvey',
      record: {
        id: 'SM-1',
        date: '2026-02-01',
        question: 'Bekerja bersama',
        maxChoices: 3,
        choices: { 'A-01': ['A-02'], 'A-02': ['A-01'] },
      },
    },
  ])
  const rows = comparedRows(one.sociometry.surveys.map(printedFigures))
  expect(new Set(rows.map(({ change }) => change))).toEqual(new Set(['-']))
})

test('who left is named with the reason, and a stopped goal with why it stopped', () => {
  const left = outcomeOf([
    exampleMember('A-01', { status: 'dirujuk', exitDate: '2026-03-05', exitReason: 'Pindah kota' }),
    exampleGoal('TA-1', { memberCode: 'A-01', status: 'dihentikan' }),
  ])
  expect(participationVerdict(left)).toContain('1 keluar (A-01)')
  expect(participationTable(left).rows[0]?.cells).toEqual([
    'A-01',
    '1 Januari 2026',
    'Keluar, 5 Maret 2026',
    'Dirujuk; Pindah kota; kehadiran belum tercatat',
  ])
  expect(stoppedSentence(left.memberGoals.stopped)).toBe(
    'Tidak masuk hitungan: A-01, TA-1 dihentikan: anggota keluar pada 5 Maret 2026.',
  )
})

test('who left with goals that were never stopped is marked among the others', () => {
  const left = outcomeOf([
    exampleMember('A-01', { status: 'mengundurkanDiri', exitDate: '2026-03-05' }),
    goal('TA-1', 'A-01', 1, -1),
  ])
  expect(leaverSentence(left)).toContain('ikut dihitung: A-01')
  expect(memberGoalTable(left).rows[0]?.cells[0]).toBe('A-01 (keluar)')
})

test('kappa that cannot be computed says why and tells the share instead', () => {
  const same = { n: 3, kappa: null, agreement: 1, isFew: true, higher: 0, lower: 0 }
  expect(agreementVerdict(same)).toBe(
    'Anggota dan pekerja sosial memberi nilai yang sama pada 100,0% (3 dari 3) penilaian; anggota menilai lebih tinggi pada 0 dan lebih rendah pada 0. Kappa tidak dapat dihitung karena semua nilai berada pada satu jenjang; lihat persen sama. Kurang dari 10 penilaian: kappa hanya petunjuk, lihat persen sama.',
  )
})
