import { expect, test } from 'vitest'
import { type TaskCode, taskCodes } from '../catalog/tasks'
import { problemOf } from '../logs/exampleLogs'
import type { AnyDraft } from '../records/kinds'
import { exampleGroup, exampleMember, exampleProgram, exampleSession } from './exampleGroup'
import { nextSteps } from './nextSteps'

const focus = Object.fromEntries(taskCodes.map((task) => [task, 1])) as Record<TaskCode, number>
const meeting = (number: number, date: string, taskFocus = focus) =>
  exampleSession(number, date, {}, { stage: 'tengah', taskFocus })
const review = (
  pointId: string,
  date: string,
  afterSession: number,
  levels: Partial<Record<TaskCode, number>> = {},
): AnyDraft[] => [
  { kind: 'reviewPoint', record: { id: pointId, date, afterSession } },
  ...taskCodes.map(
    (task): AnyDraft => ({
      kind: 'taskReview',
      record: {
        id: `${pointId}.${task}`,
        point: pointId,
        task,
        date,
        attainment: levels[task] ?? 3,
        effort: 1,
        note: 'Menurut catatan pertemuan',
      },
    }),
  ),
]
const program = exampleProgram({ startDate: '2026-01-10', plannedSessions: 12 })
const start = review('R0', '2026-01-09', 0)
const held = [meeting(1, '2026-01-10'), meeting(2, '2026-01-17'), meeting(3, '2026-01-24')]
const next = exampleSession(4, '2026-01-31', {}, { status: 'direncanakan' })
const codes = (today: string, ...put: AnyDraft[]) =>
  nextSteps(exampleGroup(...program, ...put), today).map(({ code }) => code)

test('where the records say nothing, nothing is suggested', () => {
  expect(codes('2026-01-26', ...start, ...held, ...review('R1', '2026-01-24', 3))).toEqual([])
})

test('a review whose day has come is suggested first', () => {
  expect(codes('2026-01-26', ...start, ...held)[0]).toBe('review')
})

test('a problem open for 22 days, 4 to 26 January, leads to itself', () => {
  const drafts = [...program, ...start, ...held, ...review('R1', '2026-01-24', 3)]
  const group = exampleGroup(...drafts, problemOf('MS-01', '2026-01-04'))
  expect(nextSteps(group, '2026-01-26')).toEqual([
    {
      code: 'problemOpen',
      id: 'MS-01',
      count: 22,
      place: { screen: 'persoalan', record: 'MS-01' },
    },
  ])
})

test('a dominant task out of focus in the last three meetings is suggested for the next one', () => {
  const without = { ...focus, d: 0 }
  const meetings = held.map((_, index) => meeting(index + 1, `2026-01-${10 + 7 * index}`, without))
  const group = exampleGroup(
    ...program,
    ...start,
    ...meetings,
    next,
    ...review('R1', '2026-01-24', 3),
  )
  expect(nextSteps(group, '2026-01-26')).toEqual([
    {
      code: 'dominantWithoutFocus',
      task: 'd',
      count: 3,
      meeting: 4,
      place: { screen: 'tugas', task: 'd' },
    },
  ])
})

test('a fall at the last review leads to where it is told; a later rise ends it', () => {
  const fallen = [...start, ...held, ...review('R1', '2026-01-24', 3, { h: 1 })]
  const [step] = nextSteps(exampleGroup(...program, ...fallen), '2026-01-26')
  expect(step).toEqual({
    code: 'taskFell',
    task: 'h',
    from: 3,
    to: 1,
    point: 'R1',
    place: { screen: 'tugas', task: 'h', point: 'R1' },
  })
  const risen = [...fallen, ...review('R2', '2026-01-25', 3, { h: 3 })]
  expect(codes('2026-01-26', ...risen)).not.toContain('taskFell')
})

test('of two dominant tasks that are low the lower one is named', () => {
  const low = review('R1', '2026-01-24', 3, { c: 2, g: 1 })
  const steps = nextSteps(
    exampleGroup(...program, ...review('R0', '2026-01-09', 0, { c: 2, g: 1 }), ...held, ...low),
    '2026-01-26',
  )
  expect(steps).toMatchObject([{ code: 'dominantTaskLow', task: 'g', level: 1 }])
})

test('members without a goal of their own are named by code', () => {
  const steps = nextSteps(
    exampleGroup(
      ...program,
      ...start,
      ...held,
      ...review('R1', '2026-01-24', 3),
      exampleMember('A-01'),
      exampleMember('A-02', { status: 'calon' }),
    ),
    '2026-01-26',
  )
  expect(steps).toEqual([
    { code: 'membersWithoutGoal', codes: ['A-01'], place: { screen: 'tujuan' } },
  ])
})

test('never more than three, and a group that does not meet is only reminded of its reviews', () => {
  const without = { ...focus, d: 0 }
  const meetings = held.map((_, index) => meeting(index + 1, `2026-01-${10 + 7 * index}`, without))
  const troubled = [...start, ...meetings, next, exampleMember('A-01')]
  const low = review('R1', '2026-01-20', 2, { h: 1, g: 1 })
  expect(codes('2026-01-26', ...troubled, ...low)).toHaveLength(3)
  const over = exampleGroup(
    ...exampleProgram({ startDate: '2026-01-10', plannedSessions: 12, status: 'ditutup' }),
    ...troubled,
    ...low,
  )
  expect(nextSteps(over, '2026-07-26').map(({ code }) => code)).toEqual(['review'])
})
