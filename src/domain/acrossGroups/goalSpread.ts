import type { Period } from '../day'
import { goalAt } from '../goals/amendments'
import type { GroupFile } from '../groupFile'
import { datedRatings, pursuedGoals } from '../progress/goalProgress'
import type { Goal } from '../records/goal'
import { goalAttainmentScore } from '../statistics/goalAttainmentScore'
import { sum } from '../statistics/mean'
import { countsOf } from './peopleServed'
import { ratedOver } from './ratedOver'

/** Levels of goal attainment, 0 = as expected, more is better. */
export const attainmentLevels = [-2, -1, 0, 1, 2] as const

/**
 * Goals judged at the start and in the course of a period, counted by level, -2 to +2, over the same goals. `notCompared`
 * goals are pursued and lack one of the two.
 */
export type GoalSpread = { start: number[]; end: number[]; compared: number; notCompared: number }

/** The goals of one group as a client; T scores of these goals at start and end, null where none can be compared. */
export type GroupGoals = GoalSpread & { startT: number | null; endT: number | null }

/**
 * The goals of members in the period: also how many members stand behind each level, and the sums of the T of each
 * member, over `members`; never one T over goals of several people. Source: evaluation.md 4.1.
 */
export type MemberGoals = GoalSpread & {
  startMembers: number[]
  endMembers: number[]
  members: number
  startTSum: number
  endTSum: number
}

type Compared = { goal: Goal; start: number; end: number }

/** The spread of the goals of the group itself. */
export function groupGoals(group: GroupFile, period: Period): GroupGoals {
  const goals = pursuedGoals(group).filter(({ level }) => level === 'kelompok')
  const compared = comparedGoals(group, goals, period)
  return {
    ...spreadOf(goals, compared),
    startT: scoreOf(compared, 'start'),
    endT: scoreOf(compared, 'end'),
  }
}

/** The spread of the goals of these members. */
export function memberGoals(
  group: GroupFile,
  codes: readonly string[],
  period: Period,
): MemberGoals {
  const goals = pursuedGoals(group).filter(
    ({ level, memberCode }) => level === 'anggota' && codes.includes(memberCode ?? ''),
  )
  const compared = comparedGoals(group, goals, period)
  const members = [...new Set(compared.map(({ goal }) => goal.memberCode))]
  const each = members.map((code) => compared.filter(({ goal }) => goal.memberCode === code))
  const peopleAt = (moment: 'start' | 'end') =>
    attainmentLevels.map(
      (level) => each.filter((own) => own.some((one) => one[moment] === level)).length,
    )
  return {
    ...spreadOf(goals, compared),
    startMembers: peopleAt('start'),
    endMembers: peopleAt('end'),
    members: members.length,
    startTSum: sum(each.flatMap((own) => scoreOf(own, 'start') ?? [])),
    endTSum: sum(each.flatMap((own) => scoreOf(own, 'end') ?? [])),
  }
}

function comparedGoals(group: GroupFile, goals: readonly Goal[], period: Period): Compared[] {
  return goals.flatMap((goal) => {
    const worded = goalAt(goal, period.to)
    const { start, end } = ratedOver(
      datedRatings(group, goal),
      period,
      worded.baselineLevel ?? null,
    )
    return start === null || end === null ? [] : [{ goal: worded, start, end }]
  })
}

function spreadOf(goals: readonly Goal[], compared: readonly Compared[]): GoalSpread {
  return {
    start: countsOf<number, Compared>(attainmentLevels, compared, ({ start }) => start),
    end: countsOf<number, Compared>(attainmentLevels, compared, ({ end }) => end),
    compared: compared.length,
    notCompared: goals.length - compared.length,
  }
}

function scoreOf(compared: readonly Compared[], moment: 'start' | 'end') {
  return goalAttainmentScore(
    compared.map((one) => ({ weight: one.goal.weight, level: one[moment] })),
  )
}
