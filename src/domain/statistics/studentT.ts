import { zeroBetween } from './bisection'
import { logGamma } from './gamma'
import { incompleteBeta } from './incompleteBeta'
import { normalBelow } from './normal'

/** Far enough out for every share that is asked for here, even with one degree of freedom. */
const OUTERMOST = 1e6

/** Share of Student's t distribution with df > 0 degrees of freedom below t, 0 to 1. */
export function tBelow(t: number, df: number): number {
  const tail = incompleteBeta(df / (df + t * t), df / 2, 0.5) / 2
  return t > 0 ? 1 - tail : tail
}

/** Two-sided p of a t value: how often chance alone gives one at least so far from 0. 0 to 1. */
export function tTwoSided(t: number, df: number): number {
  return incompleteBeta(df / (df + t * t), df / 2, 0.5)
}

/** The value below which the share p (0.5 <= p < 1) of the t distribution lies. */
export function tQuantile(p: number, df: number): number {
  return zeroBetween((t) => tBelow(t, df) - p, 0, OUTERMOST) ?? Number.NaN
}

const MOST_TERMS = 2_000
const PRECISION = 1e-15

/**
 * Share of the noncentral t distribution below t; `ncp` is its noncentrality. 0 to 1, right to about 1e-12.
 * @see Lenth (1989), algorithm AS 243, Applied Statistics 38, 185-189.
 */
export function noncentralTBelow(t: number, df: number, ncp: number): number {
  if (t < 0) return 1 - noncentralTBelow(-t, df, -ncp)
  const x = (t * t) / (t * t + df)
  return Math.min(1, Math.max(0, normalBelow(-ncp) + seriesAbove(x, df, ncp)))
}

/** What lies between 0 and t: a Poisson mixture of beta shares, odd and even terms in step. */
function seriesAbove(x: number, df: number, ncp: number): number {
  if (x === 0) return 0
  const half = (ncp * ncp) / 2
  let p = 0.5 * Math.exp(-half)
  let q = (p * Math.sqrt(2 / Math.PI) * ncp) as number
  let left = 0.5 - p
  let a = 0.5
  const b = df / 2
  let total = 0
  let odd = incompleteBeta(x, a, b)
  let even = incompleteBeta(x, a + 0.5, b)
  let oddStep = betaStep(x, a, b)
  let evenStep = betaStep(x, a + 0.5, b)
  for (let term = 1; term <= MOST_TERMS; term += 1) {
    total += p * odd + q * even
    if (term > half && Math.abs(left * odd) < PRECISION) break
    p *= half / term
    q *= half / (term + 0.5)
    left -= p
    odd -= oddStep
    even -= evenStep
    oddStep *= (x * (a + b)) / (a + 1)
    evenStep *= (x * (a + 0.5 + b)) / (a + 1.5)
    a += 1
  }
  return total
}

/** I_x(a, b) - I_x(a + 1, b). */
function betaStep(x: number, a: number, b: number): number {
  return Math.exp(
    logGamma(a + b) - logGamma(a + 1) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x),
  )
}
