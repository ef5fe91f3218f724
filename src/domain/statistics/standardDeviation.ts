import { mean, sum } from './mean'

/** Spread relative to the size of the values below which it is nothing but floating-point dust. */
const DUST = 1e-12

/**
 * Standard deviation of a sample (divisor n - 1), in the unit of the values, 0 or more.
 * null below two values. Source: evaluation.md 4.
 */
export function standardDeviation(values: readonly number[]): number | null {
  const centre = mean(values)
  if (centre === null || values.length < 2) return null
  const deviation = Math.sqrt(
    sum(values.map((value) => (value - centre) ** 2)) / (values.length - 1),
  )
  const scale = Math.max(...values.map(Math.abs))
  return deviation < DUST * scale ? 0 : deviation
}
