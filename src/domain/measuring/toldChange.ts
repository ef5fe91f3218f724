import type { Instrument } from '../records/instrument'
import {
  FEWEST_FOR_EFFECT,
  FEWEST_FOR_INFERENCE,
  type PairedChange,
} from '../statistics/pairedChange'
import type { SignedRank } from '../statistics/signedRank'
import type { ChangeLimit } from './measuredChange'

/** Below five pairs p and intervals say nothing, and without spread an interval of no width would feign certainty. */
export function toldChange(change: PairedChange, isEnough: boolean): PairedChange {
  if (!isEnough)
    return { ...change, p: null, meanDifferenceInterval: null, dzInterval: null, davInterval: null }
  return change.sdDifference === 0 ? { ...change, meanDifferenceInterval: null } : change
}

/** Nor does a p of ranks. */
export function toldRanks(ranks: SignedRank, isEnough: boolean): SignedRank {
  return isEnough ? ranks : { ...ranks, p: null, pAbove: null, pBelow: null }
}

/** Which way the group moved, where the interval of the mean lies on one side of 0; null where it does not, or there is none. */
export function verdictOf(
  { meanDifferenceInterval }: PairedChange,
  { higherIsBetter }: Instrument,
): 'better' | 'worse' | null {
  if (!meanDifferenceInterval) return null
  const [low, high] = meanDifferenceInterval
  if (low > 0) return higherIsBetter ? 'better' : 'worse'
  return high < 0 ? (higherIsBetter ? 'worse' : 'better') : null
}

/** What holds of the whole change, from the plainest to the finest. */
export function limitsOf(n: number, change: PairedChange): ChangeLimit[] {
  if (n === 0) return ['nobody']
  if (change.unchanged === n)
    return ['nobodyChanged', ...(n < FEWEST_FOR_INFERENCE ? ['fewForInference' as const] : [])]
  if (n === 1) return ['onePair']
  return [
    ...(change.sdDifference === 0 ? (['sameChange'] as const) : []),
    ...(n < FEWEST_FOR_INFERENCE ? (['fewForInference'] as const) : []),
    ...(n < FEWEST_FOR_EFFECT ? (['fewForEffect'] as const) : []),
  ]
}
