import { describe, expect, test } from 'vitest'
import { applyChange, type Change, type GroupFile, withoutStamps } from '../groupFile'
import { exampleGroup, exampleProgram } from '../progress/exampleGroup'
import type { DraftOf } from '../records/kinds'
import { furtherMeeting, meetingChange, withoutMeeting } from './meetingChanges'
import { proposedSchedule, scheduleChange } from './meetingSchedule'
import { meetingsOf } from './plannedOnly'
import { scheduleWarnings } from './scheduleWarnings'

const structure = {
  status: 'draf',
  startDate: '2026-12-05',
  endDate: '2027-01-31',
  plannedSessions: 4,
  frequency: 'mingguan',
  weekday: 'Sabtu',
  startTime: '13.30',
  place: 'Balai RW 3',
  formation: { skippedDays: [{ date: '2026-12-26', reason: 'Libur Natal' }] },
} as const

const program = (fields: Partial<DraftOf<'program'>> = {}) =>
  exampleProgram({ ...structure, formation: { skippedDays: [...skipped] }, ...fields })
const skipped = structure.formation.skippedDays

function changed(group: GroupFile, change: Change | null): GroupFile {
  if (!change) throw new Error('there is no change')
  const result = applyChange(group, change, { at: '2026-12-06T12:00:00+07:00', by: 'contoh' })
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.group
}

function scheduled(group: GroupFile): GroupFile {
  const proposal = proposedSchedule(group)
  if (!proposal) throw new Error('there is no program')
  return changed(group, scheduleChange(group, proposal, proposal))
}

const days = (group: GroupFile) => meetingsOf(group).map(({ number, date }) => [number, date])

describe('a plan of meetings made from the structure', () => {
  const group = scheduled(exampleGroup(...program()))

  test('has as many meetings as planned, none on a skipped day', () => {
    expect(days(group)).toEqual([
      [1, '2026-12-05'],
      [2, '2026-12-12'],
      [3, '2026-12-19'],
      [4, '2027-01-02'],
    ])
  })

  test('gives each meeting its id, time, place and stage', () => {
    expect(group.records.session[0]).toMatchObject({
      id: 'P-01',
      startTime: '13.30',
      endTime: '15.30',
      place: 'Balai RW 3',
      stage: 'awal',
      status: 'direncanakan',
    })
    expect(meetingsOf(group).map(({ stage }) => stage)).toEqual([
      'awal',
      'tengah',
      'tengah',
      'akhir',
    ])
  })

  test('ends the program with the last meeting and looks back four weeks later', () => {
    expect(group.records.program[0]).toMatchObject({
      endDate: '2027-01-02',
      followUpDate: '2027-01-30',
    })
  })
})

describe('a plan made anew', () => {
  const first = scheduled(exampleGroup(...program()))
  const drafts = meetingsOf(first).map((session) => withoutStamps<'session'>(session))
  const [one, two] = drafts
  if (!one || !two) throw new Error('the plan has four meetings')
  const put = [
    { ...one, status: 'terlaksana' as const, date: '2026-12-06' },
    { ...two, title: 'Pohon harapan', plan: { objectives: ['Harapan terkumpul'] } },
  ].map((record) => ({ kind: 'session' as const, record }))
  const begun = changed(first, { put, remove: [] })

  test('leaves what was held and keeps what was planned for the others', () => {
    const sooner = changed(begun, {
      put: program({ plannedSessions: 3, weekday: 'Rabu' }).slice(1),
      remove: [],
    })
    const group = scheduled(sooner)
    expect(days(group)).toEqual([
      [1, '2026-12-06'],
      [2, '2026-12-09'],
      [3, '2026-12-16'],
    ])
    expect(meetingsOf(group)[1]).toMatchObject({
      title: 'Pohon harapan',
      plan: { objectives: ['Harapan terkumpul'] },
    })
  })

  test('numbers further meetings after the last one', () => {
    const longer = changed(begun, { put: program({ plannedSessions: 6 }).slice(1), remove: [] })
    expect(meetingsOf(scheduled(longer)).map(({ id }) => id)).toEqual([
      'P-01',
      'P-02',
      'P-03',
      'P-04',
      'P-05',
      'P-06',
    ])
  })

  test('keeps a stage that the worker chose and moves the others with the plan', () => {
    const chosen = drafts.map((draft) =>
      draft.number === 2 ? { ...draft, stage: 'awal' as const } : draft,
    )
    const group = changed(first, {
      put: [
        ...chosen.map((record) => ({ kind: 'session' as const, record })),
        ...program({ plannedSessions: 8 }).slice(1),
      ],
      remove: [],
    })
    expect(meetingsOf(scheduled(group)).map(({ stage }) => stage)).toEqual([
      'awal',
      'awal',
      'tengah',
      'tengah',
      'tengah',
      'tengah',
      'akhir',
      'akhir',
    ])
  })
})

