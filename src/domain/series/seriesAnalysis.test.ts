import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headlineRows, otherRows } from '../../texts/seriesFigures'
import { seriesVerdict } from '../../texts/seriesVerdict'
import { seriesAnalysis } from './seriesAnalysis'
import { phasedSeries } from './seriesExample'
import type { Series, SeriesPoint } from './seriesOf'

const analysed = (a: number[], b: number[], fields = {}) =>
  seriesAnalysis(phasedSeries(a, b, fields))

/** A series put together without records, for many random ones. */
function plainSeries(
  values: readonly (readonly [number | null, 'A' | 'B' | null])[],
  improvement: 'increase' | 'decrease' = 'increase',
): Series {
  const points = values.map(
    ([value, phase], index): SeriesPoint => ({
      id: `T-${index}`,
      day: null,
      value,
      n: null,
      phase,
    }),
  )
  const source: Series['source'] = {
    key: 'skor:SK-1',
    kind: 'score',
    memberCode: 'A-01',
    recordId: 'SK-1',
    code: 'SK',
    part: null,
    about: null,
    improvement,
    scale: { min: 0, max: 40 },
    unit: 'points',
  }
  return { source, points, phasesBy: 'recorded', split: null, afterEnd: [], people: null }
}

test('the published series of 6 and 7 points gives NAP 38,5/42 and its companions', () => {
  const { m, n, overlap, a, b, trendA, limits } = analysed(
    [20, 20, 26, 25, 22, 23],
    [28, 25, 24, 27, 30, 30, 29],
  )
  expect([m, n]).toEqual([6, 7])
  expect(overlap?.nap).toBeCloseTo(38.5 / 42, 12)
  expect(overlap?.tau).toBeCloseTo(35 / 42, 12)
  expect(overlap?.tauU).toBeCloseTo(31 / 42, 12)
  expect(overlap?.pnd).toBeCloseTo(5 / 7, 12)
  expect(overlap?.pem).toBe(1)
  // Medians of 20 20 22 23 25 26 and of 24 25 27 28 29 30 30.
  expect([a.median, b.median]).toEqual([22.5, 28])
  // The median of the fifteen slopes between points of A is 0,6 a point: the baseline rises by itself.
  expect(trendA?.slope).toBeCloseTo(0.6, 12)
  expect(limits).toEqual(['trendInBaseline'])
})

test('the other published series give Tau 16/20 and 11/20, and a perfect rise that was there before gives Tau-BC 0', () => {
  const short = analysed([3, 3, 4, 5], [4, 5, 6, 7, 7]).overlap
  expect([short?.tau, short?.tauU]).toEqual([16 / 20, 11 / 20])
  const rising = analysed([1, 2, 3, 4, 5], [6, 7, 8, 9, 10])
  expect(rising.overlap?.tau).toBe(1)
  expect(rising.overlap?.tauU).toBeCloseTo(0.6, 12)
  expect(rising.tauBc).toBe(0)
  expect(rising.limits).toContain('trendInBaseline')
})

test('where less is better a fall is better', () => {
  const falling = analysed([8, 7, 8], [4, 3, 4, 2, 3], { higherIsBetter: false })
  expect(falling.overlap?.nap).toBe(1)
  expect(falling.verdict).toBe('better')
  expect(analysed([4, 3, 4], [8, 7, 8, 8, 7], { higherIsBetter: false }).verdict).toBe('worse')
})

test.each([
  { values: [] as number[], limits: ['noPoints'], m: 0, n: 0 },
  { values: [7], limits: ['noIntervention', 'fewBaseline', 'fewForLimits'], m: 1, n: 0 },
])('of $m points nothing is compared', ({ values, limits, m, n }) => {
  const found = seriesAnalysis(plainSeries(values.map((value) => [value, 'A'])))
  expect(found).toMatchObject({ m, n, overlap: null, tauBc: null, p: null, band: null, limits })
})

test('two, four and five points tell how they ran and no share of pairs', () => {
  expect(analysed([5], [9])).toMatchObject({ overlap: null, verdict: null })
  expect(analysed([5, 6], [9, 9]).limits).toEqual([
    'fewBaseline',
    'fewIntervention',
    'fewForLimits',
  ])
  const five = analysed([5, 6, 5], [9, 9])
  expect(five).toMatchObject({ overlap: null, tauBc: null, p: null, trendA: null })
  expect(five.limits).toEqual(['fewIntervention', 'fewForTrend', 'fewForLimits'])
  expect(five.band).not.toBeNull()
})

test('p needs eight points in all, and Tau-BC four of the baseline', () => {
  // 3 and 4 points: the rarest dealing is one of 35, two-sided 2/35 = 0,057.
  expect(analysed([1, 2, 1], [5, 6, 7, 8])).toMatchObject({ p: null, tauBc: null })
  // 3 and 5: 2/56.
  expect(analysed([1, 2, 1], [5, 6, 7, 8, 9]).p).toBeCloseTo(2 / 56, 12)
  expect(analysed([1, 2, 1, 2], [5, 6, 7]).tauBc).not.toBeNull()
})

test.each([
  // 3 and 3 points: the rarest dealing is one of 20, two-sided 2/20 = 0,10: p is not even told.
  { a: [1, 2, 3], b: [5, 6, 7], p: null },
  { a: [1, 1, 1], b: [2, 2, 2], p: null },
  // 5 and 3 points: 4 of 56 dealings are as rare as this one, because 3 comes twice: 0,071.
  { a: [1, 2, 1, 3, 1], b: [6, 4, 3], p: 4 / 56 },
])('a p above 0,05 or untold leaves a hint and no verdict: $a and $b', ({ a, b, p }) => {
  const series = phasedSeries(a, b)
  const found = seriesAnalysis(series)
  expect(found.overlap?.napInterval?.[0]).toBeGreaterThan(0.5)
  if (p === null) expect(found.p).toBeNull()
  else expect(found.p).toBeCloseTo(p, 12)
  expect(found).toMatchObject({ side: 'better', verdict: null })
  const told = seriesVerdict(series, found)
  expect(told).toContain('baru petunjuk')
  expect(told).not.toContain('kebetulan biasa')
})

