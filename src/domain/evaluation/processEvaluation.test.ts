import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importGroup } from '../exchange/importGroup'
import type { GroupFile } from '../groupFile'
import {
  exampleGroup,
  exampleMember,
  examplePoint,
  exampleProgram,
  exampleSession,
} from '../progress/exampleGroup'
import { roundHalfUp } from '../statistics/rounding'
import { processEvaluation } from './processEvaluation'

const sample = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../resources/contoh/langkah-baru.json'), 'utf8'),
)

function sampleGroup(): GroupFile {
  const result = importGroup(sample, {
    groupId: 'langkah-baru',
    stamp: { at: '2026-11-22T08:00:00+07:00', by: 'PS-01' },
    asOf: '2026-11-22',
  })
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.group
}

const first = { from: '2026-08-01', to: '2026-09-05' }
const second = { from: '2026-09-06', to: '2026-10-17' }
const memberOf = (process: ReturnType<typeof processEvaluation>, code: string) =>
  process.members.find((member) => member.code === code)

describe('the process of the sample program', () => {
  const whole = processEvaluation(sampleGroup())
  const before = processEvaluation(sampleGroup(), first)
  const after = processEvaluation(sampleGroup(), second)

  it('had 49 of 59 present in the first report and 51 of 54 in the second', () => {
    expect(before.attendance.overall).toMatchObject({ present: 49, recorded: 59, notRecorded: 0 })
    expect(after.attendance.overall).toMatchObject({ present: 51, recorded: 54 })
    expect(after.attendance.averagePresent).toBe(51 / 6)
  })
  it('held 12 of 12 meetings, 6 of 6 in each report', () => {
    expect(whole.dosage).toEqual({ held: 12, planned: 12, share: 1, notHeld: [] })
    expect(after.dosage).toMatchObject({ held: 6, planned: 6 })
    expect(after.meetings.map(({ number }) => number)).toEqual([7, 8, 9, 10, 11, 12])
  })
  it('shows A-10 gone after 3 of 5, not absent: 3 of 12 planned is no completion', () => {
    const member = memberOf(whole, 'A-10')
    expect(member?.cells.map(({ mark }) => mark)).toEqual([
      ...['H', 'T', 'A', 'H', 'I'],
      ...Array(7).fill('after'),
    ])
    expect(member).toMatchObject({
      dose: 3 / 12,
      completion: 'notCompleted',
      left: { day: '2026-09-04', how: 'mengundurkanDiri' },
    })
    expect(memberOf(after, 'A-10')?.attendance).toMatchObject({ expected: 0, rate: null })
  })
  it('keeps 9 of 10 from the sixth meeting on', () => {
    expect(whole.retention[5]).toMatchObject({
      members: 9,
      admitted: 10,
      share: 0.9,
      left: [{ code: 'A-10', how: 'mengundurkanDiri', isDropout: true }],
    })
    expect(whole.retention[11]).toMatchObject({ members: 9, admitted: 10, left: [] })
  })
  it('has the asas means of its expected block, by meeting and by half', () => {
    expect(whole.asas.byMeeting.map(({ mean }) => roundHalfUp(mean, 2))).toEqual(
      sample.expected.asasMeanBySession,
    )
    for (const { asas, first, last } of whole.asas.byAsas)
      expect({
        first6: roundHalfUp(first.mean, 2),
        last6: roundHalfUp(last.mean, 2),
      }).toEqual(sample.expected.asasMeanByAsas[asas])
  })
  it('has the principle scores 72,6, 95,2 and 98,4, each in the report of its days', () => {
    const scores = (process: typeof whole) =>
      process.principles.map(({ point, all }) => [point, roundHalfUp(100 * (all.score ?? 0), 1)])
    expect(scores(whole)).toEqual([
      ['R1', 72.6],
      ['R2', 95.2],
      ['R4', 98.4],
    ])
    expect(scores(after)).toEqual([['R4', 98.4]])
  })
  it('counts decisions, choosers, aims and delays', () => {
    expect(whole.decisions).toMatchObject({ total: 13, autonomy2plus: 12, autonomy3: 8 })
    expect(whole.activities).toEqual({
      ...{ pekerjaSosial: 3, bersama: 4, kelompok: 5 },
      ...{ n: 12, notSaid: 0 },
    })
    expect(whole.agenda.objectives).toEqual({ tidak: 0, sebagian: 2, tercapai: 10, notJudged: 0 })
    expect(whole.recording).toMatchObject({ known: 12, late: 0, medianDays: 1, longestDays: 2 })
  })
  it('weighs comfort by slips: (9 x 3,2 + 9 x 3,4 + 7 x 3,3 + 9 x 2,9 + 8 x 3,2 + 7 x 3,6) / 49', () => {
    expect(before.immediate.over.comfort.n).toBe(49)
    expect(before.immediate.over.comfort.mean).toBeCloseTo(159.4 / 49, 12)
  })
  it('asks to look at whom left, who was silent, where comfort fell and asas were low', () => {
    expect(before.concerns).toEqual([
      { kind: 'silent', who: ['A-06', 'A-08'] },
      { kind: 'leftEarly', who: ['A-10'] },
      { kind: 'comfortFell', at: [4] },
      { kind: 'lowAsas', at: [1, 2, 3, 4] },
    ])
  })
})

