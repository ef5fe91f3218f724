import { expect } from 'vitest'
import { goalAttainmentScore } from '../../src/domain/statistics/goalAttainmentScore'
import { hedgesCorrection } from '../../src/domain/statistics/hedgesCorrection'
import { type Pair, pairedChange } from '../../src/domain/statistics/pairedChange'
import { reliableChange } from '../../src/domain/statistics/reliableChange'
import { signedRank, smallestTwoSidedP } from '../../src/domain/statistics/signedRank'
import { type Check, same, sameFigures } from './same'

const gas: Check = ({ input, expected }) => {
  const rated = input.scores.flatMap((level: number | null, index: number) =>
    level === null ? [] : [{ level, weight: input.weights[index] }],
  )
  same(goalAttainmentScore(rated), expected?.T ?? null, 'T')
  if (expected) expect(rated).toHaveLength(expected.scored)
}

const gasChange: Check = ({ input, expected }) => {
  const score = (levels: number[]) =>
    goalAttainmentScore(levels.map((level, index) => ({ level, weight: input.weights[index] })))
  const [before, after] = [score(input.baseline), score(input.achieved)]
  same(before, expected.Tbase, 'Tbase')
  same(after, expected.Tach, 'Tach')
  same((after ?? 0) - (before ?? 0), expected.change, 'change')
}

const prePost: Check = ({ input, expected }) => {
  const pairs = input.pre.flatMap((pre: number | null, index: number): Pair[] => {
    const post = input.post[index]
    return pre === null || post === null ? [] : [{ pre, post }]
  })
  const found = pairedChange(pairs)
  sameFigures(found, expected, {
    n: 'n',
    meanPre: 'meanPre',
    meanPost: 'meanPost',
    sdPre: 'sdPre',
    sdPost: 'sdPost',
    meanDiff: 'meanDifference',
    sdDiff: 'sdDifference',
    r: 'correlation',
    t: 't',
    df: 'df',
    p: 'p',
    meanDiffCI: 'meanDifferenceInterval',
    d_z: 'dz',
    g_z: 'gz',
    d_av_meanSD: 'davOfMeanSd',
    g_av_meanSD: 'gavOfMeanSd',
    d_av_rms: 'dav',
    g_av_rms: 'gav',
    d_av_rms_SE_bonett: 'davError',
    d_av_rms_CI_bonett: 'davInterval',
    d_pre: 'dpre',
    d_rm: 'drm',
    unchanged: 'unchanged',
  })
  same(found.dzInterval, expected.d_z_CI_exact, 'd_z_CI_exact')
  same(found.raised, expected.improved, 'improved')
  same(found.lowered, expected.worse, 'worse')
}

const hedgesJ: Check = ({ df, exact }) => same(hedgesCorrection(df), exact, 'J')

const categories: Record<string, string> = {
  recovered: 'pulih',
  improved: 'membaik',
  unchanged: 'tetap',
  deteriorated: 'memburuk',
}
const rci: Check = ({ input, expected }) => {
  const samples =
    input.clinMean === undefined
      ? null
      : {
          clinicalMean: input.clinMean,
          clinicalSd: input.clinSd,
          normMean: input.normMean,
          normSd: input.normSd,
        }
  const norm = { sd: input.sdPre, reliability: input.reliability }
  const found = reliableChange(input, norm, input.higherIsBetter, samples)
  expect(found).not.toBeNull()
  if (!found) return
  sameFigures(found, expected, {
    SE: 'error',
    Sdiff: 'errorOfDifference',
    RC: 'index',
    MDC95: 'smallest',
    reliable: 'isReliable',
  })
  sameFigures(found.cutoffs ?? {}, expected, { cutA: 'a', cutB: 'b', cutC: 'c' })
  expect(found.category).toBe(categories[expected.category] ?? expected.category)
}

const wilcoxonSignedRank: Check = ({ input, expected }) => {
  const found = signedRank(input.differences, input.zeroMethod === 'pratt' ? 'pratt' : 'leftOut')
  sameFigures(found, expected, {
    n: 'n',
    zeros: 'zeros',
    nUsed: 'used',
    Wplus: 'ranksAbove',
    Wminus: 'ranksBelow',
    pTwoSided: 'p',
    pGreater: 'pAbove',
    pLess: 'pBelow',
    minPossibleTwoSidedP: 'smallestP',
    rankBiserial: 'rankBiserial',
  })
}

const wilcoxonMinP: Check = ({ n, minTwoSidedP }) => same(smallestTwoSidedP(n), minTwoSidedP, 'p')

/** Checks of these parts of the set, by their names there. */
export const changeVectors = {
  gas,
  gasChange,
  prePost,
  hedgesJ,
  rci,
  wilcoxonSignedRank,
  wilcoxonMinP,
}
