import { zeroBetween } from './bisection'
import { type Interval, UPPER } from './interval'
import { mean, sum } from './mean'
import { median } from './median'
import { dustOf } from './midRanks'
import { normalQuantile } from './normal'

/** Which way a series gets better. */
export type Improvement = 'increase' | 'decrease'

/** The points of one series before (A) and since (B) something was begun, in order; missing ones left out. */
export type Phases = { a: readonly number[]; b: readonly number[] }

/**
 * How far two phases of one series lie apart, pair by pair. Shares 0 to 1, taus -1 to 1 (Tau-U can pass 1).
 * `nap`: share of pairs of a point of A and one of B in which B is better, ties half: 0.5 is no difference. `pnd`:
 * share of B beyond the best of A: one outlier ruins it. `pem`: share of B beyond the median of A. `tau` = 2 NAP - 1.
 * `tauU`: tau less the trend in A, with m n as its divisor. All null without points in both phases.
 */
export type Nonoverlap = {
  m: number
  n: number
  better: number
  worse: number
  ties: number
  nap: number | null
  napInterval: Interval | null
  napError: number | null
  napErrorOfNoDifference: number | null
  tau: number | null
  pnd: number | null
  pem: number | null
  /** Concordant less discordant ordered pairs within each phase. */
  trendA: number
  trendB: number
  tauOfTrendA: number | null
  tauU: number | null
  /** The same divided by m n and the pairs within A, as other programs do. */
  tauUOfAllPairs: number | null
}

/**
 * Measures of nonoverlap of two phases.
 * @see Parker & Vannest (2009), Behavior Therapy 40, 357-367; Parker, Vannest, Davis & Sauber (2011), Behavior Therapy 42, 284-299; evaluation.md 4.5.
 */
export function nonoverlap(phases: Phases, improvement: Improvement): Nonoverlap {
  const { a, b } = upwards(phases, improvement)
  const [m, n] = [a.length, b.length]
  const matrix = wins(a, b)
  const all = matrix.flat()
  const better = all.filter((win) => win === 1).length
  const ties = all.filter((win) => win === 0.5).length
  const worse = all.length - better - ties
  const trendA = concordance(a)
  const trendB = concordance(b)
  const counts = { m, n, better, worse, ties, trendA, trendB }
  const nap = mean(all)
  const tauOfTrendA = m < 2 ? null : trendA / pairsIn(m)
  if (nap === null)
    return {
      ...counts,
      nap,
      napInterval: null,
      napError: null,
      napErrorOfNoDifference: null,
      tau: null,
      pnd: null,
      pem: null,
      tauOfTrendA,
      tauU: null,
      tauUOfAllPairs: null,
    }
  const best = Math.max(...a)
  const middle = median(a) ?? 0
  const apart = better - worse - trendA
  return {
    ...counts,
    nap,
    napInterval: napInterval(nap, m, n),
    napError: napError(matrix, nap),
    napErrorOfNoDifference: Math.sqrt((1 / m + 1 / n + 1 / (m * n)) / 12),
    tau: 2 * nap - 1,
    pnd: mean(b.map((point) => (point > best ? 1 : 0))),
    pem: mean(wins([middle], b).flat()),
    tauOfTrendA,
    tauU: apart / (m * n),
    tauUOfAllPairs: apart / (m * n + pairsIn(m)),
  }
}

/** The phases with more as better, so that one rule fits both directions. */
export function upwards({ a, b }: Phases, improvement: Improvement): Phases {
  if (improvement === 'increase') return { a, b }
  const mirrored = (points: readonly number[]) => points.map((point) => -point)
  return { a: mirrored(a), b: mirrored(b) }
}

/** For each point of A, against each of B: 1 where B is more, 0.5 where they are the same, else 0. */
export function wins(a: readonly number[], b: readonly number[]): number[][] {
  const dust = dustOf([...a, ...b])
  return a.map((one) =>
    b.map((other) => (Math.abs(other - one) <= dust ? 0.5 : other > one ? 1 : 0)),
  )
}

function concordance(points: readonly number[]): number {
  const dust = dustOf(points)
  return sum(
    points.flatMap((one, index) =>
      points
        .slice(index + 1)
        .map((later) => (Math.abs(later - one) <= dust ? 0 : Math.sign(later - one))),
    ),
  )
}

function pairsIn(count: number): number {
  return (count * (count - 1)) / 2
}

/**
 * Newcombe's fifth method. Where all pairs point one way the estimate is itself a root of the equation, which
 * would give an interval without width: it is divided out.
 * @see Newcombe (2006), Statistics in Medicine 25, 559-573; evaluation.md 4.5.
 */
function napInterval(nap: number, m: number, n: number): Interval {
  const z2 = normalQuantile(UPPER) ** 2
  const h = (m + n) / 2 - 1
  const spread = (x: number) => z2 * (2 + h + (1 + 2 * h) * x * (1 - x))
  const shape = (x: number) => m * n * (2 - x) * (1 + x)
  if (nap === 1) {
    const lower = zeroBetween((x) => shape(x) * (1 - x) - x * spread(x), 0, 1)
    return [lower ?? 0, 1]
  }
  if (nap === 0) {
    const upper = zeroBetween((x) => shape(x) * x - (1 - x) * spread(x), 0, 1)
    return [0, upper ?? 1]
  }
  const gap = (x: number) => shape(x) * (nap - x) ** 2 - x * (1 - x) * spread(x)
  return [zeroBetween(gap, 0, nap) ?? 0, zeroBetween(gap, nap, 1) ?? 1]
}

/** Unbiased standard error of NAP; null where one phase has a single point. */
function napError(matrix: readonly (readonly number[])[], nap: number): number | null {
  const m = matrix.length
  const n = matrix[0]?.length ?? 0
  if (m < 2 || n < 2) return null
  const ofA = matrix.map((row) => mean(row) ?? 0)
  const ofB = (matrix[0] ?? []).map((_, index) => mean(matrix.map((row) => row[index] ?? 0)) ?? 0)
  const squares = mean(matrix.flat().map((win) => win ** 2)) ?? 0
  const squareOf = (means: readonly number[]) => mean(means.map((one) => one ** 2)) ?? 0
  const variance =
    (nap - (m + n - 1) * nap ** 2 + n * squareOf(ofA) + m * squareOf(ofB) - 2 * squares) /
    ((m - 1) * (n - 1))
  return Math.sqrt(Math.max(0, variance))
}
