import { logGamma } from './gamma'

const MOST_STEPS = 500
const PRECISION = 1e-16
const TINY = 1e-300

/**
 * Regularised incomplete beta function I_x(a, b) for a, b > 0 and 0 <= x <= 1: the share of a beta
 * distribution below x, 0 to 1. By the continued fraction of Lentz. Source: Abramowitz & Stegun 26.5.8.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x),
  )
  // The fraction converges fast on this side only; the other is its mirror image.
  return x < (a + 1) / (a + b + 2)
    ? (front * fraction(x, a, b)) / a
    : 1 - (front * fraction(1 - x, b, a)) / b
}

function fraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / away(1 - ((a + b) * x) / (a + 1))
  let result = d
  for (let m = 1; m <= MOST_STEPS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / away(1 + even * d)
    c = away(1 + even / c)
    result *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / away(1 + odd * d)
    c = away(1 + odd / c)
    result *= d * c
    if (Math.abs(d * c - 1) < PRECISION) return result
  }
  return result
}

/** Keeps a divisor off zero. */
function away(value: number): number {
  return Math.abs(value) < TINY ? TINY : value
}
