import { type BaselineBand, baselineBand } from '../statistics/baselineBand'
import {
  FEWEST_FOR_TREND,
  type TrendLine,
  tauWithoutTrend,
  trendLine,
} from '../statistics/baselineTrend'
import { mean } from '../statistics/mean'
import { median } from '../statistics/median'
import { dustOf } from '../statistics/midRanks'
import { type Nonoverlap, nonoverlap, type Phases } from '../statistics/nonoverlap'
import {
  FEWEST_FOR_LIMITS,
  type ProcessLimits,
  processLimits,
  processSignals,
} from '../statistics/processLimits'
import { rankSum } from '../statistics/rankSum'
import {
  FEWEST_FOR_TEST,
  FEWEST_IN_PHASE,
  isOfOtherPeople,
  limitsOf,
  MOST_FOR_TEST,
  type SeriesLimit,
  USUAL_P,
} from './seriesLimits'
import type { Series, SeriesPoint } from './seriesOf'

/** The points of one phase: how many, their mean and median in the unit of the series; null of none. */
export type PhaseFigures = { n: number; mean: number | null; median: number | null }

/** A point of B outside the band of two standard deviations, on the good or the bad side. */
export type OutsidePoint = { id: string; side: 'better' | 'worse' }

/** The natural limits of the baseline, and the points outside them or at the end of a run of eight. */
export type FrozenLimits = Pick<ProcessLimits, 'mean' | 'lower' | 'upper'> & {
  signals: { id: string; kind: 'outside' | 'run' }[]
}

/**
 * What two phases of a series tell. `m` points of the baseline, `n` since; `missing` had no value, `laterBaseline`
 * came as baseline again after B: both are in no figure. All measures of overlap (higher is better, whatever the
 * direction of the series) are null below three points in either phase, the trends below four. Trend lines run over the
 * places of the points in their phase, from 1. What is null has its reason in `limits`; `side` is null where the
 * interval of NAP holds 0.5, and `verdict` also where p is not told or above 0.05. Source: evaluation.md 4.5.
 */
export type SeriesAnalysis = {
  m: number
  n: number
  missing: number
  laterBaseline: number
  a: PhaseFigures
  b: PhaseFigures
  trendA: TrendLine | null
  trendB: TrendLine | null
  overlap: Nonoverlap | null
  tauBc: number | null
  /** Two-sided, exact; 0 to 1. */
  p: number | null
  band: BaselineBand | null
  outside: OutsidePoint[]
  process: FrozenLimits | null
  side: 'better' | 'worse' | null
  verdict: 'better' | 'worse' | null
  people: Series['people']
  limits: SeriesLimit[]
}

/** A point that has a value and stands in a phase that is compared. */
type CountedPoint = SeriesPoint & { value: number }

/** Compares the phases of a series. */
export function seriesAnalysis(series: Series): SeriesAnalysis {
  const { improvement } = series.source
  const measured = series.points.filter((point): point is CountedPoint => point.value !== null)
  const { baseline, since, later } = phasesOf(measured)
  const phases = { a: baseline.map(numberOf), b: since.map(numberOf) }
  const [m, n] = [phases.a.length, phases.b.length]
  const isCompared = m >= FEWEST_IN_PHASE && n >= FEWEST_IN_PHASE
  const overlap = isCompared ? nonoverlap(phases, improvement) : null
  const isOfSame = !isOfOtherPeople(series)
  const p =
    isCompared && isOfSame && isTestable(m + n) ? (rankSum(phases, improvement)?.p ?? null) : null
  const trendA = trendOf(phases.a)
  const band = bandOf(phases, improvement)
  const found = {
    m,
    n,
    missing: series.points.length - measured.length,
    laterBaseline: later.length,
    a: figuresOf(phases.a),
    b: figuresOf(phases.b),
    trendA,
    trendB: trendOf(phases.b),
    overlap,
    tauBc: trendA && isCompared ? tauWithoutTrend(phases, improvement) : null,
    p,
    band,
    outside: outsideOf(since, band),
    process: frozenLimits(baseline, since),
    side: sideOf(overlap),
    verdict: verdictOf(overlap, p),
    people: series.people,
  }
  return { ...found, limits: limitsOf(series, found, isImproving(trendA, phases, improvement)) }
}

/** The baseline up to the first point of B, all of B, and what was called baseline again afterwards. */
function phasesOf(points: readonly CountedPoint[]) {
  const begins = points.findIndex(({ phase }) => phase === 'B')
  const isBefore = (index: number) => begins < 0 || index < begins
  return {
    baseline: points.filter(({ phase }, index) => phase === 'A' && isBefore(index)),
    since: points.filter(({ phase }) => phase === 'B'),
    later: points.filter(({ phase }, index) => phase === 'A' && !isBefore(index)),
  }
}

function numberOf({ value }: CountedPoint): number {
  return value
}

function isTestable(points: number): boolean {
  return points >= FEWEST_FOR_TEST && points <= MOST_FOR_TEST
}

function figuresOf(points: readonly number[]): PhaseFigures {
  return { n: points.length, mean: mean(points), median: median(points) }
}

function trendOf(points: readonly number[]): TrendLine | null {
  return points.length < FEWEST_FOR_TREND ? null : trendLine(points)
}

/** Whether the baseline moved towards the better by itself: then NAP alone says too much. */
function isImproving(
  trend: TrendLine | null,
  { a }: Phases,
  improvement: Series['source']['improvement'],
): boolean {
  if (!trend || Math.abs(trend.slope) <= dustOf(a)) return false
  return improvement === 'increase' ? trend.slope > 0 : trend.slope < 0
}

/** The band of a baseline of three points at least that spreads by more than what binary numbers add. */
function bandOf(phases: Phases, improvement: Series['source']['improvement']): BaselineBand | null {
  if (phases.a.length < FEWEST_IN_PHASE) return null
  const band = baselineBand(phases, improvement)
  return band && band.sd > dustOf(phases.a) ? band : null
}

function outsideOf(since: readonly CountedPoint[], band: BaselineBand | null): OutsidePoint[] {
  if (!band) return []
  return since.flatMap(({ id, value }, index): OutsidePoint[] => {
    if (band.beyond[index]) return [{ id, side: 'better' }]
    return value > band.upper || value < band.lower ? [{ id, side: 'worse' }] : []
  })
}

function frozenLimits(
  baseline: readonly CountedPoint[],
  since: readonly CountedPoint[],
): FrozenLimits | null {
  if (baseline.length < FEWEST_FOR_LIMITS) return null
  const values = baseline.map(numberOf)
  const limits = processLimits(values)
  // Limits without width would call every other value a signal.
  if (!limits || limits.meanRange <= dustOf(values)) return null
  const all = [...baseline, ...since]
  const signals = processSignals(all.map(numberOf), limits).flatMap(({ kind, index }) => {
    const point = all[index]
    return point ? [{ id: point.id, kind }] : []
  })
  return { mean: limits.mean, lower: limits.lower, upper: limits.upper, signals }
}

function verdictOf(overlap: Nonoverlap | null, p: number | null): SeriesAnalysis['verdict'] {
  return p !== null && p <= USUAL_P ? sideOf(overlap) : null
}

function sideOf(overlap: Nonoverlap | null): SeriesAnalysis['verdict'] {
  if (!overlap?.napInterval) return null
  const [lower, upper] = overlap.napInterval
  return lower > 0.5 ? 'better' : upper < 0.5 ? 'worse' : null
}
