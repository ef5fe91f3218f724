import { expect, test } from 'vitest'
import { taskCodes } from '../catalog/tasks'
import type { AnyDraft } from '../records/kinds'
import { exampleGroup, exampleProgram, exampleSession } from './exampleGroup'
import { dueReview, reviewSchedule } from './reviewSchedule'

const planned = (number: number, date: string) =>
  exampleSession(number, date, {}, { status: 'direncanakan' })
const meetings = [
  exampleSession(1, '2026-01-10'),
  exampleSession(2, '2026-01-17'),
  exampleSession(3, '2026-01-24'),
  planned(4, '2026-01-31'),
  planned(5, '2026-02-07'),
  planned(6, '2026-02-14'),
]
const point = (id: string, date: string, afterSession: number | null): AnyDraft => ({
  kind: 'reviewPoint',
  record: { id, date, afterSession },
})
const judged = (pointId: string, date: string): AnyDraft[] =>
  taskCodes.map((task) => ({
    kind: 'taskReview',
    record: {
      id: `${pointId}.${task}`,
      point: pointId,
      task,
      date,
      attainment: 1,
      effort: 1,
      note: 'Mulai tampak sesekali',
    },
  }))

function scheduleOf(today: string, fields: object, ...put: AnyDraft[]) {
  const group = exampleGroup(
    ...exampleProgram({ startDate: '2026-01-10', plannedSessions: 7, ...fields }),
    ...put,
  )
  return reviewSchedule(group, today).map(({ reason, afterSession, day, state, point: made }) =>
    [reason, afterSession, day, state, made?.id ?? null].join(' '),
  )
}

test('before the first meeting, after every third, at the end and at follow-up', () => {
  expect(scheduleOf('2026-01-25', { followUpDate: '2026-09-30' }, ...meetings)).toEqual([
    'start 0 2026-01-09 due ',
    'interval 3 2026-01-24 due ',
    'interval 6 2026-02-14 ahead ',
    'followUp  2026-09-30 ahead ',
    'end 7  open ',
  ])
})

test('the interval of the program is kept', () => {
  const schedule = scheduleOf('2026-01-01', { reviewInterval: 4 }, ...meetings)
  expect(schedule.map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([
    'start 0',
    'interval 4',
    'end 7',
  ])
})

test('a point stands in the place of the plan it follows, and one made by hand beside it', () => {
  const schedule = scheduleOf(
    '2026-01-26',
    {},
    ...meetings,
    point('R0', '2026-01-08', 0),
    ...judged('R0', '2026-01-08'),
    point('R1', '2026-01-25', 3),
    ...judged('R1', '2026-01-25').slice(0, 2),
    point('R2', '2026-01-20', 2),
  )
  expect(schedule.slice(0, 3)).toEqual([
    'start 0 2026-01-08 done R0',
    'byHand 2 2026-01-20 due R2',
    'interval 3 2026-01-25 begun R1',
  ])
})

test('what is due is the first review after the last whole one', () => {
  const group = exampleGroup(
    ...exampleProgram({ startDate: '2026-01-10', plannedSessions: 7 }),
    ...meetings,
    point('R1', '2026-01-24', 3),
    ...judged('R1', '2026-01-24'),
  )
  expect(dueReview(group, '2026-01-26')).toBeNull()
  expect(dueReview(group, '2026-02-14')).toMatchObject({ afterSession: 6, state: 'due' })
})

test('a meeting that was called off gives no day, and nothing is due for it', () => {
  const off = exampleSession(3, '2026-01-24', {}, { status: 'dibatalkan', statusReason: 'Banjir' })
  const schedule = scheduleOf('2026-03-01', {}, ...meetings.toSpliced(2, 1, off))
  expect(schedule).toContain('interval 3  open ')
})
