import type { TaskCode } from '../catalog/tasks'
import { addDays, type Day } from '../day'
import { taskReviewPoints } from '../progress/reviewPoints'
import { taskHistory, taskStandings, taskSummary } from '../progress/taskProgress'
import { maskedText, maskedTexts, type ReportScope } from './reportScope'

/** A review point of the tasks; `mean` over the eight, 0 to 4, null below six rated. */
export type TaskPoint = {
  id: string
  date: Day
  afterSession: number | null
  rated: number
  atLeast3: number
  mean: number | null
}

/**
 * One task in chapter IV. `previous` is where it stood before the period, `current` at its end, both 0 to 4,
 * more is better, null = not rated. `effort` 0 to 3 is what the worker did. `isRatedInPeriod` is false where
 * the current value is older than the period. `history` has one entry per point; null = not rated there.
 */
export type TaskRow = {
  task: TaskCode
  previous: number | null
  current: number | null
  change: number | null
  isRatedInPeriod: boolean
  effort: number | null
  note: string | null
  reason: string | null
  evidence: string[]
  history: { point: string; attainment: number | null }[]
}

/** Chapter IV: the eight tasks, with all review points up to the end of the period. */
export type ReportTasks = { points: TaskPoint[]; rows: TaskRow[] }

/** Where the eight tasks stand, what they rest on and where they came from. */
export function tasksOf({ group, period, until, mask }: ReportScope): ReportTasks {
  const points = taskReviewPoints(group).filter((point) => point.date <= until)
  const before = taskStandings(group, addDays(period.from, -1))
  return {
    points: points.map(({ id, date, afterSession }) => ({
      id,
      date,
      afterSession: afterSession ?? null,
      ...taskSummary(group, id),
    })),
    rows: taskStandings(group, until).map(({ task, current }) => {
      const previous = before.find((one) => one.task === task)?.current?.review.attainment ?? null
      const now = current?.review.attainment ?? null
      const steps = taskHistory(group, task)
      return {
        task,
        previous,
        current: now,
        change: previous === null || now === null ? null : now - previous,
        isRatedInPeriod: current ? current.point.date >= period.from : false,
        effort: current?.review.effort ?? null,
        note: maskedText(current?.review.note, mask),
        reason: maskedText(current?.review.jumpReason, mask),
        evidence: maskedTexts(current?.review.evidenceRefs, mask),
        history: points.map(({ id }) => ({
          point: id,
          attainment: steps.find((step) => step.point.id === id)?.review.attainment ?? null,
        })),
      }
    }),
  }
}
