import { zeroBetween } from './bisection'

const MOST_STEPS = 500
const PRECISION = 1e-17
/** Beyond so many standard deviations nothing is left that a number could tell. */
const OUTERMOST = 38
/** From here on the continued fraction converges faster than the series. */
const CROSSING = 3

/** Share of a standard normal distribution below z, 0 to 1; right to about 1e-15. Source: Abramowitz & Stegun 26.2. */
export function normalBelow(z: number): number {
  const x = Math.abs(z)
  if (x > OUTERMOST) return z > 0 ? 1 : 0
  const tail = x < CROSSING ? 0.5 - density(x) * series(x) : density(x) * fraction(x)
  return z > 0 ? 1 - tail : tail
}

/** The value below which the share p (0 < p < 1) of a standard normal distribution lies. */
export function normalQuantile(p: number): number {
  if (p === 0.5) return 0
  const upper = p > 0.5 ? p : 1 - p
  const z = zeroBetween((x) => normalBelow(x) - upper, 0, OUTERMOST) ?? Number.NaN
  return p > 0.5 ? z : -z
}

function density(x: number): number {
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)
}

function series(x: number): number {
  let term = x
  let total = x
  for (let step = 1; step <= MOST_STEPS && Math.abs(term) > PRECISION * total; step += 1) {
    term *= (x * x) / (2 * step + 1)
    total += term
  }
  return total
}

/** Laplace's continued fraction of the tail, from its far end inwards. */
function fraction(x: number): number {
  let result = x
  for (let step = 200; step >= 1; step -= 1) result = x + step / result
  return 1 / result
}
