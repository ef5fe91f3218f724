import type { GroupFile } from '../../groupFile'
import { roundHalfUp } from '../../statistics/rounding'
import { reviewPoints, taskReviewPoints } from '../reviewPoints'
import { taskAttainment, taskSummary } from '../taskProgress'

/** Figures of the eight tasks by review point; a point at which none was rated stands in `tasksRated` only, with 0. */
export function taskFigures(group: GroupFile) {
  const points = taskReviewPoints(group).map((point) => point.id)
  const summaries = points.map((id) => [id, taskSummary(group, id)] as const)
  return {
    taskAttainment: Object.fromEntries(points.map((id) => [id, taskAttainment(group, id)])),
    taskMean: Object.fromEntries(summaries.map(([id, { mean }]) => [id, roundHalfUp(mean, 2)])),
    tasksRated: Object.fromEntries(
      reviewPoints(group).map(({ id }) => [id, taskSummary(group, id).rated]),
    ),
    tasksAtLeast3: Object.fromEntries(
      summaries.map(([id, { rated, atLeast3 }]) => [id, rated > 0 ? atLeast3 : null]),
    ),
  }
}
