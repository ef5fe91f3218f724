import { addDays, isWithin, type Period } from '../day'
import type { GroupFile } from '../groupFile'
import type { Report } from '../records/report'
import { type Attendance, attendanceOverall } from './attendance'
import { type DecisionSummary, decisionSummary } from './decisions'
import { inUse } from './inUse'
import { periodOfReport } from './period'
import { problemsRaised, problemsResolved } from './problems'
import { referralSummary, useSummary } from './resources'
import { lastTaskReviewPoint } from './reviewPoints'
import { heldSessions } from './sessions'
import { taskSummary } from './taskProgress'

/**
 * The figures of one reporting period, counted by the day on which things happened. Tasks: at the last
 * review on or before the end; "previous" at the last review before the beginning; null without a review.
 * Source: domain.md 6.5.
 */
export type PeriodFigures = {
  period: Period
  sessionsHeld: number
  attendance: Attendance
  tasksAtLeast3: number | null
  tasksRated: number | null
  tasksAtLeast3Previous: number | null
  decisions: DecisionSummary
  problemsRaised: number
  problemsResolved: number
  resourceUses: number
  resourceUsesByMembersOrGroup: number
  referralsMade: number
  incidents: number
}

/** A progress report of the group that was issued, with the days it covers and the name of the period in figures. */
export type ReportPeriod = { report: Report; period: Period; name: string | null }

/** Figures of any period, both ends included. */
export function periodFigures(group: GroupFile, period: Period): PeriodFigures {
  const uses = useSummary(group, period)
  const tasks = tasksOn(group, period.to)
  return {
    period,
    sessionsHeld: heldSessions(group, period).length,
    attendance: attendanceOverall(group, period),
    tasksAtLeast3: tasks?.atLeast3 ?? null,
    tasksRated: tasks?.rated ?? null,
    tasksAtLeast3Previous: tasksOn(group, addDays(period.from, -1))?.atLeast3 ?? null,
    decisions: decisionSummary(group, period),
    problemsRaised: problemsRaised(group, period).length,
    problemsResolved: problemsResolved(group, period).length,
    resourceUses: uses.total,
    resourceUsesByMembersOrGroup: uses.byMembersOrGroup,
    referralsMade: referralSummary(group, period).total,
    incidents: incidentsIn(group, period),
  }
}

/** Number of incidents; nothing more of them may leave the case team. */
export function incidentsIn(group: GroupFile, period?: Period): number {
  return inUse(group.records.incident).filter((one) => !period || isWithin(one.date, period)).length
}

/** The group progress reports on file (cancelled ones out) whose period is known, named by their meetings ("P7-12"). */
export function reportPeriods(group: GroupFile): ReportPeriod[] {
  return inUse(group.records.report)
    .filter(({ kind, status }) => kind === 'laporanPerkembanganKelompok' && status !== 'dibatalkan')
    .flatMap((report) => {
      const period = periodOfReport(group, report)
      return period ? [{ report, period, name: periodName(group, report, period) }] : []
    })
}

function periodName(group: GroupFile, report: Report, period: Period): string | null {
  const numbers = heldSessions(group, period).map((session) => session.number)
  const [first, last] = report.periodSessions ?? [numbers[0], numbers.at(-1)]
  return first === undefined || last === undefined ? null : `P${first}-${last}`
}

function tasksOn(group: GroupFile, day: string) {
  const point = lastTaskReviewPoint(group, day)
  return point ? taskSummary(group, point.id) : null
}
