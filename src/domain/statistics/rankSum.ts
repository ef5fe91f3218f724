import { sum } from './mean'
import { midRanks } from './midRanks'
import { type Improvement, type Phases, upwards } from './nonoverlap'

/** How often chance alone parts the points as well as they are: for the better, and either way. 0 to 1. */
export type RankSum = { pImproved: number; p: number }

/**
 * Exact permutation test of two phases by rank sums (Mann-Whitney), ties by mid-ranks: over all ways of
 * dealing the points into phases of these sizes. null without points in both phases. Points of a series
 * follow upon one another, so its p is no proof.
 * @see Mann & Whitney (1947), Annals of Mathematical Statistics 18, 50-60; evaluation.md 4.5.
 */
export function rankSum(phases: Phases, improvement: Improvement): RankSum | null {
  const { a, b } = upwards(phases, improvement)
  if (a.length === 0 || b.length === 0) return null
  const ranks = midRanks([...a, ...b]).map((rank) => Math.round(2 * rank))
  const found = sum(ranks.slice(a.length))
  const chances = chancesOfSums(ranks, b.length)
  const pImproved = Math.min(1, sum(chances.slice(found)))
  const pWorsened = Math.min(1, sum(chances.slice(0, found + 1)))
  return { pImproved, p: Math.min(1, 2 * Math.min(pImproved, pWorsened)) }
}

/** The chance of each doubled rank sum of `size` points drawn from all. */
function chancesOfSums(ranks: readonly number[], size: number): number[] {
  const most = sum(ranks)
  // dealt[k][s]: the chance that k of the points dealt so far went to B with the rank sum s, all ways alike.
  let dealt = Array.from({ length: size + 1 }, () => new Float64Array(most + 1))
  if (dealt[0]) dealt[0][0] = 1
  for (const [index, rank] of ranks.entries()) {
    const next = Array.from({ length: size + 1 }, () => new Float64Array(most + 1))
    const left = ranks.length - index
    for (const [taken, sums] of dealt.entries()) {
      const toB = (size - taken) / left
      for (const [total, chance] of sums.entries()) {
        if (chance === 0) continue
        add(next[taken], total, chance * (1 - toB))
        if (toB > 0) add(next[taken + 1], total + rank, chance * toB)
      }
    }
    dealt = next
  }
  return [...(dealt[size] ?? [])]
}

function add(row: Float64Array | undefined, at: number, chance: number): void {
  if (row && chance > 0) row[at] = (row[at] ?? 0) + chance
}
