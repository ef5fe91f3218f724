import { expect } from 'vitest'
import { baselineBand } from '../../src/domain/statistics/baselineBand'
import { tauWithoutTrend, trendLine } from '../../src/domain/statistics/baselineTrend'
import { type Improvement, nonoverlap } from '../../src/domain/statistics/nonoverlap'
import { processLimits, processSignals } from '../../src/domain/statistics/processLimits'
import { rankSum } from '../../src/domain/statistics/rankSum'
import { type Check, same, sameFigures } from './same'

const singleCase: Check = ({ input, expected }) => {
  const told = (points: (number | null)[]) => points.filter((point) => point !== null)
  const phases = { a: told(input.A), b: told(input.B) }
  const improvement: Improvement = input.improvement
  sameFigures(nonoverlap(phases, improvement), expected, {
    m: 'm',
    n: 'n',
    PND: 'pnd',
    PEM: 'pem',
    positives: 'better',
    negatives: 'worse',
    ties: 'ties',
    NAP: 'nap',
    Tau_AB: 'tau',
    S_trendA: 'trendA',
    S_trendB: 'trendB',
    TauU_AvsB_minusTrendA: 'tauU',
    TauU_complete_pairs: 'tauUOfAllPairs',
    tauTrendA: 'tauOfTrendA',
    NAP_SE_unbiased: 'napError',
    NAP_SE_null: 'napErrorOfNoDifference',
    NAP_CI95: 'napInterval',
  })
  const line = trendLine(phases.a)
  sameFigures(line ?? {}, expected, { theilSenSlope: 'slope', theilSenIntercept: 'intercept' })
  if ('TauBC' in expected) same(tauWithoutTrend(phases, improvement), expected.TauBC, 'TauBC')
  sameFigures(rankSum(phases, improvement) ?? {}, expected, {
    MW_exact_pImprove: 'pImproved',
    MW_exact_pTwoSided: 'p',
  })
}

const twoSdBand: Check = ({ input, expected }) => {
  const found = baselineBand({ a: input.A, b: input.B }, input.improvement)
  expect(found).not.toBeNull()
  sameFigures(found ?? {}, expected, {
    mean: 'mean',
    sd: 'sd',
    lower: 'lower',
    upper: 'upper',
    beyond: 'beyond',
    twoConsecutive: 'isSignal',
  })
}

const xmr: Check = ({ input, expected, signals }) => {
  const found = processLimits(input.x)
  expect(found).not.toBeNull()
  if (!found) return
  sameFigures(found, expected, {
    mean: 'mean',
    mR: 'movingRanges',
    mRbar: 'meanRange',
    UNPL: 'upper',
    LNPL: 'lower',
    URL: 'rangeLimit',
    median: 'median',
    medianMR: 'medianRange',
    UNPL_medianMR: 'upperByMedian',
    LNPL_medianMR: 'lowerByMedian',
    sigmaHat: 'sigma',
  })
  expect(processSignals(input.x, found)).toHaveLength(signals.length)
}

/** Checks of these parts of the set, by their names there. */
export const seriesVectors = { singleCase, twoSdBand, xmr }
