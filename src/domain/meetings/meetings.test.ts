import { expect, test } from 'vitest'
import { applyChange, recordOf } from '../groupFile'
import { newDecision, newProblem } from '../logs/newRecords'
import {
  exampleGroup,
  exampleMember,
  exampleProgram,
  exampleSession,
} from '../progress/exampleGroup'
import type { DraftOf } from '../records/kinds'
import { agendaLength, spentMinutes } from './agendaLength'
import { maySign, signingDoubts } from './beforeSigning'
import { withoutCapture } from './captures'
import { meetingStandings, recordStanding } from './meetingStanding'
import { newMeeting } from './newMeeting'
import { meanOfSlips } from './slips'

function example(fields: Partial<DraftOf<'session'>> = {}, marks: Record<string, string> = {}) {
  const group = exampleGroup(
    ...exampleProgram({ frequency: 'mingguan', weekday: 'Sabtu', place: 'Aula' }),
    exampleMember('A-01'),
    exampleMember('A-02'),
    exampleSession(1, '2026-02-07', marks, fields),
  )
  const session = recordOf(group, 'session', 'P-1')
  if (!session) throw new Error('the example has its meeting')
  return { group, session }
}

test('a record is missing from the day of the meeting, and late beyond three days', () => {
  const { session } = example()
  expect(recordStanding(session, '2026-02-07')).toEqual({
    state: 'missing',
    days: 0,
    isLate: false,
  })
  expect(recordStanding(session, '2026-02-10')).toEqual({
    state: 'missing',
    days: 3,
    isLate: false,
  })
  expect(recordStanding(session, '2026-02-11')).toEqual({ state: 'missing', days: 4, isLate: true })
})

test('a record is written once the process is told, and signed once somebody signed', () => {
  const recording = { processSummary: 'Tenang.', recordedDate: '2026-02-08' }
  expect(recordStanding(example({ recording }).session, '2026-03-01')).toEqual({
    state: 'written',
    recordedDate: '2026-02-08',
    days: 1,
    isLate: false,
  })
  const late = { ...recording, recordedDate: '2026-02-11' }
  expect(recordStanding(example({ recording: late }).session, '2026-03-01')).toMatchObject({
    days: 4,
    isLate: true,
  })
  const signature = { workerId: 'PS-01', at: '2026-02-08T10:00:00+07:00' }
  expect(recordStanding(example({ recording, signature }).session, '2026-03-01').state).toBe(
    'signed',
  )
  expect(recordStanding(example({ status: 'ditunda' }).session, '2026-03-01').state).toBe('none')
})

test('only a meeting that was held has an attendance: 1 of 1 recorded, 1 of 2 blank', () => {
  const [held] = meetingStandings(example({}, { 'A-01': 'T' }).group, '2026-03-01')
  expect(held?.attendance).toMatchObject({ present: 1, recorded: 1, notRecorded: 1 })
  const [planned] = meetingStandings(example({ status: 'direncanakan' }).group, '2026-03-01')
  expect(planned?.attendance).toBeNull()
})

test('a further meeting follows the rhythm, never lies behind today, and takes the usual time', () => {
  const { group } = example({ startTime: '13.30', endTime: '15.30' })
  expect(newMeeting(group, '2026-02-08')).toMatchObject({
    id: 'P-02',
    number: 2,
    date: '2026-02-14',
    startTime: '13.30',
    place: 'Aula',
    status: 'direncanakan',
  })
  // 2026-03-18 is a Wednesday: the next Saturday is the 21st.
  expect(newMeeting(group, '2026-03-18')?.date).toBe('2026-03-21')
  expect(newMeeting(group, '2026-03-21')?.date).toBe('2026-03-21')
  expect(newMeeting(exampleGroup(), '2026-03-21')).toBeNull()
})

