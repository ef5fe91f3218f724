import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { percent, roundHalfUp } from './rounding'

describe('roundHalfUp', () => {
  it.each([
    [1.625, 2, 1.63],
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [0.375, 2, 0.38],
    [10.235, 2, 10.24],
    [1.45, 1, 1.5],
    [8.35, 1, 8.4],
    [1.1 + 2.2, 1, 3.3],
    [-1.625, 2, -1.63],
    [4148500, 0, 4148500],
    [1e-9, 2, 0],
  ])('rounds %f to %i digits as on paper: %f', (value, digits, rounded) => {
    expect(roundHalfUp(value, digits)).toBe(rounded)
  })

  it('keeps what cannot be computed', () => {
    expect(roundHalfUp(null, 2)).toBeNull()
    expect(percent(null)).toBeNull()
  })

  it('never gives a negative zero', () => {
    expect(Object.is(roundHalfUp(-0.001, 2), 0)).toBe(true)
  })

  it('gives back every decimal that already has so few digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (hundredths) => {
        expect(roundHalfUp(hundredths / 100, 2)).toBe(hundredths / 100 + 0)
      }),
    )
  })

  it('takes every half away from zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (hundredths) => {
        const half = Number(
          `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}5`,
        )
        expect(roundHalfUp(half, 2)).toBe((hundredths + 1) / 100)
      }),
    )
  })
})

describe('percent', () => {
  it('writes 100 of 113 as 88.5', () => {
    expect(percent(100 / 113)).toBe(88.5)
  })
})
