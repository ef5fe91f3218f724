/** The rounded critical value of the method, as published. */
const CRITICAL = 1.96

/** Figures of a norm or validation sample, never of the group itself. Reliability above 0 and below 1. */
export type Norm = { sd: number; reliability: number }
/** Figures of a clinical and a normal sample, where both are known. */
export type TwoSamples = {
  clinicalMean: number
  clinicalSd: number
  normMean: number
  normSd: number
}

/** How one member changed: recovered, better, the same or worse. */
export const changeCategories = ['pulih', 'membaik', 'tetap', 'memburuk'] as const
export type ChangeCategory = (typeof changeCategories)[number]

/**
 * The change of one member against the error of the instrument. `index`: change in standard errors of a difference;
 * `smallest`: the smallest reliable change, in points; cut-offs in points, null where the samples are unknown.
 */
export type ReliableChange = {
  error: number
  errorOfDifference: number
  index: number
  smallest: number
  isReliable: boolean
  cutoffs: { a: number; b: number; c: number } | null
  category: ChangeCategory
}

/**
 * Reliable change index; null where the norm is out of range, because without reliability nothing can be told.
 * @see Jacobson & Truax (1991), Journal of Consulting and Clinical Psychology 59, 12-19; evaluation.md 4.3.
 */
export function reliableChange(
  { pre, post }: { pre: number; post: number },
  { sd, reliability }: Norm,
  isHigherBetter: boolean,
  samples: TwoSamples | null = null,
): ReliableChange | null {
  if (!(sd > 0) || !(reliability > 0) || !(reliability < 1)) return null
  const error = sd * Math.sqrt(1 - reliability)
  const errorOfDifference = Math.SQRT2 * error
  const index = (post - pre) / errorOfDifference
  const isReliable = Math.abs(index) > CRITICAL
  const cutoffs = samples && cutoffsOf(samples, isHigherBetter)
  const up = isHigherBetter ? 1 : -1
  const isBetter = isReliable && up * index > 0
  const crossed = cutoffs !== null && up * (pre - cutoffs.c) < 0 && up * (post - cutoffs.c) > 0
  return {
    error,
    errorOfDifference,
    index,
    smallest: CRITICAL * errorOfDifference,
    isReliable,
    cutoffs,
    category: !isReliable ? 'tetap' : !isBetter ? 'memburuk' : crossed ? 'pulih' : 'membaik',
  }
}

function cutoffsOf(
  { clinicalMean, clinicalSd, normMean, normSd }: TwoSamples,
  isHigherBetter: boolean,
): { a: number; b: number; c: number } | null {
  if (!(clinicalSd > 0) || !(normSd > 0)) return null
  const up = isHigherBetter ? 1 : -1
  return {
    a: clinicalMean + up * 2 * clinicalSd,
    b: normMean - up * 2 * normSd,
    c: (clinicalSd * normMean + normSd * clinicalMean) / (clinicalSd + normSd),
  }
}
