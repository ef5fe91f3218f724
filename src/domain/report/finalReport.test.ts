import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { importGroup } from '../exchange/importGroup'
import { applyChange, emptyGroup, type GroupFile, withoutStamps } from '../groupFile'
import { exampleGroup, exampleMember, exampleProgram } from '../progress/exampleGroup'
import type { AnyDraft } from '../records/kinds'
import { finalApproval } from './finalApproval'
import { finalGapPlace } from './finalGaps'
import { finalLeaksOf, finalReport } from './finalReport'

const asOf = '2026-11-22'
const stamp = { at: `${asOf}T07:00:00.000Z`, by: 'PS-01' }
const imported = importGroup(
  JSON.parse(readFileSync('resources/contoh/langkah-baru.json', 'utf8')),
  { groupId: 'G-01', stamp, asOf },
)
if (!imported.ok) throw new Error(JSON.stringify(imported.faults))
const sample = imported.group

function changed(group: GroupFile, ...put: AnyDraft[]): GroupFile {
  const result = applyChange(group, { put, remove: [] }, stamp, 'pastElsewhere')
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.group
}

describe('the final report of the sample', () => {
  const report = finalReport(sample, { asOf })

  test('bears number, day and class of its record, and covers preparation and follow-up', () => {
    expect(report.document).toMatchObject({
      number: '060/LA/LKS-PT/XI/2026',
      date: '2026-11-20',
      isDraft: false,
      classification: 'R',
      copies: 3,
    })
    expect(report.period).toEqual({ from: '2026-07-06', to: '2026-11-14' })
  })

  test('counts the whole program: 12 meetings, 100 of 113 present, 11 uses, three incidents by kind', () => {
    expect(report.course.figures).toMatchObject({
      held: 12,
      planned: 12,
      present: 100,
      recorded: 113,
      resourceUses: 11,
      usesByMembersOrGroup: 8,
    })
    expect(report.course.tasks.incidents.reduce((sum, { count }) => sum + count, 0)).toBe(3)
  })

  test('tells that a member left and not why, neither of the member nor of a goal', () => {
    const left = report.outcome.participation.members.find(
      ({ memberCode }) => memberCode === 'A-10',
    )
    expect(left).toMatchObject({ course: 'left', status: 'mengundurkanDiri', reason: null })
    expect(sample.records.member.find(({ code }) => code === 'A-10')?.exitReason).toBeTruthy()
    expect(report.outcome.memberGoals.stopped.map(({ reason }) => reason)).toEqual([null])
  })

  test('who left stays in the numbers: 14 met, 10 admitted, 9 stayed, A-10 left', () => {
    expect(report.served).toEqual({
      candidates: 14,
      admitted: 10,
      stayed: 9,
      left: [{ code: 'A-10', day: '2026-09-04' }],
      joinedLater: [],
    })
    expect(report.identity).toMatchObject({ members: { now: 9 }, phase: 'tindakLanjut' })
  })

  test('counselling is told only as numbers', () => {
    expect(report.counselling).toEqual({ cases: 2, sessions: 7 })
    expect(JSON.stringify(report)).not.toContain('KI-01')
  })

  test('what was planned, spent and left: 4.560.000 - 4.148.500 = 411.500', () => {
    expect(report.budget).toMatchObject({ planned: 4_560_000, realised: 4_148_500 })
    const left = report.budget?.lines.reduce((sum, line) => sum + (line.left ?? 0), 0)
    expect(left).toBe(411_500)
  })

  test('every evaluation of the program is discussed, oldest first', () => {
    expect(report.discussion.evaluations.map(({ id }) => id)).toEqual(['EV-01', 'EV-02', 'EV-03'])
    expect(report.discussion.limits).toHaveLength(3)
    expect(report.discussion.recommendations[0]).toEqual({ to: null, text: 'Kelompok angkatan II' })
  })

  test('no member stands in it by name, whatever was written', () => {
    expect(finalLeaksOf(report, sample)).toEqual([])
    const [evaluation] = sample.records.evaluation
    if (!evaluation) throw new Error('the sample has evaluations')
    const record = {
      ...withoutStamps<'evaluation'>(evaluation),
      findings: ['Adi Contoh berani bicara'],
      limits: ['BIMA tidak diukur'],
      recommendations: ['Untuk mitra: terima Adi'],
      followUps: [{ what: 'Kunjungi Adi', who: 'wali Adi', when: 'Mei', measure: 'Adi hadir' }],
      feedbackToGroup: 'Adi berterima kasih',
    }
    const told = finalReport(changed(sample, { kind: 'evaluation', record }), { asOf })
    expect(told.discussion.followUps[0]?.what).toBe('Kunjungi A-01')
    expect(finalLeaksOf(told, sample)).toEqual([])
    const leaking = { ...told, discussion: { ...told.discussion, limits: ['Adi pindah'] } }
    expect(finalLeaksOf(leaking, sample)).toEqual(['Adi'])
  })
})

