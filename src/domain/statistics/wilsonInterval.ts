import { type Interval, UPPER } from './interval'
import { normalQuantile } from './normal'

/**
 * 95% interval of a share of `part` out of `whole`, 0 to 1; sensible with few people and at 0 or all of
 * them. null when the whole is 0.
 * @see Wilson (1927), JASA 22, 209-212; evaluation.md 4.2.
 */
export function wilsonInterval(part: number, whole: number): Interval | null {
  if (whole <= 0) return null
  const z = normalQuantile(UPPER)
  const p = part / whole
  const divisor = 1 + z ** 2 / whole
  const centre = (p + z ** 2 / (2 * whole)) / divisor
  const half = (z * Math.sqrt((p * (1 - p)) / whole + z ** 2 / (4 * whole ** 2))) / divisor
  return [part === 0 ? 0 : centre - half, part === whole ? 1 : centre + half]
}
