import type { Day } from '../day'
import { goalAt } from '../goals/amendments'
import type { GroupFile } from '../groupFile'
import { admittedMembers } from '../progress/attendance'
import { pursuedGoals } from '../progress/goalProgress'
import { inUse } from '../progress/inUse'
import type { Goal } from '../records/goal'
import { wordsOfLevel } from '../report/goalWords'
import type { NameMask } from '../report/maskNames'
import { maskedText } from '../report/reportScope'
import { spellsOf } from '../rules/membership'
import { type GoalMove, type GoalScores, goalMove, scoresOf } from './goalMove'
import type { OutcomeWindow } from './outcomeWindow'

/** A goal of the group with what its scale says of both ends; null where nobody described the level. */
export type GroupGoalOutcome = GoalMove & {
  text: string
  startText: string | null
  nowText: string | null
}

/**
 * A goal that is pursued no more: it stands in no score. `leftOn`: the day on which its member left, where no
 * other reason was written.
 */
export type StoppedGoal = {
  id: string
  memberCode: string | null
  status: 'dihentikan' | 'diganti'
  reason: string | null
  leftOn: Day | null
}

/** The goals of the group as one client. */
export type GroupGoalsOutcome = GoalScores & { rows: GroupGoalOutcome[]; stopped: StoppedGoal[] }

/** The pursued goals of the group, each with its levels, and their T. */
export function groupGoalsOutcome(
  group: GroupFile,
  window: OutcomeWindow,
  mask: NameMask,
): GroupGoalsOutcome {
  const rows = pursuedGoals(group)
    .filter(({ level }) => level === 'kelompok')
    .map((goal) => groupGoal(group, goal, window, mask))
  return { ...scoresOf(rows), rows, stopped: stoppedGoals(group, 'kelompok', mask) }
}

function groupGoal(
  group: GroupFile,
  goal: Goal,
  window: OutcomeWindow,
  mask: NameMask,
): GroupGoalOutcome {
  const move = goalMove(group, goal, window)
  const words = (level: number | null) =>
    level === null ? null : wordsOfLevel(goal, level, window.until, mask)
  return {
    ...move,
    text: mask(goalAt(goal, window.until).text),
    startText: words(move.start),
    nowText: words(move.now),
  }
}

/** Goals that were stopped or replaced, told apart with the reason. */
export function stoppedGoals(
  group: GroupFile,
  level: Goal['level'],
  mask: NameMask,
): StoppedGoal[] {
  return inUse(group.records.goal).flatMap((goal) => {
    const { id, status, memberCode, statusReason } = goal
    if (goal.level !== level || (status !== 'dihentikan' && status !== 'diganti')) return []
    const reason = maskedText(statusReason, mask)
    return [
      {
        id,
        memberCode: memberCode ?? null,
        status,
        reason,
        leftOn: reason === null ? leavingDay(group, memberCode ?? null) : null,
      },
    ]
  })
}

function leavingDay(group: GroupFile, code: string | null): Day | null {
  const member = admittedMembers(group).find((one) => one.code === code)
  return (member && spellsOf(member).at(-1)?.to) ?? null
}
