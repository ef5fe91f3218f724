import { mean } from '../statistics/mean'

/** Tasks that must be rated before their mean may be told: 6 of 8. Source: evaluation.md 4.8. */
const TASKS_FOR_INDEX = 6

/**
 * How far the group came with the eight tasks on the whole: mean attainment, 0 to 4, more is better, told only
 * where six tasks were rated (`reportable`). Never called a validated scale. Source: evaluation.md 4.8.
 */
export type TaskProcessIndex = { mean: number | null; rated: number; reportable: boolean }

/** The index of the attainments of the tasks, null = not rated. */
export function taskProcessIndex(attainments: readonly (number | null)[]): TaskProcessIndex {
  const rated = attainments.filter((attainment) => attainment !== null)
  const reportable = rated.length >= TASKS_FOR_INDEX
  return { mean: reportable ? mean(rated) : null, rated: rated.length, reportable }
}
