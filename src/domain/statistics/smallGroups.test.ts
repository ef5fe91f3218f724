import fc from 'fast-check'
import { expect, test } from 'vitest'
import { baselineBand } from './baselineBand'
import { tauWithoutTrend } from './baselineTrend'
import { cronbachAlpha } from './cronbachAlpha'
import { goalAttainmentScore } from './goalAttainmentScore'
import { nonoverlap } from './nonoverlap'
import { pairedChange } from './pairedChange'
import { processLimits, processSignals } from './processLimits'
import { quantile } from './quantile'
import { rankSum } from './rankSum'
import { reliableChange } from './reliableChange'
import { signedRank } from './signedRank'
import { survival } from './survival'
import { weightedKappa } from './weightedKappa'
import { wilsonInterval } from './wilsonInterval'

/** Scores as small groups give them: whole, halved, equal, and now and then one far out. */
const score = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.constant(7),
  fc.integer({ min: 0, max: 80 }).map((value) => value / 2),
  fc.constantFrom(-1_000_000, 1_000_000, 0.1, 0.2, 0.30000000000000004),
)
const phase = fc.array(score, { maxLength: 12 })
const pairs = fc.array(fc.record({ pre: score, post: score }), { maxLength: 12 })
const runs = { numRuns: 10_000 }

