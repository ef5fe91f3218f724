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
