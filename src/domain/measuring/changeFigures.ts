import type { Interval } from '../statistics/interval'
import {
  FEWEST_FOR_EFFECT,
  FEWEST_FOR_INFERENCE,
  type PairedChange,
} from '../statistics/pairedChange'
import type { MeasuredChange } from './measuredChange'

/** The figures of a change that may or may not be told, in the order in which they are read. */
export const changeFigureKeys = [
  'meanDifference',
  'meanDifferenceInterval',
  'sdDifference',
  'median',
  't',
  'p',
  'dav',
  'davInterval',
  'gav',
  'dz',
  'dzInterval',
  'gz',
  'dpre',
  'drm',
  'ranksP',
  'rankBiserial',
  'betterShare',
  'betterInterval',
] as const
export type ChangeFigureKey = (typeof changeFigureKeys)[number]

/**
 * Why a figure is not told: nobody measured twice; one pair has no spread; two pairs allow no correction; below five
 * no p and no interval; nobody changed; all changed alike; all scored alike at the first point, or at one of both;
 * an interval that reaches beyond all bounds.
 */
export type FigureReason =
  | 'nobody'
  | 'onePair'
  | 'twoPairs'
  | 'fewForInference'
  | 'nobodyChanged'
  | 'sameChange'
  | 'sameFirst'
  | 'sameScores'
  | 'beyondBounds'

/** A figure, or why there is none; `isIndicative` where so few people give an effect size only as a hint. */
export type ChangeFigure = {
  value: number | Interval | null
  reason: FigureReason | null
  isIndicative: boolean
}

const inferred: readonly ChangeFigureKey[] = [
  'meanDifferenceInterval',
  'p',
  'davInterval',
  'dzInterval',
  'ranksP',
  'betterInterval',
]
const effects: readonly ChangeFigureKey[] = [
  'dav',
  'davInterval',
  'gav',
  'dz',
  'dzInterval',
  'gz',
  'dpre',
  'drm',
  'rankBiserial',
]

/** Every figure of a change, told or with the reason why not. Source: evaluation.md 4.2 and 4.4. */
export function changeFigures(measured: MeasuredChange): Record<ChangeFigureKey, ChangeFigure> {
  const values = valuesOf(measured)
  return Object.fromEntries(
    changeFigureKeys.map((key) => {
      const value = values[key]
      const isTold = value !== null
      return [
        key,
        {
          value,
          reason: isTold ? null : reasonOf(key, measured),
          isIndicative: isTold && effects.includes(key) && measured.n < FEWEST_FOR_EFFECT,
        },
      ]
    }),
  ) as Record<ChangeFigureKey, ChangeFigure>
}

function valuesOf({
  change,
  ranks,
  better,
  n,
  betterInterval,
  middle,
}: MeasuredChange): Record<ChangeFigureKey, number | Interval | null> {
  const { t, p, dav, davInterval, gav, dz, dzInterval, gz, dpre, drm } = change
  return {
    meanDifference: change.meanDifference,
    meanDifferenceInterval: change.meanDifferenceInterval,
    sdDifference: change.sdDifference,
    median: middle?.median ?? null,
    ...{ t, p, dav, davInterval, gav, dz, dzInterval, gz, dpre, drm },
    ranksP: ranks.p,
    rankBiserial: n < 2 ? null : ranks.rankBiserial,
    betterShare: n === 0 ? null : better / n,
    betterInterval,
  }
}

/** The first thing that stands in the way, from the plainest to the finest. */
function reasonOf(key: ChangeFigureKey, { n, change, ranks }: MeasuredChange): FigureReason {
  if (n === 0) return 'nobody'
  if (ranks.used === 0 && n > 1) return 'nobodyChanged'
  if (inferred.includes(key) && n < FEWEST_FOR_INFERENCE) return 'fewForInference'
  if (n === 1) return 'onePair'
  return spreadReason(key, n, change)
}

function spreadReason(key: ChangeFigureKey, n: number, change: PairedChange): FigureReason {
  if (change.sdDifference === 0) return 'sameChange'
  if (n === 2 && (key === 'gav' || key === 'gz')) return 'twoPairs'
  if (key === 'dpre' && change.sdPre === 0) return 'sameFirst'
  return change.sdPre === 0 || change.sdPost === 0 ? 'sameScores' : 'beyondBounds'
}
