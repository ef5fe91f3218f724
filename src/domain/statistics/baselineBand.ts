import { mean } from './mean'
import type { Improvement } from './nonoverlap'
import { standardDeviation } from './standardDeviation'

/** Standard deviations on either side of the mean of the baseline. */
const WIDTH = 2

/**
 * The band of two standard deviations around the baseline, in the unit of the series. `beyond`: for each
 * later point whether it lies outside on the good side; a signal is two such points in a row.
 */
export type BaselineBand = {
  mean: number
  sd: number
  lower: number
  upper: number
  beyond: boolean[]
  isSignal: boolean
}

/**
 * The two-standard-deviation band of a baseline; null where its spread is 0 or unknown: then there is no verdict.
 * @see Bloom, Fischer & Orme (2009), Evaluating Practice; evaluation.md 4.5.
 */
export function baselineBand(
  { a, b }: { a: readonly number[]; b: readonly number[] },
  improvement: Improvement,
): BaselineBand | null {
  const [centre, sd] = [mean(a), standardDeviation(a)]
  if (centre === null || !sd) return null
  const [lower, upper] = [centre - WIDTH * sd, centre + WIDTH * sd]
  const beyond = b.map((point) => (improvement === 'increase' ? point > upper : point < lower))
  const isSignal = beyond.some((one, index) => one && beyond[index + 1])
  return { mean: centre, sd, lower, upper, beyond, isSignal }
}
