import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { importGroup } from '../exchange/importGroup'
import { applyChange, emptyGroup, type GroupFile, withoutStamps } from '../groupFile'
import type { RecordKind } from '../records/kindNames'
import type { RecordOf } from '../records/kinds'
import { leaksOf, progressReport } from './progressReport'

const stamp = { at: '2026-11-22T07:00:00.000Z', by: 'PS-01' }
const second = { from: '2026-08-01', to: '2026-09-05', asOf: '2026-11-22' }
const third = { from: '2026-09-06', to: '2026-10-17', asOf: '2026-11-22' }

function sampleGroup(): GroupFile {
  const value = JSON.parse(readFileSync('resources/contoh/langkah-baru.json', 'utf8'))
  const groupId = '00000000-0000-4000-8000-000000000001'
  const result = importGroup(value, { groupId, stamp, asOf: '2026-11-22' })
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.group
}

const sample = sampleGroup()

/** The sample with some records of one kind rewritten. */
function changed<K extends RecordKind>(
  kind: K,
  rewrite: (record: RecordOf[K]) => Partial<RecordOf[K]>,
  group = sample,
): GroupFile {
  const put = (group.records[kind] as readonly RecordOf[K][]).map((record) => ({
    kind,
    record: { ...withoutStamps<K>(record), ...rewrite(record) },
  }))
  const result = applyChange(group, { put, remove: [] }, stamp)
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.group
}

describe('the figures of the sample', () => {
  test('the third report counts what happened from 6 September to 17 October', () => {
    const report = progressReport(sample, third)
    expect(report.document.number).toBe('052/LPK/LKS-PT/X/2026')
    expect(report.document.isDraft).toBe(false)
    expect(report.meetingRange).toEqual({ first: 7, last: 12 })
    expect(report.figures).toMatchObject({
      held: 6,
      planned: 6,
      present: 51,
      recorded: 54,
      tasksAtLeast3: 8,
      goalsAtOrAbove0: 3,
      resourceUses: 10,
      usesByMembersOrGroup: 7,
      problemsResolved: 5,
      problemsRaised: 2,
    })
    expect(report.previousFigures).toMatchObject({ present: 49, recorded: 59, tasksAtLeast3: 3 })
    expect(report.goals.tBaseline).toBeCloseTo(27.9, 1)
    expect(report.goals.tPrevious).toBeCloseTo(27.9, 1)
    expect(report.goals.tNow).toBeCloseTo(63.6, 1)
    expect(report.logs.decisionFigures).toMatchObject({ total: 6, autonomy2plus: 6, autonomy3: 6 })
    expect(report.resources.referrals).toEqual({ made: 8, answered: 7, waiting: 1, stopped: 0 })
    expect(report.dynamics.surveys.at(-1)).toMatchObject({ isolates: 0, mutualPairs: 11 })
  })

  test('a period before the program knows no needs', () => {
    const undated = changed('resourceNeed', () => ({ raisedDate: null, metDate: null }))
    const report = progressReport(undated, { ...third, from: '2020-01-01', to: '2020-01-31' })
    expect(report.resources.needs).toBe(0)
    expect(report.conclusion.waiting.map(({ kind }) => kind)).not.toContain('urgentNeedUnmet')
  })

  test('the second report counts its own days and has no period before it', () => {
    const report = progressReport(sample, second)
    expect(report.document.number).toBe('041/LPK/LKS-PT/IX/2026')
    expect(report.previous).toBeNull()
    expect(report.figures).toMatchObject({
      held: 6,
      present: 49,
      recorded: 59,
      tasksAtLeast3: 3,
      resourceUses: 0,
      problemsRaised: 6,
      problemsResolved: 3,
    })
    expect(report.conclusion.incidents).toEqual([
      { kind: 'pelanggaranKerahasiaanAntaranggota', count: 1 },
    ])
  })

  test('a fall is told as a fall, beside the whole history', () => {
    const report = progressReport(sample, {
      from: '2026-08-16',
      to: '2026-09-05',
      asOf: '2026-09-05',
    })
    const task = report.tasks.rows.find((row) => row.task === 'h')
    expect(task).toMatchObject({ previous: 2, current: 1, change: -1 })
    expect(task?.history.map((step) => step.attainment)).toEqual([0, 2, 1])
  })

  test('what became known after the period is not yet known in it', () => {
    const report = progressReport(sample, second)
    const planned = report.logs.decisions.filter((row) => row.status === 'direncanakan')
    expect(planned.map((row) => row.id)).toEqual(['KP-06', 'KP-07'])
    expect(report.resources.needsMet).toBe(0)
    expect(report.logs.problems.filter((row) => row.isOpen).map((row) => row.id)).toEqual([
      'MS-01',
      'MS-02',
      'MS-06',
    ])
  })

  test('days without a report of their own make a draft without a number', () => {
    const report = progressReport(sample, {
      from: '2026-09-06',
      to: '2026-10-10',
      asOf: '2026-11-22',
    })
    expect(report.document).toMatchObject({ isDraft: true, number: null })
  })
})