describe('who came late and who left', () => {
  const group = exampleGroup(
    ...exampleProgram({ plannedSessions: 4, status: 'selesai' }),
    exampleMember('A-01'),
    exampleMember('A-02', { joinDate: '2026-01-10' }),
    exampleMember('A-03', { status: 'mengundurkanDiri', exitDate: '2026-01-15' }),
    exampleMember('A-04', {
      spells: [{ from: '2026-01-01', to: '2026-01-06' }, { from: '2026-01-20' }],
    }),
    exampleSession(1, '2026-01-05', { 'A-01': 'H', 'A-03': 'T', 'A-04': 'H' }),
    exampleSession(2, '2026-01-12', { 'A-01': 'I', 'A-03': 'A' }),
    exampleSession(3, '2026-01-19', { 'A-01': 'H', 'A-02': 'S' }),
    exampleSession(4, '2026-01-26', { 'A-01': 'H', 'A-02': 'H', 'A-04': 'A' }),
  )
  const process = processEvaluation(group)
  const marks = (code: string) => memberOf(process, code)?.cells.map(({ mark }) => mark)

  it('tells not yet, away, gone and not recorded apart', () => {
    expect(marks('A-02')).toEqual(['before', 'notRecorded', 'S', 'H'])
    expect(marks('A-03')).toEqual(['T', 'A', 'after', 'after'])
    expect(marks('A-04')).toEqual(['H', 'between', 'between', 'A'])
  })
  it('counts 6 present of 10 recorded of 11 expected, and 6 of 8 without I and S', () => {
    expect(process.attendance.overall).toMatchObject({
      ...{ expected: 11, recorded: 10, notRecorded: 1, present: 6 },
      ...{ rate: 0.6, rateWithoutExcused: 6 / 8 },
    })
  })
  it('says the mean of member rates apart: (3/4 + 1/2 + 1/2 + 1/2) / 4', () => {
    expect(process.attendance).toMatchObject({ meanOfMemberRates: 2.25 / 4, ratedMembers: 4 })
  })
  it('names the late joiner and the leaver', () => {
    expect(memberOf(process, 'A-02')).toMatchObject({ joinedLate: '2026-01-10', left: null })
    expect(memberOf(process, 'A-03')).toMatchObject({
      joinedLate: null,
      left: { day: '2026-01-15', how: 'mengundurkanDiri' },
    })
  })
  it('has completed by three quarters of four planned: A-01 with 3, nobody else', () => {
    expect(process.members.map(({ completion }) => completion)).toEqual([
      'completed',
      'notCompleted',
      'notCompleted',
      'notCompleted',
    ])
  })
  it('says at each meeting who joined and left', () => {
    expect(process.retention.map(({ members, admitted }) => [members, admitted])).toEqual([
      [3, 3],
      [3, 4],
      [2, 4],
      [3, 4],
    ])
    expect(process.retention[3]).toMatchObject({ joined: ['A-04'], left: [] })
  })
  it('does not judge by a later status how an earlier stay ended', () => {
    const twice = exampleGroup(
      ...exampleProgram(),
      exampleMember('A-01'),
      // Away from 10 January on, back on 1 March, and gone for good on 20 March.
      exampleMember('A-02', {
        status: 'mengundurkanDiri',
        exitDate: '2026-03-20',
        spells: [
          { from: '2026-01-01', to: '2026-01-10' },
          { from: '2026-03-01', to: '2026-03-20' },
        ],
      }),
      exampleSession(1, '2026-01-05', { 'A-01': 'H', 'A-02': 'H' }),
      exampleSession(2, '2026-01-12', { 'A-01': 'H' }),
      exampleSession(3, '2026-03-02', { 'A-01': 'H', 'A-02': 'H' }),
      exampleSession(4, '2026-03-30', { 'A-01': 'H' }),
    )
    const whole = processEvaluation(twice)
    expect(whole.retention.map(({ left }) => left)).toEqual([
      [],
      [{ code: 'A-02', how: null, isDropout: false }],
      [],
      [{ code: 'A-02', how: 'mengundurkanDiri', isDropout: true }],
    ])
    expect(memberOf(whole, 'A-02')?.left).toEqual({ day: '2026-03-20', how: 'mengundurkanDiri' })
    const january = processEvaluation(twice, { from: '2026-01-01', to: '2026-01-31' })
    expect(memberOf(january, 'A-02')?.left).toEqual({ day: '2026-01-10', how: null })
    const early = processEvaluation(twice, { from: '2026-01-01', to: '2026-01-06' })
    expect(memberOf(early, 'A-02')?.left).toBeNull()
  })
  it('asks no completion of a part of the program', () => {
    const part = processEvaluation(group, { from: '2026-01-10', to: '2026-01-20' })
    expect(part.members.map(({ completion }) => completion)).toEqual([null, null, null, null])
  })
})

