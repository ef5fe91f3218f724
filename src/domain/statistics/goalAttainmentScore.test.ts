import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goalAttainmentScore } from './goalAttainmentScore'

const rated = (levels: number[], weights: number[] = levels.map(() => 1)) =>
  levels.map((level, index) => ({ level, weight: weights[index] ?? 1 }))

describe('goalAttainmentScore', () => {
  it('is 50 when everything is as expected', () => {
    expect(goalAttainmentScore(rated([0, 0, 0]))).toBe(50)
  })
  it('is 50 + 10 x for a single goal, whatever its weight', () => {
    expect(goalAttainmentScore(rated([-1], [3]))).toBeCloseTo(40, 12)
  })
  it('gives 55 for the published example', () => {
    expect(goalAttainmentScore(rated([-2, 0, -1, 2, 0, 1], [3, 5, 1, 4, 2, 6]))).toBeCloseTo(55, 12)
  })
  it('gives 35.49 for four equal goals at -1: 50 - 40 / sqrt(0.7 x 4 + 0.3 x 16)', () => {
    expect(goalAttainmentScore(rated([-1, -1, -1, -1]))).toBeCloseTo(35.490474997799765, 12)
  })
  it('leaves a goal that was not rated out of numerator and denominator', () => {
    expect(goalAttainmentScore(rated([1, 2], [2, 1]))).toBeCloseTo(66.06438657804998, 12)
  })
  it('reaches 77.39 at most with three equal goals', () => {
    expect(goalAttainmentScore(rated([2, 2, 2]))).toBeCloseTo(77.38612787525831, 12)
  })
  it('is unknown without rated goals, and goals without weight do not count', () => {
    expect(goalAttainmentScore([])).toBeNull()
    expect(goalAttainmentScore([{ weight: 0, level: 2 }])).toBeNull()
  })

  const goals = fc.array(
    fc.record({ weight: fc.integer({ min: 1, max: 3 }), level: fc.integer({ min: -2, max: 2 }) }),
    { minLength: 1, maxLength: 20 },
  )
  it('mirrors: T of the opposite levels is 100 - T', () => {
    fc.assert(
      fc.property(goals, (some) => {
        const opposite = some.map((goal) => ({ ...goal, level: -goal.level }))
        expect((goalAttainmentScore(some) ?? 0) + (goalAttainmentScore(opposite) ?? 0)).toBeCloseTo(
          100,
          9,
        )
      }),
    )
  })
  it('never falls when one goal rises', () => {
    fc.assert(
      fc.property(goals, ([first, ...others]) => {
        if (!first || first.level === 2) return
        const raised = [{ ...first, level: first.level + 1 }, ...others]
        expect(goalAttainmentScore(raised) ?? 0).toBeGreaterThan(
          goalAttainmentScore([first, ...others]) ?? 0,
        )
      }),
    )
  })
})