describe('privacy', () => {
  test('nothing in either report names a member, a guardian, a telephone or an address', () => {
    expect(leaksOf(progressReport(sample, second), sample)).toEqual([])
    expect(leaksOf(progressReport(sample, third), sample)).toEqual([])
  })

  test('names in free text give way to codes before they enter the model', () => {
    const said =
      'Adi Contoh dan BIMA bertengkar; wali Adi di RT 00 RW 00, Kecamatan Bergas, Kabupaten Semarang, HP 0812 0000 0001, +62812-0000-0002, NIK 9999991103100001.'
    let group = changed('taskReview', () => ({ note: said, evidenceRefs: [said] }))
    group = changed('decision', () => ({ text: said, dissent: said }), group)
    group = changed('problem', () => ({ text: said, agreedSolution: said }), group)
    group = changed('evaluation', () => ({ findings: [said], recommendations: [said] }), group)
    group = changed('session', () => ({ title: said }), group)
    group = changed('report', () => ({ summary: [said] }), group)
    group = changed('resourceUse', () => ({ outcome: said }), group)

    const report = progressReport(group, third)
    expect(leaksOf(report, group)).toEqual([])
    expect(report.logs.problems[0]?.text).toMatch(/^A-01 dan A-02 bertengkar; /)
    expect(JSON.stringify(report)).not.toMatch(/Bima|0812|62812|99999911|RT 00/i)
  })

  test('the check finds a name that got past the mask', () => {
    const report = progressReport(sample, third)
    const leaking = { ...report, summary: ['Pertemuan dipandu oleh Adi.'] }
    expect(leaksOf(leaking, sample)).toEqual(['Adi'])
  })

  test('a part of a longer word is not a name, and an everyday word in lower case stays', () => {
    const group = changed('member', (member) => (member.id === 'A-03' ? { nickname: 'Putri' } : {}))
    const told = changed('problem', () => ({ text: 'Adiwarna, toilet putri, dan Putri.' }), group)
    expect(progressReport(told, third).logs.problems[0]?.text).toBe(
      'Adiwarna, toilet putri, dan A-03.',
    )
  })

  test('what one member needs or uses is told only as a count, an incident only by kind', () => {
    const text = JSON.stringify(progressReport(sample, third))
    expect(text).not.toContain('Layanan kesehatan jiwa')
    expect(text).not.toContain('Kontrol berkala')
    expect(text).not.toContain('pikiran menyakiti diri')
    expect(text).not.toContain('Konseling keluarga')
    expect(text).toContain('risikoMenyakitiDiri')
  })
})

describe('strange and missing records', () => {
  test('hostile text stays literally as it was written', () => {
    const hostile = [
      '<img src=x onerror=alert(1)> & "kutip"',
      '\u202Emembalik\u202C dan \u200Fمرحبا',
      `${'panjang '.repeat(2_499)}selesai`,
      '=1+1\r\nbaris\u2028baru',
    ]
    const group = changed('evaluation', () => ({ findings: hostile }))
    expect(progressReport(group, third).conclusion.findings).toEqual(hostile)
  })

  test('an empty group still gives a report that says what is missing', () => {
    const group = emptyGroup('00000000-0000-4000-8000-000000000002')
    const report = progressReport(group, third)
    expect(report.identity).toBeNull()
    expect(report.document.isDraft).toBe(true)
    expect(report.goals).toMatchObject({ pursued: 0, tNow: null })
    expect(report.gaps.map((gap) => gap.kind)).toEqual(
      expect.arrayContaining(['noAgency', 'noProgram', 'noMeeting', 'noEvaluation']),
    )
    expect(leaksOf(report, group)).toEqual([])
  })

  test('records set aside stand nowhere', () => {
    const group = changed('problem', () => ({ archivedAt: stamp.at }))
    expect(progressReport(group, third).logs.problems).toEqual([])
  })

  test('the same records give the same report, unchanged by being sent to the window', () => {
    const report = progressReport(sample, third)
    expect(progressReport(sample, third)).toEqual(report)
    expect(structuredClone(report)).toEqual(report)
  })
})