describe('one meeting of the plan', () => {
  const group = scheduled(exampleGroup(...program()))

  test('a further one comes after the last, and the plan counts it', () => {
    const further = furtherMeeting(group)
    expect(further).toMatchObject({ id: 'P-05', number: 5, date: '2027-01-09', endTime: '15.30' })
    if (!further) return
    const longer = changed(group, meetingChange(group, further, { movesEnd: true }))
    expect(longer.records.program[0]).toMatchObject({
      plannedSessions: 5,
      endDate: '2027-01-09',
      followUpDate: '2027-01-30',
    })
  })

  test('one beyond the last day is refused where the last day is to stay', () => {
    const further = furtherMeeting(group)
    if (!further) throw new Error('there is a program')
    const change = meetingChange(group, further, { movesEnd: false })
    const result = applyChange(group, change, { at: '2026-12-06T12:00:00+07:00', by: 'contoh' })
    expect(result).toMatchObject({ ok: false, faults: [{ code: 'crossedDates', field: 'date' }] })
  })

  test('taken away, those after it move up and the plan is one shorter', () => {
    const shorter = changed(group, withoutMeeting(group, 'P-02'))
    expect(days(shorter)).toEqual([
      [1, '2026-12-05'],
      [2, '2026-12-19'],
      [3, '2027-01-02'],
    ])
    expect(shorter.records.program[0]?.plannedSessions).toBe(3)
    expect(shorter.records.session.map(({ id }) => id)).toEqual(['P-01', 'P-02', 'P-03'])
  })

  test('one of which something is recorded stays', () => {
    const decided = changed(group, {
      put: [
        {
          kind: 'decision',
          record: {
            id: 'KP-01',
            date: '2026-12-12',
            topic: 'norma',
            text: 'Telepon disimpan.',
            sessionId: 'P-02',
            autonomyLevel: 3,
            status: 'direncanakan',
          },
        },
      ],
      remove: [],
    })
    expect(withoutMeeting(decided, 'P-02')).toBeNull()
  })
})

describe('what is doubtful in a plan', () => {
  const moved = (number: number, date: string) => {
    const group = scheduled(exampleGroup(...program()))
    const meeting = meetingsOf(group).find((session) => session.number === number)
    if (!meeting) throw new Error(`there is no meeting ${number}`)
    const record = withoutStamps<'session'>(meeting)
    return scheduleWarnings(
      changed(group, meetingChange(group, { ...record, date }, { movesEnd: true })),
    )
  }

  test('a plan made from the structure is not doubted', () => {
    expect(scheduleWarnings(scheduled(exampleGroup(...program())))).toEqual([])
  })

  test('a meeting on a skipped day is told with its reason', () => {
    expect(moved(4, '2026-12-26')).toContainEqual({
      code: 'skippedDay',
      number: 4,
      date: '2026-12-26',
      reason: 'Libur Natal',
    })
  })

  test('two meetings on one day are told', () => {
    expect(moved(3, '2026-12-12')).toContainEqual({
      code: 'sameDay',
      numbers: [2, 3],
      date: '2026-12-12',
    })
  })

  test('more than two weeks between weekly meetings are told', () => {
    expect(moved(4, '2027-01-09')).toContainEqual({ code: 'longGap', numbers: [3, 4], days: 21 })
  })

  test('a meeting moved behind the next one is told', () => {
    expect(moved(2, '2026-12-20')).toContainEqual({ code: 'outOfOrder', numbers: [3, 2] })
  })
})
