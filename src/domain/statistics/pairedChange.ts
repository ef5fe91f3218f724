import { hedgesCorrection } from './hedgesCorrection'
import { type Interval, UPPER } from './interval'
import { mean, sum } from './mean'
import { noncentralTInterval } from './noncentralTInterval'
import { normalQuantile } from './normal'
import { standardDeviation } from './standardDeviation'
import { tQuantile, tTwoSided } from './studentT'

/** One member measured twice with the same instrument. */
export type Pair = { pre: number; post: number }

/** Pairs below which no p and no interval are told, because eight people can carry them hardly and four not at all. Source: evaluation.md 4. */
export const FEWEST_FOR_INFERENCE = 5
/** Pairs below which an effect size is called indicative only. Source: evaluation.md 4. */
export const FEWEST_FOR_EFFECT = 10

/**
 * How much a group changed between two measurements, over complete pairs only. `difference` is post - pre in the
 * unit of the instrument. Every figure is null where it cannot be computed: standard deviations below two
 * pairs, everything that divides by a spread of 0. Whether few pairs allow to tell p and intervals is for
 * the reader of the figures to decide (FEWEST_FOR_INFERENCE).
 */
export type PairedChange = {
  n: number
  meanPre: number | null
  meanPost: number | null
  sdPre: number | null
  sdPost: number | null
  meanDifference: number | null
  sdDifference: number | null
  /** 95% interval of the mean difference, by the t distribution. */
  meanDifferenceInterval: Interval | null
  /** Correlation of both measurements, -1 to 1. */
  correlation: number | null
  t: number | null
  df: number | null
  /** Two-sided. */
  p: number | null
  /** Difference in standard deviations of the differences, and its exact 95% interval. */
  dz: number | null
  dzInterval: Interval | null
  gz: number | null
  /** Difference in the root mean square of both standard deviations: our headline; interval by Bonett. */
  dav: number | null
  davInterval: Interval | null
  davError: number | null
  gav: number | null
  /** Difference in the plain mean of both standard deviations, as some programs give it. */
  davOfMeanSd: number | null
  gavOfMeanSd: number | null
  /** Difference in standard deviations of the first measurement. */
  dpre: number | null
  drm: number | null
  raised: number
  unchanged: number
  lowered: number
}

/**
 * Change of one group from a first to a second measurement. Members without both are to be named by the
 * caller, never averaged in.
 * @see Lakens (2013), Frontiers in Psychology 4:863; Bonett (2008), Psychological Methods 13, 99-109; evaluation.md 4.2.
 */
export function pairedChange(pairs: readonly Pair[]): PairedChange {
  const pre = pairs.map((pair) => pair.pre)
  const post = pairs.map((pair) => pair.post)
  const differences = pairs.map((pair) => pair.post - pair.pre)
  const n = pairs.length
  const df = n < 2 ? null : n - 1
  const [sdPre, sdPost] = [standardDeviation(pre), standardDeviation(post)]
  const meanDifference = mean(differences)
  const sdDifference = spreadOf(differences, pairs)
  const correlation = correlationOf(pairs)
  const error = sdDifference && sdDifference / Math.sqrt(n)
  const t = ratio(meanDifference, error)
  const dz = ratio(meanDifference, sdDifference)
  const dav = sdDifference ? ratio(meanDifference, rootMeanSquare(sdPre, sdPost)) : null
  const davOfMeanSd = sdDifference ? ratio(meanDifference, averageOf(sdPre, sdPost)) : null
  const davError = bonettError(dav, sdPre, sdPost, correlation, df)
  return {
    n,
    meanPre: mean(pre),
    meanPost: mean(post),
    sdPre,
    sdPost,
    meanDifference,
    sdDifference,
    meanDifferenceInterval:
      error && df ? around(meanDifference, error * tQuantile(UPPER, df)) : null,
    correlation,
    t,
    df,
    p: t !== null && df !== null ? tTwoSided(t, df) : null,
    dz,
    dzInterval: t !== null && df !== null ? noncentralTInterval(t, df, Math.sqrt(n)) : null,
    gz: corrected(dz, df),
    dav,
    davInterval: around(dav, davError && davError * normalQuantile(UPPER)),
    davError,
    gav: corrected(dav, df),
    davOfMeanSd,
    gavOfMeanSd: corrected(davOfMeanSd, df),
    dpre: sdDifference ? ratio(meanDifference, sdPre) : null,
    drm: dz !== null && correlation !== null ? dz * Math.sqrt(2 * (1 - correlation)) : null,
    raised: differences.filter((difference) => difference > 0).length,
    unchanged: differences.filter((difference) => difference === 0).length,
    lowered: differences.filter((difference) => difference < 0).length,
  }
}

/** Binary dust of subtracting is no spread: measured against the values that were subtracted. */
function spreadOf(differences: readonly number[], pairs: readonly Pair[]): number | null {
  const spread = standardDeviation(differences)
  const scale = Math.max(0, ...pairs.flatMap(({ pre, post }) => [Math.abs(pre), Math.abs(post)]))
  return spread !== null && spread < 1e-12 * scale ? 0 : spread
}

function correlationOf(pairs: readonly Pair[]): number | null {
  const [sdPre, sdPost] = [
    standardDeviation(pairs.map(({ pre }) => pre)),
    standardDeviation(pairs.map(({ post }) => post)),
  ]
  const [meanPre, meanPost] = [
    mean(pairs.map(({ pre }) => pre)),
    mean(pairs.map(({ post }) => post)),
  ]
  if (!sdPre || !sdPost || meanPre === null || meanPost === null) return null
  const shared = sum(pairs.map(({ pre, post }) => (pre - meanPre) * (post - meanPost)))
  return Math.max(-1, Math.min(1, shared / ((pairs.length - 1) * sdPre * sdPost)))
}

/** Standard error of d_av. */
function bonettError(
  d: number | null,
  sdPre: number | null,
  sdPost: number | null,
  r: number | null,
  df: number | null,
): number | null {
  if (d === null || r === null || !sdPre || !sdPost || !df) return null
  const [v1, v2] = [sdPre ** 2, sdPost ** 2]
  const square = (v1 + v2) / 2
  return Math.sqrt(
    (d ** 2 * (v1 ** 2 + v2 ** 2 + 2 * r ** 2 * v1 * v2)) / (8 * df * square ** 2) +
      (v1 + v2 - 2 * r * sdPre * sdPost) / (df * square),
  )
}

function rootMeanSquare(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : Math.sqrt((one ** 2 + other ** 2) / 2)
}

function averageOf(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : (one + other) / 2
}

function ratio(part: number | null, whole: number | null): number | null {
  return part === null || !whole ? null : part / whole
}

function corrected(d: number | null, df: number | null): number | null {
  const factor = df === null ? null : hedgesCorrection(df)
  return d === null || factor === null ? null : d * factor
}

function around(centre: number | null, half: number | null): Interval | null {
  return centre === null || half === null ? null : [centre - half, centre + half]
}
