import { mean } from './mean'
import { median } from './median'

/** Factors of the mean and the median moving range. Source: Wheeler (2000), Understanding Variation; evaluation.md 4.5. */
const OF_MEAN = 2.66
const OF_MEDIAN = 3.145
const OF_RANGE = 3.268
/** Mean moving range of two normal values, in standard deviations. */
const D2 = 1.128
/** Points in a row on one side of the centre that are a signal. */
const RUN = 8

/** Points of a baseline below which its limits are not frozen. Source: evaluation.md 4.5. */
export const FEWEST_FOR_LIMITS = 6

/**
 * Natural limits of a series by how much it moves from one point to the next (XmR), in its unit. `signals`: the
 * places (from 0) of points outside the limits, and of the last point of every run of eight on one side of the
 * centre; a point on the centre breaks a run.
 */
export type ProcessLimits = {
  mean: number
  movingRanges: number[]
  meanRange: number
  upper: number
  lower: number
  rangeLimit: number
  sigma: number
  median: number
  medianRange: number
  upperByMedian: number
  lowerByMedian: number
}
export type Signal = { kind: 'outside' | 'run'; index: number }

/** The natural limits of a series; null below two points. */
export function processLimits(points: readonly number[]): ProcessLimits | null {
  const movingRanges = points
    .slice(1)
    .map((point, index) => Math.abs(point - (points[index] ?? point)))
  const [centre, meanRange] = [mean(points), mean(movingRanges)]
  const [middle, medianRange] = [median(points), median(movingRanges)]
  if (centre === null || meanRange === null || middle === null || medianRange === null) return null
  return {
    mean: centre,
    movingRanges,
    meanRange,
    upper: centre + OF_MEAN * meanRange,
    lower: centre - OF_MEAN * meanRange,
    rangeLimit: OF_RANGE * meanRange,
    sigma: meanRange / D2,
    median: middle,
    medianRange,
    upperByMedian: middle + OF_MEDIAN * medianRange,
    lowerByMedian: middle - OF_MEDIAN * medianRange,
  }
}

/** What in a series is no mere noise, judged by limits that may come from an earlier part of it. */
export function processSignals(
  points: readonly number[],
  { mean: centre, upper, lower }: Pick<ProcessLimits, 'mean' | 'upper' | 'lower'>,
): Signal[] {
  let run = 0
  let side = 0
  return points.flatMap((point, index): Signal[] => {
    const now = Math.sign(point - centre)
    run = now !== 0 && now === side ? run + 1 : Math.abs(now)
    side = now
    const signals: Signal[] = []
    if (point > upper || point < lower) signals.push({ kind: 'outside', index })
    if (run === RUN) signals.push({ kind: 'run', index })
    return signals
  })
}
