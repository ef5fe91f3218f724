import type { GroupFile } from '../../groupFile'
import type { Instrument } from '../../records/instrument'
import { percent } from '../../statistics/rounding'
import { type Measure, type PairedChange, pairedChange } from '../measures'
import { scaleScore } from './scaleScore'

/** Figures of everything measured, by code of instrument. */
export function measureFigures(measured: readonly Measure[]) {
  return Object.fromEntries(
    measured.map(({ instrument, points, change }) => [
      keyOf(instrument, measured),
      {
        points: Object.fromEntries(
          points.map(({ point, mean, sd, ...rest }) => [
            point,
            { ...rest, mean: scaleScore(mean), sd: scaleScore(sd) },
          ]),
        ),
        change: change && changeFigures(change),
      },
    ]),
  )
}

/** The code; with the id where several versions of an instrument share it. */
function keyOf({ id, code }: Instrument, measured: readonly Measure[]): string {
  const isShared = measured.some(
    ({ instrument }) => instrument.code === code && instrument.id !== id,
  )
  return isShared ? `${code} ${id}` : code
}

function changeFigures({ changeShare, ...change }: PairedChange) {
  return {
    ...change,
    preMean: scaleScore(change.preMean),
    postMean: scaleScore(change.postMean),
    diffMean: scaleScore(change.diffMean),
    diffSd: scaleScore(change.diffSd),
    changePct: percent(changeShare),
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
  const followUp = pairedChange(group, instrument, 'akhir', 'tindakLanjut')
  const midPoint = points.find(({ point }) => point === 'tengah')
  return {
    nPaired: change?.n ?? 0,
    preMean: scaleScore(change?.preMean ?? null),
    postMean: scaleScore(change?.postMean ?? null),
    diffMean: scaleScore(change?.diffMean ?? null),
    diffSd: scaleScore(change?.diffSd ?? null),
    improved: change?.improved ?? 0,
    same: change?.same ?? 0,
    worse: change?.worse ?? 0,
    changePct: percent(change?.changeShare ?? null),
    nFollowUp: followUp.n,
    followUpMean: scaleScore(followUp.postMean),
    [`postMeanSame${followUp.n}`]: scaleScore(followUp.preMean),
    [`midMean${midPoint?.n ?? 0}`]: scaleScore(midPoint?.mean ?? null),
  }
}
