import { type Day, daysBetween, isWithin, type Period } from '../day'
import type { GroupFile } from '../groupFile'
import type { Decision } from '../records/decision'
import { inUse } from './inUse'

/**
 * What the group decided. Autonomy (2 chose among options, 3 framed and decided) is counted over
 * `autonomyRated`: decisions set for safety are left out, because there autonomy is no aim.
 * `onTime` = carried out by the day it was due, among `withDueDate`. Source: domain.md 2.10.
 */
export type DecisionSummary = {
  total: number
  autonomyRated: number
  autonomy2plus: number
  autonomy3: number
  executed: number
  withDueDate: number
  onTime: number
}

/** Decisions by the day they were taken, in order; all, or those of a period. */
export function decisionsIn(group: GroupFile, period?: Period): Decision[] {
  return inUse(group.records.decision)
    .filter((decision) => !period || isWithin(decision.date, period))
    .sort((one, other) => one.date.localeCompare(other.date))
}

/** Counts of the decisions taken in the period (or ever). */
export function decisionSummary(group: GroupFile, period?: Period): DecisionSummary {
  return summaryOfDecisions(decisionsIn(group, period))
}

/** Counts of the decisions given. */
export function summaryOfDecisions(decisions: readonly Decision[]): DecisionSummary {
  const free = decisions.filter((decision) => decision.overrideReason !== 'keselamatan')
  const executed = decisions.filter((decision) => decision.status === 'terlaksana')
  return {
    total: decisions.length,
    autonomyRated: free.length,
    autonomy2plus: free.filter((decision) => decision.autonomyLevel >= 2).length,
    autonomy3: free.filter((decision) => decision.autonomyLevel === 3).length,
    executed: executed.length,
    withDueDate: decisions.filter((decision) => decision.dueDate).length,
    onTime: executed.filter(
      ({ dueDate, executedDate }) => dueDate && executedDate && executedDate <= dueDate,
    ).length,
  }
}

/** Whether a decision taken by a day was then neither carried out nor given up. Source: domain.md 2.10. */
export function isPending({ status, date, executedDate }: Decision, asOf: Day): boolean {
  const isDone = status === 'terlaksana' && (executedDate ?? asOf) <= asOf
  const isDropped = status === 'direvisi' || status === 'batal'
  return date <= asOf && !isDone && !isDropped
}

/** Days since a decision should have been carried out; null while it is not overdue, is done, revised or cancelled. */
export function daysOverdue(decision: Decision, asOf: Day): number | null {
  const { dueDate } = decision
  if (!isPending(decision, asOf) || !dueDate || dueDate >= asOf) return null
  return daysBetween(dueDate, asOf)
}
