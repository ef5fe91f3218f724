import { describe, expect, test } from 'vitest'
import { taskCodes } from '../domain/catalog/tasks'
import { outcomeEvaluation } from '../domain/evaluation/outcomeEvaluation'
import {
  exampleScale,
  exampleSheet,
  measuredPairs,
  type Scores,
} from '../domain/measuring/exampleMeasures'
import {
  exampleGoal,
  exampleGroup,
  exampleMember,
  examplePoint,
  exampleProgram,
} from '../domain/progress/exampleGroup'
import type { AnyDraft } from '../domain/records/kinds'
import { measureSentence } from './evaluationFacts'
import { comparisonCautions, comparisonTable } from './outcomeComparison'
import { groupGoalVerdict, memberGoalVerdict, stoppedSentence } from './outcomeGoals'
import { measuresVerdict, measureTable } from './outcomeMeasures'
import { doseCharts, doseTable, participationTable } from './outcomePeople'
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
  expect(fallenVerdict(fallen)).toBe('Yang memburuk: tujuan TK-1 dan A-01 pada tujuan TA-1.')

  const after = outcomeOf([
    { kind: 'instrument', record: exampleScale },
    exampleMember('A-01'),
    exampleSheet('A-01', 'pra', 5, { date: '2026-02-01' }),
    exampleSheet('A-01', 'akhir', 9, { date: '2026-05-01' }),
    exampleSheet('A-01', 'tindakLanjut', 7, { date: '2026-06-01' }),
  ])
  expect(fallenVerdict(after)).toBe('Yang memburuk: A-01 pada SK sesudah akhir program.')
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

test('of needs that were never recorded nothing is said to be met', () => {
  const nothing = outcomeOf([], { from: '2026-02-01', to: '2026-03-01' })
  expect(resourceVerdict(nothing)).toMatch(
    /^Kebutuhan belum dicatat\. Sumber dimanfaatkan 0 kali\./,
  )
})

describe('what an instrument showed, in one sentence', () => {
  const said = (scores: Scores, higherIsBetter = true) => {
    const measured = measuredPairs(scores, { higherIsBetter })
    const [short] = measuresVerdict({ measures: [measured], notMeasured: [] }).split(' Dengan n')
    return [short, measureSentence(measured)]
  }

  test('where less is better, who rose got worse: (-5 + 3) / 2 = -1', () => {
    const scores: Scores = [
      [10, 5],
      [9, 12],
    ]
    expect(said(scores, false)).toEqual([
      'SK dari awal ke akhir: rerata turun 1,0 poin; 1 membaik, 0 tetap, 1 memburuk (n = 2; makin rendah makin baik).',
      'Rerata SK dari awal ke akhir turun 1,0 poin (9,5 menjadi 8,5); 1 membaik, 0 tetap, 1 memburuk (n = 2; makin rendah makin baik).',
    ])
    expect(said(scores)[0]).toContain('1 membaik, 0 tetap, 1 menurun (n = 2)')
  })

  test('a move too small to show is no rise of 0,0, and one member has no mean', () => {
    // (0 + 0.04) / 2 = 0.02.
    const [short, fact] = said([
      [5, 5],
      [6, 6.04],
    ])
    expect(short).toContain('rerata hampir tidak bergeser; 1 membaik, 1 tetap')
    expect(fact).toContain('Rerata SK dari awal ke akhir hampir tidak bergeser (5,5 menjadi 5,5);')
    expect(said([[5, 9]])).toEqual([
      'SK dari awal ke akhir: skor naik 4,0 poin; 1 membaik, 0 tetap, 0 menurun (n = 1).',
      'Skor SK dari awal ke akhir naik 4,0 poin (5,0 menjadi 9,0); 1 membaik, 0 tetap, 0 menurun (n = 1).',
    ])
    expect(said([[5, 5]])[1]).toContain('Skor SK dari awal ke akhir tetap 5,0;')
  })
})

test('a goal that was not rated again in the days is no change of 0', () => {
  const own = (memberCode: string, id: string, ratings: [string, string, number][]) =>
    exampleGoal(id, {
      memberCode,
      baselineLevel: -1,
      ratings: ratings.map(([point, date, level]) => ({ point, date, level, evidence: 'Catatan' })),
    })
  const drafts = [
    examplePoint('R2', '2026-03-01'),
    examplePoint('R3', '2026-05-01'),
    exampleMember('A-01'),
    exampleMember('A-02'),
    own('A-01', 'TA-1', [['R3', '2026-05-01', 1]]),
    own('A-02', 'TA-2', [
      ['R1', '2026-02-01', 0],
      ['R2', '2026-03-01', 2],
    ]),
  ]
  const days = { from: '2026-04-01', to: '2026-06-30' }
  const outcome = outcomeOf(drafts, days)
  // 50 - 10 to 50 + 10. A-02 stands at 70 and was not rated in these days.
  expect(outcome.memberGoals).toMatchObject({
    membersRated: 2,
    membersCompared: 1,
    meanTStart: 40,
    meanTNow: 60,
    meanTChange: 20,
  })
  const said = memberGoalVerdict(outcome.memberGoals)
  expect(said).toContain('1 naik, 0 tetap, 0 turun, 1 tidak dinilai ulang dalam hari-hari ini.')
  expect(said).toContain(
    'naik dari 40,0 menjadi 60,0, perubahan +20,0 (n = 1 anggota yang tujuannya dinilai ulang dalam hari-hari ini).',
  )
  expect(memberGoalTable(outcome).rows.at(-1)?.cells.at(-1)).toBe('n = 1')

  // The same two goals of one member: T moves by that of the one that was rated again.
  const [first, second] = [drafts[4], drafts[5]]
  if (first?.kind !== 'goal' || second?.kind !== 'goal') throw new Error('no goals')
  const two = outcomeOf(
    [...drafts.slice(0, 5), { kind: 'goal', record: { ...second.record, memberCode: 'A-01' } }],
    days,
  )
  expect(two.memberGoals.members).toMatchObject([
    { rated: 2, compared: 1, tStart: 40, tNow: 60, tChange: 20 },
  ])
  expect(memberGoalTable(two).rows[0]?.cells.at(-1)).toBe('2 dari 2; T dari 1')
})

test('two versions of one instrument stand beside each other, each with its own figures', () => {
  const second = { ...exampleScale, id: 'SK-2', version: '2', supersedes: 'SK-1' }
  const outcome = outcomeOf([
    { kind: 'instrument', record: exampleScale },
    { kind: 'instrument', record: second },
    exampleMember('A-1'),
    exampleSheet('A-1', 'pra', 5),
    exampleSheet('A-1', 'akhir', 9),
    exampleSheet('A-1', 'pra', 5, { instrumentId: 'SK-2' }),
    exampleSheet('A-1', 'akhir', 6, { instrumentId: 'SK-2' }),
  ])
  expect(
    doseTable(outcome)
      .columns.slice(-2)
      .map(({ title }) => title),
  ).toEqual(['Perubahan SK (versi 1)', 'Perubahan SK (versi 2)'])
  expect(measureTable(outcome.measures).rows.map(({ cells }) => cells[0])).toEqual([
    'SK (versi 1)',
    'SK (versi 2)',
  ])
})