test('an agenda is off beyond a fifth of the meeting: 96 to 144 of 120 minutes are fine', () => {
  const of = (...minutes: (number | null)[]) =>
    agendaLength(
      minutes.map((one) => ({ activity: 'Kegiatan', minutes: one })),
      120,
    )
  expect(of(60, 36)).toEqual({ minutes: 96, open: 0, expected: 120, isOff: false })
  expect(of(95)?.isOff).toBe(true)
  expect(of(144)?.isOff).toBe(false)
  expect(of(145)?.isOff).toBe(true)
  expect(of(10, null, Number.NaN)).toEqual({ minutes: 10, open: 2, expected: 120, isOff: false })
  expect(agendaLength([{ activity: ' ', minutes: 5 }], 120)).toBeNull()
  expect(agendaLength([], 120)).toBeNull()
})

test('minutes spent are summed over the parts whose time was looked at', () => {
  expect(spentMinutes([{ activity: 'a', spentMinutes: 12 }, { activity: 'b' }])).toEqual({
    minutes: 12,
    n: 1,
  })
  expect(spentMinutes([{ activity: 'a' }])).toBeNull()
})

test('the mean of slips: (2*3 + 3*4 + 4*5) / 9 = 38 / 9 = 4.22; nothing counted has none', () => {
  expect(meanOfSlips([0, 0, 2, 3, 4])).toEqual({ mean: 4.22, n: 9 })
  expect(meanOfSlips([0, 0, 0, 0, 0])).toBeNull()
  expect(meanOfSlips([])).toBeNull()
})

test('a record is signed once it was held; what is doubtful in it is told', () => {
  const { group, session } = example(
    {
      asas: { kegiatan: 1, keahlian: 0, keterbukaan: 3 },
      asasNotes: { keahlian: 'Belum dicoba' },
      captures: [{ id: 'c1', kind: 'keputusan', text: 'Piket' }],
    },
    { 'A-01': 'H' },
  )
  expect(maySign(session, '2026-02-07')).toBe(true)
  expect(maySign(session, '2026-02-06')).toBe(false)
  expect(maySign(example({ status: 'direncanakan' }).session, '2026-03-01')).toBe(false)
  expect(signingDoubts(group, session)).toEqual([
    { code: 'marksMissing', count: 1 },
    { code: 'capturesOpen', count: 1 },
    { code: 'summaryMissing', count: 1 },
    { code: 'objectivesNotJudged', count: 1 },
    { code: 'asasNotesMissing', count: 1 },
  ])
  const whole = example(
    { recording: { processSummary: 'Tenang.', objectivesMet: 'tercapai' } },
    { 'A-01': 'H', 'A-02': 'S' },
  )
  expect(signingDoubts(whole.group, whole.session)).toEqual([])
})

test('a quick note becomes a decision or a problem of its meeting and is open no longer, in one change', () => {
  const { group, session } = example({
    captures: [
      { id: 'c1', kind: 'keputusan', text: 'Piket bergilir' },
      { id: 'c2', kind: 'persoalan', text: 'Datang terlambat' },
    ],
  })
  const decision = { ...newDecision(group, session.date, session.id), text: 'Piket bergilir' }
  expect(decision).toMatchObject({ id: 'KP-01', sessionId: 'P-1', date: '2026-02-07' })
  const problem = { ...newProblem(group, session.date, session.id), text: 'Datang terlambat' }
  expect(problem).toMatchObject({ id: 'MS-01', raisedDate: '2026-02-07' })
  const { put } = withoutCapture(session, 'c1')
  const stamp = { at: '2026-02-08T08:00:00+07:00', by: 'PS-01' }
  const change = {
    put: [
      { kind: 'decision' as const, record: decision },
      { kind: 'problem' as const, record: problem },
      ...put,
    ],
    remove: [],
  }
  const result = applyChange(group, change, stamp)
  expect(result.ok && recordOf(result.group, 'session', 'P-1')?.captures).toEqual([
    { id: 'c2', kind: 'persoalan', text: 'Datang terlambat' },
  ])
  expect(result.ok && newDecision(result.group, session.date).id).toBe('KP-02')
})
