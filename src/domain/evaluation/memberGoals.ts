import type { GroupFile } from '../groupFile'
import { pursuedGoals } from '../progress/goalProgress'
import type { NameMask } from '../report/maskNames'
import { mean } from '../statistics/mean'
import { type GoalMove, type GoalScores, goalMove, scoresOf } from './goalMove'
import { type StoppedGoal, stoppedGoals } from './outcomeGoals'
import type { OutcomeWindow } from './outcomeWindow'

/** The five levels of attainment, lowest first; 0 = as expected. Source: Kiresuk & Sherman 1968. */
export const attainmentLevels = [-2, -1, 0, 1, 2] as const

/** How many goals stand on each level, lowest first. */
export type LevelCounts = { level: number; count: number }[]

/** One member with own goals: levels, and T of his or her own goals only. No words of a goal: they tell the cause. */
export type MemberGoalsOutcome = GoalScores & { memberCode: string; moves: GoalMove[] }

/**
 * The goals of the members: first how many goals stand on each level, at both ends over the same goals (those
 * rated at the end); then the mean of the members' own T, never one T over all goals: over `membersCompared`, whose T
 * has a change, or over `membersRated` where there is none.
 * `fewestGoals` and `mostGoals` rated of one member: where they differ, T of members must not be compared.
 * `worse` names every goal that fell. Source: evaluation.md 4.1.
 */
export type MembersGoalsOutcome = {
  members: MemberGoalsOutcome[]
  goals: number
  rated: number
  membersRated: number
  membersCompared: number
  atStart: LevelCounts
  atEnd: LevelCounts
  atOrAbove0: number
  better: number
  same: number
  /** Not rated again in these days, so that no change can be told. */
  untold: number
  worse: GoalMove[]
  meanTStart: number | null
  meanTNow: number | null
  meanTChange: number | null
  fewestGoals: number
  mostGoals: number
  stopped: StoppedGoal[]
}

/** How far the members came with their own goals, each beside the others. */
export function memberGoalsOutcome(
  group: GroupFile,
  window: OutcomeWindow,
  mask: NameMask,
): MembersGoalsOutcome {
  const moves = pursuedGoals(group)
    .filter(({ level, memberCode }) => level === 'anggota' && memberCode)
    .map((goal) => goalMove(group, goal, window))
  const members = byMember(moves)
  const rated = moves.filter(({ now }) => now !== null)
  const scored = members.filter(({ tNow }) => tNow !== null)
  const counts = scored.map((member) => member.rated)
  const compared = scored.filter(({ tChange }) => tChange !== null)
  const told = compared.length > 0 ? compared : scored
  return {
    members,
    goals: moves.length,
    rated: rated.length,
    membersRated: scored.length,
    membersCompared: compared.length,
    atStart: countsOf(rated.map(({ start }) => start)),
    atEnd: countsOf(rated.map(({ now }) => now)),
    atOrAbove0: rated.filter(({ now }) => (now ?? 0) >= 0).length,
    better: rated.filter(({ change }) => (change ?? 0) > 0).length,
    same: rated.filter(({ change }) => change === 0).length,
    untold: rated.filter(({ change }) => change === null).length,
    worse: rated.filter(({ change }) => (change ?? 0) < 0),
    meanTStart: mean(told.flatMap(({ tStart }) => tStart ?? [])),
    meanTNow: mean(told.flatMap(({ tNow }) => tNow ?? [])),
    meanTChange: mean(compared.flatMap(({ tChange }) => tChange ?? [])),
    fewestGoals: Math.min(...counts, counts[0] ?? 0),
    mostGoals: Math.max(0, ...counts),
    stopped: stoppedGoals(group, 'anggota', mask),
  }
}

function byMember(moves: readonly GoalMove[]): MemberGoalsOutcome[] {
  const codes = [...new Set(moves.flatMap(({ memberCode }) => memberCode ?? []))]
  return codes
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .map((memberCode) => {
      const own = moves.filter((move) => move.memberCode === memberCode)
      return { memberCode, moves: own, ...scoresOf(own) }
    })
}

function countsOf(levels: readonly (number | null)[]): LevelCounts {
  return attainmentLevels.map((level) => ({
    level,
    count: levels.filter((one) => one === level).length,
  }))
}
