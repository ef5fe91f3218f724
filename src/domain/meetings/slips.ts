import { roundHalfUp } from '../statistics/rounding'

/** How many anonymous slips gave 1, 2, 3, 4 and 5. */
export type SlipCounts = readonly number[]

/**
 * Mean of counted slips, 1 to 5, more is better, kept with two decimals; `n` slips. null where none was
 * counted. Source: domain.md 2.9 (laiseg).
 */
export function meanOfSlips(counts: SlipCounts): { mean: number; n: number } | null {
  const n = counts.reduce((sum, count) => sum + count, 0)
  if (n === 0) return null
  const total = counts.reduce((sum, count, index) => sum + count * (index + 1), 0)
  return { mean: roundHalfUp(total / n, 2), n }
}
