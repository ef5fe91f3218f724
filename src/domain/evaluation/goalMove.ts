import type { Day } from '../day'
import { goalAt } from '../goals/amendments'
import type { GroupFile } from '../groupFile'
import { datedRatings } from '../progress/goalProgress'
import type { Goal } from '../records/goal'
import { goalAttainmentScore } from '../statistics/goalAttainmentScore'
import type { OutcomeWindow } from './outcomeWindow'

/**
 * One goal in a window; levels -2 to +2, 0 = as expected, more is better, null = not rated by then. `start`: the
 * last rating before the window, else the baseline. `change` is null where nothing was rated after the start: a
 * goal that was not rated again is not "unchanged".
 */
export type GoalMove = {
  id: string
  memberCode: string | null
  weight: number
  baseline: number | null
  start: number | null
  now: number | null
  change: number | null
  /** Day of the last rating. */
  ratedOn: Day | null
}

/**
 * Attainment of one client's goals at both ends, over the very same goals: the `compared` ones, whose change is known;
 * where there is none, over the `rated` of `goals`, without a change. What was not rated again never counts as unchanged.
 */
export type GoalScores = {
  goals: number
  rated: number
  compared: number
  tStart: number | null
  tNow: number | null
  tChange: number | null
}

/** Where a goal stood at both ends, by the words, weight and baseline in force at the end. */
export function goalMove(
  group: GroupFile,
  stored: Goal,
  { before, until }: OutcomeWindow,
): GoalMove {
  const goal = goalAt(stored, until)
  const ratings = datedRatings(group, goal).filter(({ day }) => day <= until)
  const former = before === null ? undefined : ratings.findLast(({ day }) => day <= before)
  const written = goal.baselineLevel ?? null
  const baseline = written ?? ratings[0]?.level ?? null
  const start = former?.level ?? baseline
  const last = ratings.at(-1)
  const startsFrom = former ?? (written === null ? ratings[0] : undefined)
  return {
    id: goal.id,
    memberCode: goal.memberCode ?? null,
    weight: goal.weight,
    baseline,
    start,
    now: last?.level ?? null,
    change: last && start !== null && startsFrom !== last ? last.level - start : null,
    ratedOn: last?.day ?? null,
  }
}

/** T at both ends of the goals of ONE client; a change only where at least one goal was rated again. */
export function scoresOf(moves: readonly GoalMove[]): GoalScores {
  const rated = moves.filter(({ now }) => now !== null)
  const compared = rated.filter(({ change }) => change !== null)
  const told = compared.length > 0 ? compared : rated
  const score = (levelOf: (move: GoalMove) => number | null) =>
    goalAttainmentScore(
      told.flatMap((move) => {
        const level = levelOf(move)
        return level === null ? [] : [{ weight: move.weight, level }]
      }),
    )
  const [tStart, tNow] = [score(({ start }) => start), score(({ now }) => now)]
  const isCompared = compared.length > 0 && tStart !== null && tNow !== null
  return {
    goals: moves.length,
    rated: rated.length,
    compared: compared.length,
    tStart,
    tNow,
    tChange: isCompared ? tNow - tStart : null,
  }
}
