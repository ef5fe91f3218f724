import { sum } from './mean'
import { midRanks } from './midRanks'

/** What becomes of members who did not change: left out before ranking, or ranked and then left out (Pratt). */
export type ZeroMethod = 'leftOut' | 'pratt'

/**
 * Wilcoxon's signed-rank test of paired differences, exact with ties. `n` counts all differences, `used` those
 * that are not 0. `p` is two-sided; `pAbove`: chance of a rank sum of rises at least so large; `pBelow`:
 * of one at most so large; all null when nobody changed. `smallestP` is the smallest two-sided p that so many
 * people can give at all: with five it is 0.0625, so they can never reach 0.05. `rankBiserial`: -1 (all fell) to 1 (all rose).
 */
export type SignedRank = {
  n: number
  zeros: number
  used: number
  ranksAbove: number
  ranksBelow: number
  p: number | null
  pAbove: number | null
  pBelow: number | null
  smallestP: number | null
  rankBiserial: number | null
}

/**
 * Exact signed-rank test over all 2^m signs, by counting sums of doubled ranks.
 * @see Wilcoxon (1945), Biometrics Bulletin 1, 80-83; Pratt (1959), JASA 54, 655-667; evaluation.md 4.4.
 */
export function signedRank(
  differences: readonly number[],
  zeros: ZeroMethod = 'leftOut',
): SignedRank {
  const changed = differences.filter((difference) => difference !== 0)
  const ranked = zeros === 'pratt' ? differences : changed
  const ranks = midRanks(ranked.map(Math.abs))
  const signed = ranked.flatMap((difference, index) =>
    difference === 0 ? [] : [{ rank: ranks[index] ?? 0, isAbove: difference > 0 }],
  )
  const ranksAbove = sum(signed.flatMap(({ rank, isAbove }) => (isAbove ? [rank] : [])))
  const ranksBelow = sum(signed.flatMap(({ rank, isAbove }) => (isAbove ? [] : [rank])))
  const counts = {
    n: differences.length,
    zeros: differences.length - changed.length,
    used: changed.length,
    ranksAbove,
    ranksBelow,
  }
  if (signed.length === 0)
    return { ...counts, p: null, pAbove: null, pBelow: null, smallestP: null, rankBiserial: null }
  const chances = chancesOfSums(signed.map(({ rank }) => rank))
  const at = 2 * ranksAbove
  const pAbove = sum(chances.slice(at))
  const pBelow = sum(chances.slice(0, at + 1))
  return {
    ...counts,
    p: Math.min(1, 2 * Math.min(pAbove, pBelow)),
    pAbove: Math.min(1, pAbove),
    pBelow: Math.min(1, pBelow),
    smallestP: smallestTwoSidedP(signed.length),
    rankBiserial: (ranksAbove - ranksBelow) / (ranksAbove + ranksBelow),
  }
}

/** The smallest two-sided p that a signed-rank test of m changed members can give: 2^(1-m), at most 1; null of nobody. */
export function smallestTwoSidedP(m: number): number | null {
  return m === 0 ? null : Math.min(1, 2 ** (1 - m))
}

/** The chance of each doubled sum of ranks, if every sign were tossed. */
function chancesOfSums(ranks: readonly number[]): number[] {
  const doubled = ranks.map((rank) => Math.round(2 * rank))
  let chances = [1]
  for (const rank of doubled) {
    const next = new Array<number>(chances.length + rank).fill(0)
    for (const [total, chance] of chances.entries()) {
      next[total] = (next[total] ?? 0) + chance / 2
      next[total + rank] = (next[total + rank] ?? 0) + chance / 2
    }
    chances = next
  }
  return chances
}
