import type { indicatorStates } from '../catalog/lists'

/** How visible one indicator of a task is in the group. */
export type IndicatorState = (typeof indicatorStates)[number]

/**
 * The attainment (0-4, more is better) that the five indicators of a task speak for; a suggestion that the
 * worker confirms or overrides, never a rating. Indicators are ordered from earliest to most mature, so
 * only the unbroken run of visible ones from the first counts.
 * `isLedByMembers`: at least one piece of evidence was initiated by members; without it the highest
 * suggestion is 3, because the fifth level means that the group acts by itself.
 * @see domain.md 3
 */
export function suggestedAttainment(
  states: readonly IndicatorState[],
  isLedByMembers: boolean,
): 0 | 1 | 2 | 3 | 4 {
  const firstGap = states.findIndex((state) => state !== 'tampak')
  const visible = firstGap === -1 ? states.length : firstGap
  if (visible >= 5) return isLedByMembers ? 4 : 3
  if (visible === 4) return 3
  if (visible >= 2) return 2
  return visible === 1 ? 1 : 0
}