test('a p of 0,05 at most and a range beside 0,5 make a verdict', () => {
  // 3 and 5 points wholly apart: 2 of 56 dealings, 0,036.
  const series = phasedSeries([1, 2, 1], [5, 6, 7, 8, 9])
  const found = seriesAnalysis(series)
  expect(found).toMatchObject({ side: 'better', verdict: 'better' })
  expect(seriesVerdict(series, found)).toContain('lebih besar daripada kebetulan biasa')
})

test('points that are all equal have no band and no limits, each with its reason, and NAP 0,5', () => {
  const equal = analysed([7, 7, 7, 7, 7, 7], [7, 7, 7])
  expect(equal).toMatchObject({ band: null, process: null, verdict: null })
  expect(equal.overlap?.nap).toBe(0.5)
  expect(equal.limits).toEqual(['noSpread'])
})

test('all missing is no point, and a missing point stands in no phase', () => {
  const none = seriesAnalysis(
    plainSeries([
      [null, 'A'],
      [null, 'B'],
    ]),
  )
  expect(none).toMatchObject({ m: 0, n: 0, missing: 2, limits: ['noPoints'] })
  expect(seriesAnalysis(phasedSeries([4, null, 5], [6, null]))).toMatchObject({
    m: 2,
    n: 1,
    missing: 2,
  })
})

test('one outlier in the baseline ruins PND and hardly NAP', () => {
  const { overlap } = analysed([5, 6, 5, 40, 6], [20, 21, 22, 23, 24])
  expect(overlap?.pnd).toBe(0)
  // 20 of 25 pairs are better.
  expect(overlap?.nap).toBeCloseTo(0.8, 12)
})

test('the band tells points outside on either side, and a signal of two in a row', () => {
  // Mean 10, SD of 9 10 11 is 1: the band runs from 8 to 12.
  const { band, outside } = analysed([9, 10, 11], [13, 12, 14, 15, 7])
  expect([band?.lower, band?.upper, band?.isSignal]).toEqual([8, 12, true])
  expect(outside).toEqual([
    { id: 'T-4', side: 'better' },
    { id: 'T-6', side: 'better' },
    { id: 'T-7', side: 'better' },
    { id: 'T-8', side: 'worse' },
  ])
  expect(analysed([38, 40, 39], [40, 40, 40]).limits).toContain('bandBeyondScale')
})

test('natural limits are frozen on six points of the baseline and judge those that follow', () => {
  // Moving ranges 2 2 2 2 2, mean 11: limits 11 ± 5,32.
  const { process } = analysed([10, 12, 10, 12, 10, 12], [13, 20])
  expect(process?.upper).toBeCloseTo(16.32, 10)
  expect(process?.signals).toEqual([{ id: 'T-8', kind: 'outside' }])
  expect(analysed([10, 12, 10, 12, 10], [13, 20]).limits).toContain('fewForLimits')
})

test('a baseline that comes again after the program began stands in no figure', () => {
  const found = seriesAnalysis(
    plainSeries([
      [1, 'A'],
      [2, 'A'],
      [1, 'A'],
      [5, 'B'],
      [6, 'B'],
      [7, 'B'],
      [2, 'A'],
    ]),
  )
  expect(found).toMatchObject({ m: 3, n: 3, laterBaseline: 1 })
  expect(found.limits).toContain('laterBaseline')
})

test('2,000 random series give figures or null, and sentences without NaN', () => {
  const value = fc.oneof(
    fc.integer({ min: 0, max: 40 }),
    fc.constantFrom(null, 7, 0.1, 0.2, 0.30000000000000004, 500_000, -500_000),
  )
  const point = fc.tuple(value, fc.constantFrom('A' as const, 'A' as const, 'B' as const, null))
  fc.assert(
    fc.property(
      fc.array(point, { maxLength: 14 }),
      fc.boolean(),
      fc.constantFrom('increase' as const, 'decrease' as const),
      (points, isInOrder, improvement) => {
        const dealt = isInOrder
          ? points.map(([one], index) => [one, index < points.length / 2 ? 'A' : 'B'] as const)
          : points
        const series = plainSeries(dealt, improvement)
        const analysis = seriesAnalysis(series)
        for (const number of numbersIn(analysis)) expect(Number.isFinite(number)).toBe(true)
        const isSure = analysis.p !== null && analysis.p <= 0.05
        if (!isSure) expect(analysis.verdict).toBeNull()
        if (analysis.overlap === null) expect(analysis.limits.length).toBeGreaterThan(0)
        const rows = [
          ...headlineRows({ analysis, unit: 'points' }),
          ...otherRows({ analysis, unit: 'points' }),
        ]
        for (const { value: words, note } of rows)
          if (words === 'tidak dapat dihitung') expect(note).not.toBe('')
        const sentences = [
          seriesVerdict(series, analysis),
          ...rows.flatMap((row) => Object.values(row)),
        ]
        if (!isSure) expect(sentences.join(' ')).not.toContain('kebetulan biasa')
        expect(sentences.join(' ')).not.toMatch(/NaN|Infinity|undefined|null/)
      },
    ),
    { numRuns: 2_000 },
  )
})

/** Every number in a result, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(numbersIn)
}
