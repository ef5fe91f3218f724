import type { TaskCode } from '../catalog/tasks'
import type { Day, Period } from '../day'
import type { GroupFile } from '../groupFile'
import type { MeasuredChange } from '../measuring/measuredChange'
import { type ProgressReport, progressReport } from '../report/progressReport'
import { outcomeMeasures } from './outcomeMeasures'
import { outcomeWindow } from './outcomeWindow'

/** Where a task stood before some days, or at its first rating in them, and where it stands at their end, 0 to 4. */
export type TaskMove = { task: TaskCode; from: number; to: number }

/**
 * What the records say of some days, for the findings of an evaluation: the same figures as those of the progress
 * report of these days, the tasks that moved, and what instruments showed between the points that the outcome of these days compares.
 */
export type PeriodFacts = {
  report: ProgressReport
  rose: TaskMove[]
  fell: TaskMove[]
  stayed: TaskMove[]
  measured: MeasuredChange[]
}

/** What the records say of some days, as known on a day. */
export function periodFacts(group: GroupFile, period: Period, asOf: Day): PeriodFacts {
  const report = progressReport(group, { ...period, asOf })
  const moves = report.tasks.rows.flatMap(({ task, previous, current, history }): TaskMove[] => {
    const first = history.find(({ attainment }) => attainment !== null)?.attainment ?? null
    const from = previous ?? (history.length > 1 ? first : null)
    return from === null || current === null ? [] : [{ task, from, to: current }]
  })
  return {
    report,
    rose: moves.filter(({ from, to }) => to > from),
    fell: moves.filter(({ from, to }) => to < from),
    stayed: moves.filter(({ from, to }) => to === from),
    measured: outcomeMeasures(group, outcomeWindow(asOf, period)).measures.filter(({ n }) => n > 0),
  }
}
