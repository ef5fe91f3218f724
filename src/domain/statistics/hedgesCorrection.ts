import { logGamma } from './gamma'

/**
 * Factor by which a standardised difference of few people is made smaller, because it comes out too large on
 * average; below 1, nearer to 1 with more people. Exact; null below two degrees of freedom.
 * @see Hedges (1981), Journal of Educational Statistics 6, 107-128; evaluation.md 4.2.
 */
export function hedgesCorrection(df: number): number | null {
  if (df < 2) return null
  return Math.exp(logGamma(df / 2) - logGamma((df - 1) / 2)) / Math.sqrt(df / 2)
}
