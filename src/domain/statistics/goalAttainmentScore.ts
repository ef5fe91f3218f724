import { sum } from './mean'

/** Assumed correlation between the goals of one client. Source: Kiresuk & Sherman 1968. */
export const GOAL_CORRELATION = 0.3

/** A goal with its level: -2 far below expectation, 0 as expected, +2 far above; weight above 0. */
export type RatedGoal = { weight: number; level: number }

/**
 * Goal Attainment Scaling summary (T) of ONE client: a person, or the group as a client.
 * 50 = as expected on the whole, ten points = one standard deviation, more is better. Goals without weight
 * count nowhere. Never pool goals of several people in one T, and never compare clients with different
 * numbers of goals without saying so: the ceiling depends on that number.
 * @returns unitless; null when no goal was rated.
 * @see Kiresuk & Sherman (1968), Community Mental Health Journal 4(6), 443-453; evaluation.md 4.1.
 */
export function goalAttainmentScore(goals: readonly RatedGoal[]): number | null {
  const rated = goals.filter((goal) => goal.weight > 0)
  if (rated.length === 0) return null
  const weighted = sum(rated.map((goal) => goal.weight * goal.level))
  const squares = sum(rated.map((goal) => goal.weight ** 2))
  const total = sum(rated.map((goal) => goal.weight))
  return (
    50 +
    (10 * weighted) / Math.sqrt((1 - GOAL_CORRELATION) * squares + GOAL_CORRELATION * total ** 2)
  )
}
