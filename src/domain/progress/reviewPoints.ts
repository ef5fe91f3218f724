import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import type { ReviewPoint } from '../records/reviewPoint'
import { inUse } from './inUse'

/** The review points in the order of their days (of the meetings they follow, where days are equal). Source: domain.md 2.0. */
export function reviewPoints(group: GroupFile): ReviewPoint[] {
  return inUse(group.records.reviewPoint).sort(
    (one, other) =>
      one.date.localeCompare(other.date) ||
      (one.afterSession ?? 0) - (other.afterSession ?? 0) ||
      one.id.localeCompare(other.id),
  )
}

/** The review points at which at least one task was rated, in order. */
export function taskReviewPoints(group: GroupFile): ReviewPoint[] {
  const rated = new Set(inUse(group.records.taskReview).map((review) => review.point))
  return reviewPoints(group).filter((point) => rated.has(point.id))
}

/** The last review of the tasks on or before a day; null when there was none. */
export function lastTaskReviewPoint(group: GroupFile, asOf: Day): ReviewPoint | null {
  return taskReviewPoints(group).findLast((point) => point.date <= asOf) ?? null
}

/** The name of the next review point: R0, R1 and so on. */
export function nextPointId(group: GroupFile): string {
  const numbers = group.records.reviewPoint.map(({ id }) =>
    Number(/^R(\d{1,6})$/.exec(id)?.[1] ?? -1),
  )
  return `R${Math.max(-1, ...numbers) + 1}`
}

/** Whether anything was judged at a review point; such a point can be moved and no longer be taken away. */
export function isJudged(group: GroupFile, pointId: string): boolean {
  const { taskReview, principleCheck, goal, report } = group.records
  return (
    [...taskReview, ...principleCheck].some(({ point }) => point === pointId) ||
    goal.some(({ ratings }) => ratings?.some(({ point }) => point === pointId)) ||
    report.some(({ reviewPoints: points }) => points?.includes(pointId))
  )
}
