import { expect, test } from 'vitest'
import { taskCodes } from '../catalog/tasks'
import { exampleGroup, examplePoint } from '../progress/exampleGroup'
import type { AnyDraft } from '../records/kinds'
import { outcomeTasks } from './outcomeTasks'
import { outcomeWindow } from './outcomeWindow'
import { ratingAgreement } from './ratingAgreement'

const points = [
  examplePoint('R0', '2026-01-05'),
  examplePoint('R1', '2026-02-05'),
  examplePoint('R2', '2026-03-05'),
]
const days = { from: '2026-01-01', to: '2026-06-30' }

function rating(point: string, task: string, attainment: number, fields = {}): AnyDraft {
  const record = { id: `${point}.${task}`, point, task: task as 'a', date: '2026-01-05' }
  return {
    kind: 'taskReview',
    record: { ...record, attainment, effort: 1, note: 'Catatan yang cukup panjang', ...fields },
  }
}

function tasksOf(drafts: AnyDraft[], from?: string, to?: string) {
  const period = from && to ? { from, to } : null
  return outcomeTasks(exampleGroup(...points, ...drafts), outcomeWindow('2026-06-30', period))
}

test('of a group that was never rated nothing is told, and no mean is 0', () => {
  const { points: told, tasks, indexAtEnd, comparable } = tasksOf([])
  expect(told).toEqual([])
  expect(
    tasks.every(({ start, end, change }) => start === null && end === null && change === null),
  ).toBe(true)
  expect(indexAtEnd).toEqual({ mean: null, rated: 0, reportable: false })
  expect(comparable).toBe(0)
})

test('a task rated once has no change: it is not "unchanged"', () => {
  const [a] = tasksOf([rating('R0', 'a', 2)]).tasks
  expect(a).toMatchObject({
    start: { point: 'R0' },
    end: { point: 'R0', attainment: 2 },
    change: null,
  })
})

test('a period begins with the last rating before it, and a task not rated in it has no change', () => {
  const drafts = [
    rating('R0', 'a', 0),
    rating('R1', 'a', 3),
    rating('R2', 'a', 2),
    rating('R1', 'b', 1),
  ]
  const [a, b] = tasksOf(drafts, '2026-02-06', '2026-03-31').tasks
  // a: 3 at R1, the last before 6 February; 2 at R2: it fell by 1.
  expect(a).toMatchObject({ start: { point: 'R1' }, end: { point: 'R2' }, change: -1 })
  expect(b).toMatchObject({ start: { point: 'R1' }, end: { point: 'R1' }, change: null })
})

test('a period before whose first day nothing was rated begins with the first rating in it', () => {
  const drafts = [rating('R0', 'a', 1), rating('R1', 'a', 3), rating('R2', 'a', 4)]
  const [a] = tasksOf(drafts, '2026-01-01', '2026-02-28').tasks
  expect(a).toMatchObject({ start: { point: 'R0' }, end: { point: 'R1' }, change: 2 })
})

test('the mean is told from six tasks on', () => {
  const rate = (count: number) => taskCodes.slice(0, count).map((task) => rating('R0', task, 3))
  expect(tasksOf(rate(5)).indexAtEnd).toEqual({ mean: null, rated: 5, reportable: false })
  expect(tasksOf(rate(6)).indexAtEnd).toEqual({ mean: 3, rated: 6, reportable: true })
})

function agreed(pairs: readonly (readonly [number, number])[]) {
  const drafts = pairs.map(([worker, memberRating], index) =>
    rating(`R${index % 3}`, taskCodes[Math.floor(index / 3)] ?? 'a', worker, { memberRating }),
  )
  return ratingAgreement(exampleGroup(...points, ...drafts), days)
}

test('kappa is unknown where everybody agrees on one level, and the share rated the same is told', () => {
  const same = agreed([
    [2, 2],
    [2, 2],
    [2, 2],
  ])
  expect(same).toEqual({ n: 3, kappa: null, agreement: 1, isFew: true, higher: 0, lower: 0 })
})

test('agreement weighs how far apart both are', () => {
  // Distances 1, 0, 1: observed (1 + 0 + 1) / 3; expected over all 9 pairings of 1, 2, 3 with 2, 2, 4:
  // (1+1+3) + (0+0+2) + (1+1+1) = 10, so 10 / 9; kappa = 1 - (2/3) / (10/9) = 0.4. The scale cancels out.
  const told = agreed([
    [1, 2],
    [2, 2],
    [3, 4],
  ])
  expect(told.kappa).toBeCloseTo(0.4, 12)
  expect(told).toMatchObject({ n: 3, higher: 2, lower: 0, isFew: true })
  expect(told.agreement).toBeCloseTo(1 / 3, 12)
})

test('without a rating of the members there is no agreement', () => {
  expect(agreed([])).toMatchObject({ n: 0, kappa: null, agreement: null })
})
