import { type TaskCode, taskCodes } from '../catalog/tasks'
import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import { type TaskStep, taskHistory } from '../progress/taskProgress'
import type { OutcomeWindow } from './outcomeWindow'
import { type TaskProcessIndex, taskProcessIndex } from './taskProcessIndex'

/** One rating in its place in time: attainment 0 to 4, more is better. */
export type RatedPoint = { point: string; date: Day; attainment: number }

/**
 * One task in a window. `start`: the last rating before the window, else the first in it; `end`: the last until
 * its last day. `change` is null where there is no second rating: a task that was not rated again is not
 * "unchanged".
 */
export type TaskOutcome = {
  task: TaskCode
  start: RatedPoint | null
  end: RatedPoint | null
  change: number | null
  /** Whether records were linked to the last rating. */
  hasEvidence: boolean
  /** At every point until the end of the window; null = not rated there. */
  steps: { point: string; attainment: number | null }[]
}

/** The eight tasks, a to h, and their mean at both ends over the values shown. */
export type TasksOutcome = {
  points: { point: string; date: Day }[]
  tasks: TaskOutcome[]
  indexAtStart: TaskProcessIndex
  indexAtEnd: TaskProcessIndex
  /** Tasks rated at both ends of the window: only between them a change of the mean may be told. */
  comparable: number
}

/** How the eight tasks moved in a window. */
export function outcomeTasks(group: GroupFile, window: OutcomeWindow): TasksOutcome {
  const histories = taskCodes.map((task) => ({
    task,
    steps: taskHistory(group, task).filter(({ point }) => point.date <= window.until),
  }))
  const points = pointsOf(histories.flatMap(({ steps }) => steps))
  const tasks = histories.map(({ task, steps }) => taskOutcome(task, steps, points, window))
  return {
    points,
    tasks,
    indexAtStart: taskProcessIndex(tasks.map(({ start }) => start?.attainment ?? null)),
    indexAtEnd: taskProcessIndex(tasks.map(({ end }) => end?.attainment ?? null)),
    comparable: tasks.filter(({ change }) => change !== null).length,
  }
}

function taskOutcome(
  task: TaskCode,
  steps: readonly TaskStep[],
  points: TasksOutcome['points'],
  { before }: OutcomeWindow,
): TaskOutcome {
  const first = (before && steps.findLast(({ point }) => point.date <= before)) || steps[0]
  const last = steps.at(-1)
  return {
    task,
    start: ratedPoint(first),
    end: ratedPoint(last),
    change:
      first && last && first !== last ? last.review.attainment - first.review.attainment : null,
    hasEvidence: Boolean(last?.review.evidenceRefs?.length),
    steps: points.map(({ point }) => ({
      point,
      attainment: steps.find((step) => step.point.id === point)?.review.attainment ?? null,
    })),
  }
}

function ratedPoint(step: TaskStep | undefined): RatedPoint | null {
  return step
    ? { point: step.point.id, date: step.point.date, attainment: step.review.attainment }
    : null
}

function pointsOf(steps: readonly TaskStep[]): TasksOutcome['points'] {
  const days = new Map(steps.map(({ point }) => [point.id, point.date]))
  return [...days]
    .map(([point, date]) => ({ point, date }))
    .sort(
      (one, other) =>
        one.date.localeCompare(other.date) ||
        one.point.localeCompare(other.point, 'en', { numeric: true }),
    )
}
