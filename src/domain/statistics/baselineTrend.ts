import { median } from './median'
import { dustOf } from './midRanks'
import { type Improvement, nonoverlap, type Phases, upwards } from './nonoverlap'

/** Points of A below which its trend means nothing. Source: evaluation.md 4.5 [own]. */
export const FEWEST_FOR_TREND = 4

/** A straight line through the points of a phase at the times 1, 2, 3 ...; slope per meeting. */
export type TrendLine = { slope: number; intercept: number }

/** The median of all slopes between two points; null below two points. @see Theil (1950); Sen (1968), JASA 63, 1379-1389. */
export function trendLine(points: readonly number[]): TrendLine | null {
  const slope = median(
    points.flatMap((one, index) =>
      points.slice(index + 1).map((later, gap) => (later - one) / (gap + 1)),
    ),
  )
  if (slope === null) return null
  const intercept = median(points.map((point, index) => point - slope * (index + 1)))
  return intercept === null ? null : { slope, intercept }
}

/**
 * Tau between two phases after the trend of the first is taken out of both (Tau-BC), -1 to 1, more is better.
 * null below two points of A or without B; it means little below four points of A. Differences that come
 * from binary numbers alone are ties.
 * @see Tarlow (2017), Behavior Modification 41, 427-467; evaluation.md 4.5.
 */
export function tauWithoutTrend(phases: Phases, improvement: Improvement): number | null {
  const { a, b } = upwards(phases, improvement)
  const line = trendLine(a)
  if (!line) return null
  const dust = dustOf([...a, ...b])
  const rest = (points: readonly number[], from: number) =>
    points.map((point, index) => tidy(point - line.slope * (from + index) - line.intercept, dust))
  return nonoverlap({ a: rest(a, 1), b: rest(b, a.length + 1) }, 'increase').tau
}

/** Rounds to steps of what is dust beside the values, so that equal remainders are equal numbers. */
function tidy(value: number, dust: number): number {
  return dust === 0 ? value : Math.round(value / dust) * dust
}
