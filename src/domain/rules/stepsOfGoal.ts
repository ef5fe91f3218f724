import type { FaultCode } from '../faultCodes'
import type { Fault } from '../faults'
import { changedRatedFields, formerOf, isRated, said } from '../goals/amendments'
import type { GroupFile } from '../groupFile'
import type { Goal } from '../records/goal'

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
      .filter((goal) => isRated(goal) && isGone(now.get(goal.id)))
      .map((goal) => goalFault(goal, 'goalRated', '')),
    ...after.records.goal.flatMap((goal) => {
      const one = former.get(goal.id)
      if (one === goal) return []
      return [...(one ? lockFaults(one, goal) : []), ...endingFaults(one, goal)]
    }),
  ]
}

function isGone(goal: Goal | undefined): boolean {
  return !goal || Boolean(goal.archivedAt)
}

function lockFaults(former: Goal, goal: Goal): Fault[] {
  const amendments = goal.amendments ?? []
  const kept = former.amendments ?? []
  const isKept = kept.every(
    (one, index) => JSON.stringify(amendments[index]) === JSON.stringify(one),
  )
  if (!isKept) return [goalFault(goal, 'amendmentFixed', 'amendments')]
  const changed = changedRatedFields(former, goal)
  const added = amendments.slice(kept.length)
  if (added.length > 0) {
    const [amendment] = added
    const tellsAll =
      added.length === 1 && said(amendment?.former) === said(formerOf(former, changed))
    return tellsAll && changed.length > 0 ? [] : [goalFault(goal, 'amendmentFixed', 'amendments')]
  }
  return isRated(former) ? changed.map((field) => goalFault(goal, 'goalLocked', field)) : []
}

function endingFaults(former: Goal | undefined, goal: Goal): Fault[] {
  const isEnding = goal.status === 'dihentikan' || goal.status === 'diganti'
  if (!isEnding || former?.status === goal.status || goal.statusReason?.trim()) return []
  return [goalFault(goal, 'reasonNeeded', 'statusReason')]
}

function goalFault({ id }: Goal, code: FaultCode, field: string): Fault {
  return { code, place: { kind: 'goal', id }, field }
}