describe('a program that still runs', () => {
  it('leaves completion open where enough meetings can follow: 1 + 2 to come of 4 reach 0.75', () => {
    const group = exampleGroup(
      ...exampleProgram({ plannedSessions: 4 }),
      ...['A-01', 'A-02'].map((code) => exampleMember(code)),
      exampleSession(1, '2026-01-05', { 'A-01': 'H', 'A-02': 'A' }),
      exampleSession(2, '2026-01-12', { 'A-01': 'A', 'A-02': 'A' }),
    )
    const { members } = processEvaluation(group)
    expect(members.map(({ completion }) => completion)).toEqual(['open', 'notCompleted'])
  })
  it('tells meetings called off and put off, with codes in the place of names', () => {
    const group = exampleGroup(
      ...exampleProgram({ plannedSessions: 4 }),
      exampleMember('A-01', { fullName: 'Sulastri Contoh' }),
      exampleSession(1, '2026-01-05', {}, { status: 'dibatalkan', statusReason: 'Sulastri sakit' }),
      exampleSession(2, '2026-01-12', {}, { status: 'ditunda', movedToSessionId: 'P-3' }),
      exampleSession(3, '2026-01-19', { 'A-01': 'H' }),
    )
    expect(processEvaluation(group).dosage).toEqual({
      ...{ held: 1, planned: 4, share: 0.25 },
      notHeld: [
        {
          ...{ number: 1, date: '2026-01-05', status: 'dibatalkan' },
          ...{ reason: 'A-01 sakit', movedTo: null },
        },
        { number: 2, date: '2026-01-12', status: 'ditunda', reason: null, movedTo: 3 },
      ],
    })
    const january = { from: '2026-01-01', to: '2026-01-31' }
    expect(processEvaluation(group, january).dosage).toMatchObject({ held: 1, planned: 2 })
  })
})

describe('groups of which little is known', () => {
  it('has nothing without a meeting, and no rate', () => {
    const process = processEvaluation(exampleGroup(...exampleProgram(), exampleMember('A-01')))
    expect(process).toMatchObject({
      ...{ held: 0, meetings: [], retention: [], concerns: [] },
      attendance: { averagePresent: null, meanOfMemberRates: null, ratedMembers: 0 },
    })
    expect(process.members[0]).toMatchObject({ cells: [], joinedLate: null, left: null })
  })
  it('counts a meeting without marks as not recorded, never as absent', () => {
    const process = processEvaluation(
      exampleGroup(...exampleProgram(), exampleMember('A-01'), exampleSession(1, '2026-01-05')),
    )
    expect(process.attendance.overall).toMatchObject({ expected: 1, notRecorded: 1, rate: null })
    expect(process.participation).toMatchObject({ n: 0, mean: null, notWritten: 0 })
    expect(process.asas.all).toEqual({ n: 0, mean: null })
    expect(process.immediate.over.comfort).toEqual({ n: 0, mean: null })
    expect(process.concerns.map(({ kind }) => kind)).toEqual(['noRecordingDay', 'marksMissing'])
  })
  it('stands without a program and without members', () => {
    const process = processEvaluation(exampleGroup(examplePoint('R0', '2026-01-01')))
    expect(process.dosage).toEqual({ held: 0, planned: null, share: null, notHeld: [] })
    expect(process.members).toEqual([])
  })
})
