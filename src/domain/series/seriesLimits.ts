import { FEWEST_FOR_TREND } from '../statistics/baselineTrend'
import { FEWEST_FOR_LIMITS } from '../statistics/processLimits'
import type { SeriesAnalysis } from './seriesAnalysis'
import type { Series } from './seriesOf'

/** Points of a phase below which phases are not compared. Source: evaluation.md 4.5 [own]. */
export const FEWEST_IN_PHASE = 3
/** Points of both phases below which no dealing of them is rare enough (3 and 4: p at least 0.057) for p to say anything [own]. */
export const FEWEST_FOR_TEST = 8
/** The p above which a difference is a hint and no verdict, by convention. */
export const USUAL_P = 0.05
/** Points beyond which not every dealing is reckoned. */
export const MOST_FOR_TEST = 60

/**
 * Why a figure cannot be told, or what one must know beside it. No point has a value; nobody said when phase B
 * began; a phase has no point, or fewer than three; fewer than four of the baseline, so that its trend is unknown; fewer
 * than eight, or more than 60, in all for the exact test; fewer than six of the baseline for natural limits; a baseline
 * without spread; a band that reaches beyond the scale on the good side, so that no point can leave it; a baseline
 * that was getting better by itself; points called baseline again after B; points after the end of the program; a mean
 * of whoever answered, because nobody was scored at every point; attendance of members who were not all
 * expected throughout; slips without names, of which nobody knows whose they are.
 */
export const seriesLimits = [
  'noPoints',
  'noPhases',
  'noBaseline',
  'noIntervention',
  'fewBaseline',
  'fewIntervention',
  'fewForTrend',
  'fewForTest',
  'manyForTest',
  'fewForLimits',
  'noSpread',
  'bandBeyondScale',
  'trendInBaseline',
  'laterBaseline',
  'afterEnd',
  'otherPeople',
  'otherExpected',
  'anonymousSlips',
] as const
export type SeriesLimit = (typeof seriesLimits)[number]

/** Figures that may be missing, each with the limits that can be its reason, the first that holds being told. */
const noComparison = [
  'noPoints',
  'noPhases',
  'noBaseline',
  'noIntervention',
  'fewBaseline',
  'fewIntervention',
] as const satisfies SeriesLimit[]
const reasons = {
  a: ['noPoints', 'noPhases', 'noBaseline'],
  b: ['noPoints', 'noPhases', 'noIntervention'],
  overlap: noComparison,
  tauBc: [...noComparison, 'fewForTrend'],
  p: [...noComparison, 'otherPeople', 'fewForTest', 'manyForTest'],
  trendA: ['noPoints', 'noPhases', 'noBaseline', 'fewBaseline', 'fewForTrend'],
  band: ['noPoints', 'noPhases', 'noBaseline', 'fewBaseline', 'noSpread'],
  process: ['noPoints', 'noPhases', 'noBaseline', 'fewForLimits', 'noSpread'],
} as const satisfies Record<string, readonly SeriesLimit[]>

/** A figure of a series that may be missing. */
export type SeriesFigure = keyof typeof reasons

/** Why this figure is missing; null where it is not. */
export function reasonFor(
  figure: SeriesFigure,
  limits: readonly SeriesLimit[],
): SeriesLimit | null {
  return reasons[figure].find((reason) => limits.includes(reason)) ?? null
}

/** Whether the means of a series are of whoever answered, so that a change may be one of people. */
export function isOfOtherPeople({ source, people, points }: Series): boolean {
  const hasValues = points.some(({ value }) => value !== null)
  return source.kind === 'instrumentMean' && hasValues && people?.counted.length === 0
}

/** What holds of a series and its analysis, in the order of `seriesLimits`. */
export function limitsOf(
  series: Series,
  { m, n, missing, laterBaseline, band, process }: Omit<SeriesAnalysis, 'limits'>,
  isImproving: boolean,
): SeriesLimit[] {
  const { points, source, afterEnd, people } = series
  const measured = points.length - missing
  const isEmpty = points.length === missing
  const isPhased = m + n > 0
  const hasBoth = m > 0 && n > 0
  const isCompared = m >= FEWEST_IN_PHASE && n >= FEWEST_IN_PHASE
  const holds: Record<SeriesLimit, boolean> = {
    noPoints: isEmpty,
    noPhases: !isEmpty && !isPhased,
    noBaseline: isPhased && m === 0,
    noIntervention: isPhased && n === 0,
    fewBaseline: m > 0 && m < FEWEST_IN_PHASE,
    fewIntervention: n > 0 && n < FEWEST_IN_PHASE,
    fewForTrend: m >= FEWEST_IN_PHASE && m < FEWEST_FOR_TREND,
    fewForTest: isCompared && m + n < FEWEST_FOR_TEST,
    manyForTest: isCompared && m + n > MOST_FOR_TEST,
    fewForLimits: m > 0 && m < FEWEST_FOR_LIMITS,
    noSpread:
      (m >= FEWEST_IN_PHASE && band === null) || (m >= FEWEST_FOR_LIMITS && process === null),
    bandBeyondScale: band !== null && isBeyond(band, source),
    trendInBaseline: isImproving,
    laterBaseline: laterBaseline > 0,
    afterEnd: afterEnd.length > 0 && hasBoth,
    otherPeople: isOfOtherPeople(series),
    otherExpected: source.kind === 'attendance' && people !== null && people.leftOut.length > 0,
    anonymousSlips: measured > 1 && isOfSlips(source.kind),
  }
  return seriesLimits.filter((limit) => holds[limit])
}

function isOfSlips(kind: Series['source']['kind']): boolean {
  return kind === 'understanding' || kind === 'comfort' || kind === 'action'
}

function isBeyond(
  { lower, upper }: { lower: number; upper: number },
  { scale, improvement }: Series['source'],
): boolean {
  if (!scale) return false
  return improvement === 'increase' ? upper >= scale.max : lower <= scale.min
}
