import { roundHalfUp } from '../../statistics/rounding'

/** A score on a scale, or a T, as figures give it: one decimal; null stays null. */
export function scaleScore(value: number | null): number | null {
  return roundHalfUp(value, 1)
}
