import { mean } from './mean'

/** Tasks that must be rated before their mean may be told: 6 of 8. Source: evaluation.md 4.8. */
const TASKS_FOR_MEAN = 6

/**
 * How the eight tasks stand together: how many are rated, and their mean, 0 to 4, more is better; null below six
 * rated. Our own index, never to be called validated. Source: evaluation.md 4.8.
 */
export type TaskProgressIndex = { mean: number | null; rated: number; isReportable: boolean }

/** The index of eight ratings, 0 to 4; null = not rated. */
export function taskProgressIndex(ratings: readonly (number | null)[]): TaskProgressIndex {
  const values = ratings.filter((rating) => rating !== null)
  const isReportable = values.length >= TASKS_FOR_MEAN
  return { mean: isReportable ? mean(values) : null, rated: values.length, isReportable }
}
