import type { FaultCode } from '../faultCodes'
import type { Fault } from '../faults'
import { changedRatedFields, formerOf, isRated, said } from '../goals/amendments'
import type { GroupFile } from '../groupFile'
import type { Goal, GoalAmendment } from '../records/goal'

/**
 * Faults of a step in the goals: once a goal was rated, what its ratings stand on changes only by an
 * amendment that keeps the former words, amendments stay as they were, and the goal itself stays. Stopping
 * or replacing a goal needs a reason. Source: domain.md 2.7, 8.4 (moving the goalposts).
 */
export function goalStepFaults(before: GroupFile, after: GroupFile): Fault[] {
  const now = new Map(after.records.goal.map((goal) => [goal.id, goal]))
  const former = new Map(before.records.goal.map((goal) => [goal.id, goal]))
  return [
    ...before.records.goal
      .filter((goal) => isRated(goal) && isGone(goal, now.get(goal.id)))
      .map((goal) => goalFault(goal, 'goalRated', '')),
    ...after.records.goal.flatMap((goal) => {
      const one = former.get(goal.id)
      if (one === goal) return []
      return [...(one ? lockFaults(one, goal) : []), ...endingFaults(one, goal)]
    }),
  ]
}

/** Taken out of the file or newly set aside; what was set aside elsewhere may stay so. */
function isGone(former: Goal, goal: Goal | undefined): boolean {
  return !goal || Boolean(goal.archivedAt && !former.archivedAt)
}

function lockFaults(former: Goal, goal: Goal): Fault[] {
  // Taking the last rating away would open the lock; a wrong one is corrected, or taken back at once.
  if (isRated(former) && !isRated(goal)) return [goalFault(goal, 'goalLocked', 'ratings')]
  const amendments = goal.amendments ?? []
  const kept = former.amendments ?? []
  const isKept = kept.every((one, index) => said(amendments[index]) === said(one))
  if (!isKept) return [goalFault(goal, 'amendmentFixed', 'amendments')]
  const changed = changedRatedFields(former, goal)
  const added = amendments.slice(kept.length)
  const [amendment, ...others] = added
  if (amendment) {
    const tellsAll =
      others.length === 0 && said(amendment.former) === said(formerOf(former, changed))
    if (!tellsAll || changed.length === 0) return [goalFault(goal, 'amendmentFixed', 'amendments')]
    return orderFaults(goal, kept.at(-1), amendment)
  }
  return isRated(former) ? changed.map((field) => goalFault(goal, 'goalLocked', field)) : []
}

/** What was in force on a day is told backwards, so the days of amendments follow each other. */
function orderFaults(goal: Goal, last: GoalAmendment | undefined, next: GoalAmendment): Fault[] {
  if (!last || last.date <= next.date) return []
  const field = `amendments.${(goal.amendments?.length ?? 1) - 1}.date`
  const params = { earlier: last.date, later: next.date }
  return [{ ...goalFault(goal, 'crossedDates', field), params }]
}

function endingFaults(former: Goal | undefined, goal: Goal): Fault[] {
  const isEnding = goal.status === 'dihentikan' || goal.status === 'diganti'
  if (!isEnding || former?.status === goal.status || goal.statusReason?.trim()) return []
  return [goalFault(goal, 'reasonNeeded', 'statusReason')]
}

function goalFault({ id }: Goal, code: FaultCode, field: string): Fault {
  return { code, place: { kind: 'goal', id }, field }
}