test('neither items nor notes of sheets stay in the model of the report', () => {
  const scale = {
    id: 'SK-1',
    code: 'SK',
    name: 'Skala contoh',
    items: 1,
    itemMin: 0,
    itemMax: 4,
    min: 0,
    max: 4,
    higherIsBetter: true,
    licence: 'milik lembaga',
    instructions: 'Petunjuk RAHASIA',
    itemTexts: ['Butir RAHASIA'],
  }
  const sheet = (memberCode: string, point: string, fields: object): AnyDraft => ({
    kind: 'administration',
    record: {
      id: `SK-1.${memberCode}.${point}`,
      instrumentId: 'SK-1',
      memberCode,
      point,
      ...fields,
    },
  })
  const group = exampleGroup(
    ...exampleProgram(),
    { kind: 'instrument', record: scale },
    { kind: 'instrument', record: { ...scale, id: 'SK-2', version: '2', supersedes: 'SK-1' } },
    exampleMember('A-1'),
    exampleMember('A-2'),
    sheet('A-1', 'pra', { total: 1 }),
    sheet('A-1', 'akhir', { total: 2 }),
    sheet('A-1', 'tindakLanjut', { total: 2 }),
    sheet('A-2', 'pra', { total: 1 }),
    sheet('A-2', 'akhir', { total: null, missingReason: 'Catatan RAHASIA' }),
  )
  const report = finalReport(group, { asOf: '2026-07-01' })
  expect(report.outcome.measures).toMatchObject([
    { n: 1, leftOut: [{ memberCode: 'A-2', reason: 'noSecond', note: null }] },
  ])
  expect(JSON.stringify(report)).not.toContain('RAHASIA')
})

test('who left before the program began did not stay: 3 admitted, 1 left, 2 stayed', () => {
  const group = exampleGroup(
    ...exampleProgram(),
    exampleMember('A-01'),
    exampleMember('A-02'),
    exampleMember('A-03', {
      joinDate: '2025-12-20',
      exitDate: '2025-12-28',
      status: 'mengundurkanDiri',
    }),
  )
  const { served, outcome } = finalReport(group, { asOf: '2026-07-15' })
  expect(outcome.participation.left).toBe(1)
  expect(served).toMatchObject({
    admitted: 3,
    stayed: 2,
    left: [{ code: 'A-03', day: '2025-12-28' }],
  })
})

describe('what is missing', () => {
  test('a program without anything still gives a report, and every gap of it has a place', () => {
    const group = exampleGroup(...exampleProgram())
    const report = finalReport(group, { asOf: '2026-07-01' })
    expect(report.document).toMatchObject({ isDraft: true, number: null, classification: 'R' })
    expect(report.budget).toBeNull()
    expect(report.annexes).toEqual([])
    const kinds = report.gaps.map(({ kind }) => kind)
    expect(kinds).toEqual(
      expect.arrayContaining(['plan', 'noMeeting', 'noMeasure', 'noEvaluation', 'noBudget']),
    )
    for (const gap of report.gaps) expect(finalGapPlace(group, gap)).not.toBeNull()
  })

  test('an evaluation of the process alone is no evaluation of the outcome, and untold ones are named', () => {
    const group = exampleGroup(...exampleProgram(), {
      kind: 'evaluation',
      record: { id: 'EV-01', kind: 'proses', date: '2026-03-01', findings: ['Hadir 8 dari 10'] },
    })
    expect(finalReport(group, { asOf: '2026-07-01' }).gaps).toEqual(
      expect.arrayContaining([
        { kind: 'noOutcomeEvaluation' },
        { kind: 'noLimits' },
        { kind: 'noRecommendation' },
        { kind: 'noFollowUp' },
        { kind: 'notFedBack', ids: ['EV-01'] },
      ]),
    )
  })

  test('without a program there is a report that says so', () => {
    const report = finalReport(emptyGroup('G-02'), { asOf })
    expect(report).toMatchObject({ period: null, identity: null, budget: null })
    expect(report.gaps.map(({ kind }) => kind)).toContain('noProgram')
  })

  test('spending that was not written down is neither zero nor left over', () => {
    const lines = [
      { item: 'Konsumsi', qty: 10, price: 1_000, realised: 9_000 },
      { item: 'Transport', qty: 2, price: 500 },
    ]
    const group = exampleGroup(...exampleProgram({ budget: { lines } }))
    const { budget, gaps } = finalReport(group, { asOf })
    expect(budget).toMatchObject({ planned: 11_000, realised: 9_000, linesWithoutRealised: 1 })
    expect(budget?.lines[1]).toMatchObject({ realised: null, left: null })
    expect(gaps).toContainEqual({ kind: 'notRealised', count: 1 })
  })
})

test('the head approves the report with the next number and the days it covers', () => {
  const group = exampleGroup(...exampleProgram({ followUpDate: '2026-08-01' }))
  const record = { ...finalApproval(group, '2026-08-10'), number: '001/LA' }
  const approved = changed(group, { kind: 'report', record })
  expect(record).toMatchObject({
    id: 'LA-01',
    classification: 'R',
    from: '2026-01-01',
    to: '2026-08-01',
  })
  expect(finalReport(approved, { asOf: '2026-08-10' }).document).toMatchObject({
    number: '001/LA',
    isDraft: false,
  })
})
