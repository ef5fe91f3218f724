import type { stages } from '../catalog/lists'

const FEWEST_WITH_TWO_LAST = 6

/**
 * The stage in which a meeting usually stands: the first quarter of the plan begins, the last two meetings end
 * (one, where fewer than six are planned), the rest is the middle. A proposal that the worker may change.
 * `place` counts from 1. Source: domain.md 5.1.
 */
export function usualStage(place: number, count: number): (typeof stages)[number] {
  const last = count >= FEWEST_WITH_TWO_LAST ? 2 : 1
  if (place <= Math.ceil(count / 4)) return 'awal'
  return place > count - last ? 'akhir' : 'tengah'
}
