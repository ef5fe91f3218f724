import { type Day, daysBetween, isWithin, type Period } from '../day'
import type { GroupFile } from '../groupFile'
import type { Problem } from '../records/problem'
import { median } from '../statistics/median'
import { inUse } from './inUse'

/** Days after which an open problem is old. Source: domain.md 3.e; 4.2, kekinian. */
export const PROBLEM_DAYS = 21

/** Problems inside the group: counts, and the median of days from raising to resolution (null when none was resolved). Source: domain.md 2.11. */
export type ProblemSummary = {
  total: number
  raisedByMembers: number
  resolved: number
  medianDays: number | null
}

/** Problems by the day they were raised, in order; all, or those of a period. */
export function problemsRaised(group: GroupFile, period?: Period): Problem[] {
  return inUse(group.records.problem)
    .filter((problem) => !period || isWithin(problem.raisedDate, period))
    .sort((one, other) => one.raisedDate.localeCompare(other.raisedDate))
}

/** Problems closed (selesai) with the day of closing inside the period; one that was reopened is not resolved. */
export function problemsResolved(group: GroupFile, period: Period): Problem[] {
  return inUse(group.records.problem).filter(
    (problem) =>
      problem.status === 'selesai' &&
      problem.resolvedDate &&
      isWithin(problem.resolvedDate, period),
  )
}

/** Days from raising to resolution; null while open or when the day of resolution was not written. */
export function daysToResolve(problem: Problem): number | null {
  if (problem.status !== 'selesai' || !problem.resolvedDate) return null
  return daysBetween(problem.raisedDate, problem.resolvedDate)
}

/** Whether a problem was still open on a day. */
export function isOpenOn(problem: Problem, day: Day): boolean {
  if (problem.raisedDate > day) return false
  if (problem.status !== 'selesai') return true
  return Boolean(problem.resolvedDate && problem.resolvedDate > day)
}

/** Whether a problem had been open for longer than it should by a day. */
export function isOpenLong(problem: Problem, day: Day): boolean {
  return isOpenOn(problem, day) && daysBetween(problem.raisedDate, day) > PROBLEM_DAYS
}

/** Whether a problem was ever opened again; on which day nobody wrote down. */
export function isReopened({ status, reopened }: Problem): boolean {
  return status === 'dibukaKembali' || reopened === true
}

/** Summary of the problems raised in the period (or ever), as they stand now. */
export function problemSummary(group: GroupFile, period?: Period): ProblemSummary {
  return summaryOfProblems(problemsRaised(group, period))
}

/** Summary of the problems given, as they stand now. */
export function summaryOfProblems(problems: readonly Problem[]): ProblemSummary {
  return {
    total: problems.length,
    raisedByMembers: problems.filter((problem) => problem.raisedBy === 'anggota').length,
    resolved: problems.filter((problem) => problem.status === 'selesai').length,
    medianDays: median(problems.flatMap((problem) => daysToResolve(problem) ?? [])),
  }
}
