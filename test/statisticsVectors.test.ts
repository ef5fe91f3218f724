import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { taskProcessIndex } from '../src/domain/evaluation/taskProcessIndex'
import { baselineBand } from '../src/domain/statistics/baselineBand'
import { tauWithoutTrend, trendLine } from '../src/domain/statistics/baselineTrend'
import { cronbachAlpha } from '../src/domain/statistics/cronbachAlpha'
import { goalAttainmentScore } from '../src/domain/statistics/goalAttainmentScore'
import { hedgesCorrection } from '../src/domain/statistics/hedgesCorrection'
import { median } from '../src/domain/statistics/median'
import { type Improvement, nonoverlap } from '../src/domain/statistics/nonoverlap'
import { normalQuantile } from '../src/domain/statistics/normal'
import { type Pair, pairedChange } from '../src/domain/statistics/pairedChange'
import { processLimits, processSignals } from '../src/domain/statistics/processLimits'
import { quantile } from '../src/domain/statistics/quantile'
import { rankSum } from '../src/domain/statistics/rankSum'
import { reliableChange } from '../src/domain/statistics/reliableChange'
import { signedRank, smallestTwoSidedP } from '../src/domain/statistics/signedRank'
import { noncentralTBelow, tQuantile } from '../src/domain/statistics/studentT'
import { survival } from '../src/domain/statistics/survival'
import { weightedKappa } from '../src/domain/statistics/weightedKappa'
import { wilsonInterval } from '../src/domain/statistics/wilsonInterval'

// biome-ignore lint/suspicious/noExplicitAny: the file is made by others, each part with a shape of its own
type Vector = any

const path =
  process.env.EVALUATION_VECTORS ??
  fileURLToPath(new URL('./evaluation-vectors.json', import.meta.url))
const vectors: Record<string, Vector> = JSON.parse(readFileSync(path, 'utf8'))
const all = (key: string): Vector[] => (vectors[key] ? [vectors[key]].flat() : [])

/** Stated tolerance of the set. */
const TOLERANCE = 1e-9

function same(found: unknown, expected: unknown, name: string): void {
  if (Array.isArray(expected)) {
    expect(Array.isArray(found), name).toBe(true)
    for (const [index, one] of expected.entries())
      same((found as unknown[])[index], one, `${name}.${index}`)
  } else if (typeof expected === 'number') {
    expect(typeof found, `${name}: ${found}`).toBe('number')
    expect(Math.abs(Number(found) - expected), `${name}: ${found}, not ${expected}`).toBeLessThan(
      TOLERANCE,
    )
  } else expect(found ?? null, name).toBe(expected)
}

/** Compares those figures of a vector that are named, by the names they have here. */
function sameFigures(
  found: Record<string, unknown>,
  expected: Record<string, unknown>,
  names: Record<string, string>,
): void {
  for (const [theirs, ours] of Object.entries(names))
    if (theirs in expected) same(found[ours], expected[theirs], theirs)
}

test.each(all('gas'))('$id', ({ input, expected }) => {
  const rated = input.scores.flatMap((level: number | null, index: number) =>
    level === null ? [] : [{ level, weight: input.weights[index] }],
  )
  same(goalAttainmentScore(rated), expected?.T ?? null, 'T')
  if (expected) expect(rated).toHaveLength(expected.scored)
})

test.each(all('gasChange'))('$id', ({ input, expected }) => {
  const score = (levels: number[]) =>
    goalAttainmentScore(levels.map((level, index) => ({ level, weight: input.weights[index] })))
  const [before, after] = [score(input.baseline), score(input.achieved)]
  same(before, expected.Tbase, 'Tbase')
  same(after, expected.Tach, 'Tach')
  same((after ?? 0) - (before ?? 0), expected.change, 'change')
})

test.each(all('prePost'))('$id', ({ input, expected }) => {
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
})

test.each(all('hedgesJ'))('J of $df', ({ df, exact }) => same(hedgesCorrection(df), exact, 'J'))

const categories: Record<string, string> = {
  recovered: 'pulih',
  improved: 'membaik',
  unchanged: 'tetap',
  deteriorated: 'memburuk',
}
test.each(all('rci'))('$id', ({ input, expected }) => {
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
})

test.each(all('wilcoxonSignedRank'))('$id', ({ input, expected }) => {
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
})

test.each(all('wilcoxonMinP'))('the smallest p of $n', ({ n, minTwoSidedP }) =>
  same(smallestTwoSidedP(n), minTwoSidedP, 'p'),
)

test.each(all('singleCase'))('$id', ({ input, expected }) => {
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
})

test.each(all('twoSdBand'))('$id', ({ input, expected }) => {
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
})

test.each(all('xmr'))('$id', ({ input, expected, signals }) => {
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
})

test.each(all('kaplanMeier'))('$id', ({ input, expected }) => {
  const found = survival(input.obs.map(({ time, event }: Vector) => ({ time, isDropout: event })))
  expect(found).toHaveLength(expected.length)
  for (const [index, step] of expected.entries()) {
    sameFigures(found[index] ?? {}, step, {
      t: 'time',
      atRisk: 'atRisk',
      events: 'dropouts',
      S: 'share',
      seGreenwood: 'error',
    })
    same(found[index]?.interval ?? [null, null], step.ciLogLog, 'ciLogLog')
  }
})

test.each(all('kappa'))('$id', ({ input, expected }) => {
  const pairs = input.r1.map((one: number, index: number) => [one, input.r2[index]])
  sameFigures(weightedKappa(pairs, input.categories), expected, {
    unweighted: 'unweighted',
    linear: 'linear',
    quadratic: 'quadratic',
    percentAgreement: 'agreement',
  })
})

test.each(all('cronbachAlpha'))('$id', ({ input, expected }) =>
  same(cronbachAlpha(input.matrix), expected, 'alpha'),
)

test.each(all('wilson'))('Wilson of $x in $n', ({ x, n, ci95 }) =>
  same(wilsonInterval(x, n), ci95, 'interval'),
)

test.each<Vector>(vectors.functions?.tQuantile975 ?? [])('t quantile of $df', ({ df, q }: Vector) =>
  same(tQuantile(0.975, df), q, 'q'),
)
test.each<Vector>(vectors.functions?.normQuantile ?? [])(
  'normal quantile of $p',
  ({ p, z }: Vector) => same(normalQuantile(p), z, 'z'),
)
test.each<Vector>(vectors.functions?.nctCdf ?? [])(
  'noncentral t at $t',
  ({ t, df, ncp, p }: Vector) => same(noncentralTBelow(t, df, ncp), p, 'p'),
)

test.each(all('quantileType7'))('quantile $p of $x', ({ x, p, q }) => same(quantile(x, p), q, 'q'))
test.each(all('medianIqr'))('median and quartiles of $x', (one) => {
  same(median(one.x), one.median, 'median')
  same(quantile(one.x, 0.25), one.q1, 'q1')
  same(quantile(one.x, 0.75), one.q3, 'q3')
})

test.each(all('taskProcessIndex'))('$id', ({ input, expected }) => {
  sameFigures(taskProcessIndex(input.ratings), expected, {
    mean: 'mean',
    rated: 'rated',
    reportable: 'reportable',
  })
})
