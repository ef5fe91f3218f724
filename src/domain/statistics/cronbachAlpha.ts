import { sum } from './mean'
import { standardDeviation } from './standardDeviation'

/** People below which alpha says little. Source: evaluation.md 4.8. */
export const FEWEST_FOR_ALPHA = 10

/**
 * Internal consistency of a scale: one row per person, one answer per item, no gaps. At most 1; null below two
 * people or two items, where rows differ in length, or where nobody differs in the total.
 * @see Cronbach (1951), Psychometrika 16, 297-334; evaluation.md 4.8.
 */
export function cronbachAlpha(rows: readonly (readonly number[])[]): number | null {
  const items = rows[0]?.length ?? 0
  if (items < 2 || rows.some((row) => row.length !== items)) return null
  const spread = (values: readonly number[]) => (standardDeviation(values) ?? 0) ** 2
  const total = spread(rows.map(sum))
  if (total === 0) return null
  const ofItems = Array.from({ length: items }, (_, item) =>
    spread(rows.map((row) => row[item] ?? 0)),
  )
  return (items / (items - 1)) * (1 - sum(ofItems) / total)
}
