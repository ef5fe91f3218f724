import { type TaskCode, taskCodes } from '../catalog/tasks'
import type { Day } from '../day'
import { taskProcessIndex } from '../evaluation/taskProcessIndex'
import type { GroupFile } from '../groupFile'
import type { ReviewPoint } from '../records/reviewPoint'
import type { TaskReview } from '../records/taskReview'
import { inUse } from './inUse'
import { reviewPoints } from './reviewPoints'

/** Attainment from which a task counts as established (mantap). Source: domain.md 3. */
const ESTABLISHED = 3

/** One rating of a task in its place in time; `change` against the rating before, null for the first. */
export type TaskStep = { point: ReviewPoint; review: TaskReview; change: number | null }

/** Where a task stands on a day: the last rating and the one before it; null when there is none. */
export type TaskStanding = { task: TaskCode; current: TaskStep | null; previous: TaskStep | null }

/** Attainment of each task at one review point, 0 to 4, more is better; null = not rated there. */
export function taskAttainment(group: GroupFile, pointId: string): Record<TaskCode, number | null> {
  const reviews = inUse(group.records.taskReview).filter((review) => review.point === pointId)
  return Object.fromEntries(
    taskCodes.map((task) => [
      task,
      reviews.find((review) => review.task === task)?.attainment ?? null,
    ]),
  ) as Record<TaskCode, number | null>
}

/** How many of the eight tasks were rated at a point, how many stand at 3 or more, and their mean (0 to 4); null below six rated. */
export function taskSummary(
  group: GroupFile,
  pointId: string,
): { rated: number; atLeast3: number; mean: number | null } {
  const values = Object.values(taskAttainment(group, pointId)).filter((value) => value !== null)
  return {
    rated: values.length,
    atLeast3: values.filter((value) => value >= ESTABLISHED).length,
    mean: taskProcessIndex(values).mean,
  }
}

/** The ratings of one task in order of time, each with its change; points without a rating are left out. */
export function taskHistory(group: GroupFile, task: TaskCode): TaskStep[] {
  const reviews = inUse(group.records.taskReview).filter((review) => review.task === task)
  const rated = reviewPoints(group).flatMap((point) => {
    const review = reviews.find((one) => one.point === point.id)
    return review ? [{ point, review }] : []
  })
  return rated.map(({ point, review }, index) => {
    const former = rated[index - 1]
    return { point, review, change: former ? review.attainment - former.review.attainment : null }
  })
}

/** Where each of the eight tasks stands on a day, a to h. */
export function taskStandings(group: GroupFile, asOf: Day): TaskStanding[] {
  return taskCodes.map((task) => {
    const steps = taskHistory(group, task).filter((step) => step.point.date <= asOf)
    return { task, current: steps.at(-1) ?? null, previous: steps.at(-2) ?? null }
  })
}
