import { asasKeys } from './catalog/asas'
import type { Day, Period } from './day'
import { outcomeFigures } from './evaluation/outcomeFigures'
import type { GroupFile } from './groupFile'
import { asasMeansOver } from './progress/asas'
import { attendanceOverall } from './progress/attendance'
import { budgetSummary } from './progress/budget'
import { decisionSummary } from './progress/decisions'
import { asasFigures } from './progress/figures/asasFigures'
import {
  attendanceFigures,
  memberAttendance,
  sessionAttendance,
} from './progress/figures/attendanceFigures'
import { goalFigures } from './progress/figures/goalFigures'
import { measureFigures, namedMeasures } from './progress/figures/measureFigures'
import { principleFigures } from './progress/figures/principleFigures'
import { processFigures } from './progress/figures/processFigures'
import { resourceFigures, useFigures } from './progress/figures/resourceFigures'
import { sociometryFigures } from './progress/figures/sociometryFigures'
import { taskFigures } from './progress/figures/taskFigures'
import { inUse } from './progress/inUse'
import { measures } from './progress/measures'
import { connectedAtEnd, outOfSchoolAtStart } from './progress/outOfSchool'
import { problemSummary } from './progress/problems'
import {
  incidentsIn,
  type PeriodFigures,
  periodFigures,
  reportPeriods,
} from './progress/reportFigures'
import { heldSessions } from './progress/sessions'
import { lastSupervision } from './progress/supervision'
import { seriesFigures } from './series/seriesFigures'
import { percent, roundHalfUp } from './statistics/rounding'

/** The day figures are seen from (the age of a check, the latest level), and a period to look at more closely. */
export type EvaluateOptions = { asOf: Day; period?: Period }

/**
 * All computed figures of a group as one plain object, for `guyub evaluate` and for checking by hand.
 * Everything on file is counted; `asOf` decides only how old things are and which level is the latest.
 * The questions behind them answer in full precision; rounded only for this: percentages, T and scale scores to 1 decimal, means of ratings to 2, density to
 * 3, a half away from zero. What cannot be computed is null, never 0. Key names: `expected` of the sample.
 */
export function evaluate(group: GroupFile, { asOf, period }: EvaluateOptions) {
  const measured = measures(group)
  return {
    asOf,
    attendanceBySession: sessionAttendance(group),
    attendanceByMember: memberAttendance(group),
    attendanceOverall: attendanceFigures(attendanceOverall(group)),
    ...taskFigures(group),
    measures: measureFigures(group, measured),
    ...namedMeasures(group, measured),
    gas: goalFigures(group, asOf),
    decisions: { ...decisionSummary(group), byPeriod: decisionsByPeriod(group) },
    problems: problemFigures(group),
    resources: resourceFigures(group, asOf),
    outcome: outcomeFigures(group, asOf),
    ...asasFigures(group),
    ...principleFigures(group),
    process: processFigures(group),
    sociometry: sociometryFigures(group),
    series: seriesFigures(group),
    budget: budgetFigures(group),
    outOfSchool: { atStart: outOfSchoolAtStart(group), connectedAtEnd: connectedAtEnd(group) },
    incidents: { total: incidentsIn(group) },
    supervision: {
      total: inUse(group.records.supervision).length,
      last: lastSupervision(group, asOf),
    },
    byReport: Object.fromEntries(
      reportPeriods(group).map((one) => [
        one.report.id,
        reportFigures(periodFigures(group, one.period)),
      ]),
    ),
    ...(period
      ? { period: { ...closeUp(group, period), outcome: outcomeFigures(group, asOf, period) } }
      : {}),
  }
}

function decisionsByPeriod(group: GroupFile) {
  return Object.fromEntries(
    reportPeriods(group).flatMap(({ period, name }) => {
      if (name === null) return []
      const { total, autonomy2plus, autonomy3 } = decisionSummary(group, period)
      return [[name, { n: total, a2: autonomy2plus, a3: autonomy3 }]]
    }),
  )
}

function problemFigures(group: GroupFile, period?: Period) {
  const summary = problemSummary(group, period)
  return { ...summary, medianDays: roundHalfUp(summary.medianDays, 1) }
}

function budgetFigures(group: GroupFile) {
  const budget = budgetSummary(group)
  if (!budget) return null
  const { planned, realised, realisedShare, linesWithoutRealised } = budget
  return { planned, realised, pct: percent(realisedShare), linesWithoutRealised }
}

function closeUp(group: GroupFile, period: Period) {
  const means = asasMeansOver(heldSessions(group, period))
  return {
    ...reportFigures(periodFigures(group, period)),
    attendanceBySession: sessionAttendance(group, period),
    attendanceByMember: memberAttendance(group, period),
    attendanceOverall: attendanceFigures(attendanceOverall(group, period)),
    decisionSummary: decisionSummary(group, period),
    problemSummary: problemFigures(group, period),
    resourceSummary: useFigures(group, period),
    process: processFigures(group, period),
    asasMeanByAsas: Object.fromEntries(
      asasKeys.map((key) => [key, roundHalfUp(means[key].mean, 2)]),
    ),
  }
}

function reportFigures({ period, attendance, decisions, ...counts }: PeriodFigures) {
  return {
    ...period,
    ...counts,
    expected: attendance.expected,
    recorded: attendance.recorded,
    notRecorded: attendance.notRecorded,
    present: attendance.present,
    attendancePct: percent(attendance.rate),
    decisions: decisions.total,
  }
}
