import type { GroupFile } from '../../groupFile'
import { type MeasuredChange, measuredChange } from '../../measuring/measuredChange'
import type { MeasuredPoint } from '../../measuring/measuredPoints'
import type { Instrument } from '../../records/instrument'
import { share } from '../../statistics/mean'
import { pairedChange } from '../../statistics/pairedChange'
import { percent } from '../../statistics/rounding'
import type { Measure } from '../measures'
import { analysisFigures } from './analysisFigures'
import { scaleScore } from './scaleScore'

/** Figures of everything measured, by code of instrument. */
export function measureFigures(group: GroupFile, measured: readonly Measure[]) {
  const instruments = measured.map(({ instrument }) => instrument)
  return Object.fromEntries(
    measured.map(({ instrument, points, change }) => [
      instrumentKey(instrument, instruments),
      {
        points: Object.fromEntries(points.map((one) => [one.point, pointFigures(one)])),
        change: change && changeFigures(change),
        analysis: change && analysisFigures(group, change),
      },
    ]),
  )
}

/** Under which name an instrument stands among others: its code; with the id where several versions share it. */
export function instrumentKey(
  { id, code }: Instrument,
  instruments: readonly Instrument[],
): string {
  const isShared = instruments.some((other) => other.code === code && other.id !== id)
  return isShared ? `${code} ${id}` : code
}

function pointFigures({ date, n, notScored, ...scores }: MeasuredPoint) {
  return {
    date,
    n,
    notScored,
    mean: scaleScore(scores.mean),
    sd: scaleScore(scores.sd),
    median: scaleScore(scores.median),
    lowerQuartile: scaleScore(scores.lowerQuartile),
    upperQuartile: scaleScore(scores.upperQuartile),
    sameMean: scaleScore(scores.sameMean),
  }
}

function changeFigures({ from, to, n, change, better, same, worse, unpaired }: MeasuredChange) {
  return {
    from,
    to,
    n,
    ...meanFigures(change),
    improved: better,
    same,
    worse,
    unpaired,
  }
}

function meanFigures({
  meanPre,
  meanPost,
  meanDifference,
  sdDifference,
}: MeasuredChange['change']) {
  const isKnown = meanDifference !== null && meanPre !== null
  return {
    preMean: scaleScore(meanPre),
    postMean: scaleScore(meanPost),
    diffMean: scaleScore(meanDifference),
    diffSd: scaleScore(sdDifference),
    changePct: percent(isKnown ? share(meanDifference, meanPre) : null),
  }
}

/** The two instruments of the sample program under the names its `expected` block gives them. */
export function namedMeasures(group: GroupFile, measured: readonly Measure[]) {
  const functioning = measured.find(({ instrument }) => instrument.code === 'SKSR-20')
  const cohesion = measured.find(({ instrument }) => instrument.code === 'SKK-8')
  return {
    ...(functioning ? { sksr: functioningFigures(group, functioning) } : {}),
    ...(cohesion
      ? {
          cohesionMean: Object.fromEntries(
            cohesion.points.map(({ point, n, mean }) => [point, { n, mean: scaleScore(mean) }]),
          ),
        }
      : {}),
  }
}

function functioningFigures(group: GroupFile, { instrument, points, change }: Measure) {
  const followUp = measuredChange(group, instrument, 'akhir', 'tindakLanjut')
  const midPoint = points.find(({ point }) => point === 'tengah')
  return {
    nPaired: change?.n ?? 0,
    ...meanFigures(change?.change ?? pairedChange([])),
    improved: change?.better ?? 0,
    same: change?.same ?? 0,
    worse: change?.worse ?? 0,
    nFollowUp: followUp.n,
    followUpMean: scaleScore(followUp.change.meanPost),
    [`postMeanSame${followUp.n}`]: scaleScore(followUp.change.meanPre),
    [`midMean${midPoint?.n ?? 0}`]: scaleScore(midPoint?.mean ?? null),
  }
}
