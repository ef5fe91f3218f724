import { share, sum } from './mean'

/** How much two raters agree beyond chance: kappa at most 1, 0 = as chance would, null where chance agrees fully; `agreement` 0 to 1, null without items. */
export type Agreement = {
  n: number
  unweighted: number | null
  linear: number | null
  quadratic: number | null
  agreement: number | null
}

/** Double-rated items below which kappa says little. Source: evaluation.md 4.8. */
export const FEWEST_FOR_KAPPA = 10

/**
 * Kappa of two raters over the full list of categories in their order, whatever occurred. Pairs with a category
 * outside the list are left out.
 * @see Cohen (1968), Psychological Bulletin 70, 213-220; evaluation.md 4.8.
 */
export function weightedKappa<T>(
  pairs: readonly (readonly [T, T])[],
  categories: readonly T[],
): Agreement {
  const places = pairs
    .map(([one, other]) => [categories.indexOf(one), categories.indexOf(other)] as const)
    .filter(([one, other]) => one >= 0 && other >= 0)
  const widest = Math.max(1, categories.length - 1)
  const kappa = (weight: (distance: number) => number) => kappaOf(places, weight)
  return {
    n: places.length,
    unweighted: kappa((distance) => (distance === 0 ? 0 : 1)),
    linear: kappa((distance) => distance / widest),
    quadratic: kappa((distance) => (distance / widest) ** 2),
    agreement: share(places.filter(([one, other]) => one === other).length, places.length),
  }
}

function kappaOf(
  places: readonly (readonly [number, number])[],
  weight: (distance: number) => number,
): number | null {
  const observed = sum(places.map(([one, other]) => weight(Math.abs(one - other))))
  const expected = sum(
    places.flatMap(([one]) => places.map(([, other]) => weight(Math.abs(one - other)))),
  )
  const ratio = share(observed * places.length, expected)
  return ratio === null ? null : 1 - ratio
}