/** Every number in a result, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(numbersIn)
}

function expectNumbers(...values: unknown[]): void {
  for (const number of values.flatMap(numbersIn)) expect(Number.isFinite(number)).toBe(true)
}

test('10,000 small groups measured twice give figures or null, never anything else', () => {
  fc.assert(
    fc.property(pairs, (rows) => {
      const change = pairedChange(rows)
      const differences = rows.map(({ pre, post }) => post - pre)
      expectNumbers(change, signedRank(differences), signedRank(differences, 'pratt'))
      expect(change.raised + change.unchanged + change.lowered).toBe(rows.length)
      if (change.dzInterval && change.dz !== null) {
        expect(change.dzInterval[0]).toBeLessThanOrEqual(change.dz + 1e-9)
        expect(change.dzInterval[1]).toBeGreaterThanOrEqual(change.dz - 1e-9)
      }
      expectNumbers(
        rows.map((row) => reliableChange(row, { sd: 5, reliability: 0.8 }, true)),
        cronbachAlpha(rows.map(({ pre, post }) => [pre, post])),
        quantile(differences, 0.25),
      )
    }),
    runs,
  )
})

test('10,000 short series in two phases give figures or null, never anything else', () => {
  const improvement = fc.constantFrom('increase' as const, 'decrease' as const)
  fc.assert(
    fc.property(phase, phase, improvement, (a, b, way) => {
      const limits = processLimits(a)
      expectNumbers(
        nonoverlap({ a, b }, way),
        tauWithoutTrend({ a, b }, way),
        baselineBand({ a, b }, way),
        limits,
        limits && processSignals(b, limits),
      )
    }),
    runs,
  )
})

test('pairs and their mirror image share all there is: NAP of A and B and of B and A make 1', () => {
  fc.assert(
    fc.property(phase, phase, (a, b) => {
      const [one, other] = [
        nonoverlap({ a, b }, 'increase'),
        nonoverlap({ a: b, b: a }, 'increase'),
      ]
      if (one.nap === null || other.nap === null) expect([one.nap, other.nap]).toEqual([null, null])
      else expect(one.nap + other.nap).toBeCloseTo(1, 12)
    }),
  )
})

test('an interval of NAP has a width and holds its NAP, at the ends too', () => {
  const filled = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(filled, filled, (a, b) => {
      const { nap, napInterval } = nonoverlap({ a, b }, 'increase')
      const [lower, upper] = napInterval ?? [1, 0]
      expect(upper).toBeGreaterThan(lower)
      expect(lower).toBeLessThanOrEqual((nap ?? 0) + 1e-12)
      expect(upper).toBeGreaterThanOrEqual((nap ?? 1) - 1e-12)
    }),
  )
})

test('five points above five have the lower limit that algebra gives', () => {
  const { napInterval } = nonoverlap({ a: [1, 2, 3, 4, 5], b: [6, 7, 8, 9, 10] }, 'increase')
  expect(napInterval?.[0]).toBeCloseTo(0.642703, 6)
  expect(napInterval?.[1]).toBe(1)
})

test('a signed-rank p does not depend on the unit', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 10 }),
      fc.constantFrom(0.1, 3, 1000),
      (differences, unit) => {
        const scaled = signedRank(differences.map((difference) => difference * unit))
        expect(scaled.p).toBe(signedRank(differences).p)
      },
    ),
  )
})

test('the exact signed-rank p is the share of all signs that lie at least as far out', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -4, max: 4 }), { maxLength: 7 }), (differences) => {
      const { pAbove, used } = signedRank(differences)
      const changed = differences.filter((one) => one !== 0)
      const sums = Array.from({ length: 2 ** used }, (_, signs) => {
        const tossed = changed.map((one, bit) => Math.abs(one) * ((signs >> bit) & 1 ? 1 : -1))
        return signedRank(tossed).ranksAbove
      })
      const found = signedRank(differences).ranksAbove
      if (used === 0) expect(pAbove).toBeNull()
      else expect(pAbove).toBeCloseTo(sums.filter((one) => one >= found).length / sums.length, 12)
    }),
    { numRuns: 60 },
  )
})

test('an exact rank-sum p is a share and both sides leave nothing out', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 8 }),
      fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 8 }),
      (a, b) => {
        const found = rankSum({ a, b }, 'increase')
        expectNumbers(found)
        if (found) {
          expect(found.p).toBeGreaterThan(0)
          const other = rankSum({ a, b }, 'decrease')
          expect(found.pImproved + (other?.pImproved ?? 0)).toBeGreaterThanOrEqual(1 - 1e-9)
        }
      },
    ),
  )
})

test('goals turned round give the mirrored score', () => {
  const goals = fc.array(
    fc.record({ weight: fc.integer({ min: 1, max: 9 }), level: fc.integer({ min: -2, max: 2 }) }),
    { minLength: 1, maxLength: 6 },
  )
  fc.assert(
    fc.property(goals, (rated) => {
      const turned = rated.map((goal) => ({ ...goal, level: -goal.level }))
      const [one, other] = [goalAttainmentScore(rated), goalAttainmentScore(turned)]
      expect((one ?? 0) + (other ?? 0)).toBeCloseTo(100, 9)
    }),
  )
})

test('a curve of those who stay never rises, and its shares lie between 0 and 1', () => {
  const membership = fc.record({ time: fc.integer({ min: 1, max: 12 }), isDropout: fc.boolean() })
  fc.assert(
    fc.property(fc.array(membership, { maxLength: 40 }), (memberships) => {
      const steps = survival(memberships)
      expectNumbers(steps)
      for (const [index, { share }] of steps.entries())
        expect(share).toBeLessThanOrEqual(steps[index - 1]?.share ?? 1)
    }),
  )
})

test('agreement and shares of people are told or null', () => {
  const rating = fc.integer({ min: 0, max: 4 })
  fc.assert(
    fc.property(fc.array(fc.tuple(rating, rating), { maxLength: 12 }), (rated) => {
      const found = weightedKappa(rated, [0, 1, 2, 3, 4])
      expectNumbers(
        found,
        wilsonInterval(rated.length, rated.length),
        wilsonInterval(0, rated.length),
      )
      if (found.unweighted !== null) expect(found.unweighted).toBeLessThanOrEqual(1)
    }),
  )
  expect(wilsonInterval(0, 0)).toBeNull()
})

test('groups of one, of equals and of nobody', () => {
  expect(pairedChange([])).toMatchObject({ n: 0, meanPre: null, dav: null, p: null, df: null })
  expect(pairedChange([{ pre: 3, post: 5 }])).toMatchObject({
    n: 1,
    meanDifference: 2,
    sdDifference: null,
    meanDifferenceInterval: null,
    raised: 1,
  })
  const equal = pairedChange([1, 2, 3].map((pre) => ({ pre, post: pre + 2 })))
  expect(equal).toMatchObject({ meanDifference: 2, sdDifference: 0, t: null, p: null, dav: null })
  expect(signedRank([0, 0])).toMatchObject({ used: 0, p: null, smallestP: null })
  expect(signedRank([4])).toMatchObject({ used: 1, p: 1, rankBiserial: 1 })
  expect(nonoverlap({ a: [], b: [1] }, 'increase').nap).toBeNull()
  expect(baselineBand({ a: [5, 5, 5], b: [9, 9] }, 'increase')).toBeNull()
  expect(reliableChange({ pre: 14, post: 6 }, { sd: 4.2, reliability: 1 }, false)).toBeNull()
})

test('a reliable change across the cut-off is a recovery, in either direction of the scale', () => {
  const found = reliableChange({ pre: 14, post: 6 }, { sd: 4.2, reliability: 0.84 }, false, {
    clinicalMean: 13,
    clinicalSd: 4.5,
    normMean: 3,
    normSd: 3,
  })
  expect(found?.index).toBeCloseTo(-3.367175, 6)
  expect(found?.category).toBe('pulih')
})

test('eight in a row on one side are a signal, a point on the centre breaks the row', () => {
  const limits = { mean: 5, upper: 9, lower: 1 }
  expect(processSignals([6, 6, 6, 6, 6, 6, 6, 6, 6], limits)).toEqual([{ kind: 'run', index: 7 }])
  expect(processSignals([6, 6, 6, 6, 5, 6, 6, 6, 6], limits)).toEqual([])
  expect(processSignals([6, 10], limits)).toEqual([{ kind: 'outside', index: 1 }])
})
