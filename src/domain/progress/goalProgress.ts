import type { Day } from '../day'
import { goalAt } from '../goals/amendments'
import type { GroupFile } from '../groupFile'
import type { Goal } from '../records/goal'
import { goalAttainmentScore } from '../statistics/goalAttainmentScore'
import { mean } from '../statistics/mean'
import { inUse } from './inUse'
import { reviewPoints } from './reviewPoints'

/** When goals are looked at: before the work began, or on a day. */
export type Moment = 'baseline' | Day

/** Where one goal stands, -2 to +2, 0 = as expected, more is better; null = never rated by then. */
export type GoalStanding = { goal: Goal; baseline: number | null; level: number | null }

/** Attainment of one client's goals. `t` as in `goalAttainmentScore`; say it with "rated of goals". */
export type Attainment = { t: number | null; goals: number; rated: number; atOrAbove0: number }

/** Attainment of the members: the mean of their T (never one T over all goals), over `membersRated` members. */
export type MembersAttainment = {
  meanT: number | null
  members: number
  membersRated: number
  goals: number
  rated: number
  atOrAbove0: number
}

/** Goals that count for attainment; stopped and replaced ones are told apart but stand in no score. Source: domain.md 2.7. */
export function pursuedGoals(group: GroupFile): Goal[] {
  return inUse(group.records.goal).filter(
    (goal) => goal.status !== 'dihentikan' && goal.status !== 'diganti',
  )
}

/** A rating of a goal with its day: that of its review point, its own where the point is unknown. */
export type DatedRating = NonNullable<Goal['ratings']>[number] & { day: Day }

/** The ratings of a goal in order of time. */
export function datedRatings(group: GroupFile, goal: Goal): DatedRating[] {
  const days = new Map(reviewPoints(group).map((point) => [point.id, point.date]))
  return (goal.ratings ?? [])
    .map((rating) => ({ ...rating, day: days.get(rating.point) ?? rating.date }))
    .sort((one, other) => one.day.localeCompare(other.day))
}

/**
 * The level of a goal at a moment. Baseline: the level written as such, else the first rating. A day: the
 * last rating on or before that day.
 */
export function goalLevel(group: GroupFile, goal: Goal, moment: Moment): number | null {
  const ratings = datedRatings(group, goal)
  if (moment === 'baseline') return goal.baselineLevel ?? ratings[0]?.level ?? null
  return ratings.findLast((rating) => rating.day <= moment)?.level ?? null
}

/** Every pursued goal with its baseline and its level on a day. */
export function goalStandings(group: GroupFile, asOf: Day): GoalStanding[] {
  return pursuedGoals(group).map((goal) => ({
    goal,
    baseline: goalLevel(group, goal, 'baseline'),
    level: goalLevel(group, goal, asOf),
  }))
}

/**
 * Attainment of the goals of the group as one client. With `ratedBy` only the goals rated by that day count:
 * a baseline may be set against a day only over the very goals that are rated on that day. Weights and
 * baselines are those in force on the day looked at, not what later amendments made of them.
 */
export function groupAttainment(group: GroupFile, moment: Moment, ratedBy?: Day): Attainment {
  return attainmentOf(
    group,
    pursuedGoals(group).filter((goal) => goal.level === 'kelompok'),
    moment,
    ratedBy,
  )
}

/** Attainment of one member's own goals; `ratedBy` as in `groupAttainment`. */
export function memberAttainment(
  group: GroupFile,
  code: string,
  moment: Moment,
  ratedBy?: Day,
): Attainment {
  return attainmentOf(
    group,
    pursuedGoals(group).filter((goal) => goal.level === 'anggota' && goal.memberCode === code),
    moment,
    ratedBy,
  )
}

/**
 * Attainment of the members: T per member, then the mean over the members with at least one rated goal;
 * `ratedBy` as in `groupAttainment`.
 */
export function membersAttainment(
  group: GroupFile,
  moment: Moment,
  ratedBy?: Day,
): MembersAttainment {
  const codes = new Set(
    pursuedGoals(group).flatMap((goal) =>
      goal.level === 'anggota' ? (goal.memberCode ?? []) : [],
    ),
  )
  const each = [...codes].map((code) => memberAttainment(group, code, moment, ratedBy))
  const scores = each.flatMap((attainment) => attainment.t ?? [])
  const total = (key: 'goals' | 'rated' | 'atOrAbove0') =>
    each.reduce((count, attainment) => count + attainment[key], 0)
  return {
    meanT: mean(scores),
    members: codes.size,
    membersRated: scores.length,
    goals: total('goals'),
    rated: total('rated'),
    atOrAbove0: total('atOrAbove0'),
  }
}

function attainmentOf(
  group: GroupFile,
  goals: readonly Goal[],
  moment: Moment,
  ratedBy?: Day,
): Attainment {
  const lookedAt = ratedBy ?? (moment === 'baseline' ? null : moment)
  const worded = lookedAt ? goals.map((goal) => goalAt(goal, lookedAt)) : goals
  const compared = ratedBy
    ? worded.filter((goal) => goalLevel(group, goal, ratedBy) !== null)
    : worded
  const rated = compared.flatMap((goal) => {
    const level = goalLevel(group, goal, moment)
    return level === null ? [] : [{ weight: goal.weight, level }]
  })
  return {
    t: goalAttainmentScore(rated),
    goals: goals.length,
    rated: rated.length,
    atOrAbove0: rated.filter((goal) => goal.level >= 0).length,
  }
}
