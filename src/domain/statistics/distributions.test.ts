import { expect, test } from 'vitest'
import { zeroBetween } from './bisection'
import { logGamma } from './gamma'
import { incompleteBeta } from './incompleteBeta'
import { normalBelow, normalQuantile } from './normal'
import { noncentralTBelow, tBelow, tQuantile, tTwoSided } from './studentT'

test('the gamma function of whole and half numbers is that of the textbooks', () => {
  expect(logGamma(1)).toBeCloseTo(0, 14)
  expect(logGamma(5)).toBeCloseTo(Math.log(24), 13)
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 14)
  expect(logGamma(0.25)).toBeCloseTo(1.2880225246980774, 12)
})

test('the beta share of simple cases is a polynomial', () => {
  expect(incompleteBeta(0.3, 1, 1)).toBeCloseTo(0.3, 14)
  // I_x(2, 1) = x^2 and I_x(1, 3) = 1 - (1 - x)^3
  expect(incompleteBeta(0.3, 2, 1)).toBeCloseTo(0.09, 14)
  expect(incompleteBeta(0.3, 1, 3)).toBeCloseTo(1 - 0.7 ** 3, 14)
  expect(incompleteBeta(0, 2, 3)).toBe(0)
  expect(incompleteBeta(1, 2, 3)).toBe(1)
})

test('the normal distribution has the shares and quantiles of its tables', () => {
  expect(normalBelow(0)).toBe(0.5)
  expect(normalBelow(1)).toBeCloseTo(0.8413447460685429, 14)
  expect(normalBelow(-4)).toBeCloseTo(3.167124183311998e-5, 15)
  expect(normalBelow(60)).toBe(1)
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12)
  expect(normalQuantile(0.025)).toBeCloseTo(-1.959963984540054, 12)
  expect(normalQuantile(0.5)).toBe(0)
})

test('with one and two degrees of freedom the t distribution has closed forms', () => {
  expect(tBelow(1, 1)).toBeCloseTo(0.75, 13)
  // df 2: 1/2 + t / (2 sqrt(2 + t^2))
  expect(tBelow(1.5, 2)).toBeCloseTo(0.5 + 1.5 / (2 * Math.sqrt(2 + 2.25)), 13)
  expect(tBelow(-1, 1)).toBeCloseTo(0.25, 13)
  expect(tTwoSided(0, 4)).toBe(1)
  expect(tQuantile(0.75, 1)).toBeCloseTo(1, 11)
})

test('a noncentral t without noncentrality is the central one, and its mirror is its mirror', () => {
  expect(noncentralTBelow(1.7, 9, 0)).toBeCloseTo(tBelow(1.7, 9), 12)
  expect(noncentralTBelow(-1.2, 5, 0.8)).toBeCloseTo(1 - noncentralTBelow(1.2, 5, -0.8), 14)
  expect(noncentralTBelow(0, 5, 1)).toBeCloseTo(normalBelow(-1), 14)
})

test('a zero is found between different signs only', () => {
  expect(zeroBetween((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 14)
  expect(zeroBetween((x) => x - 1, 1, 2)).toBe(1)
  expect(zeroBetween((x) => x - 2, 1, 2)).toBe(2)
  expect(zeroBetween((x) => x * x + 1, 0, 2)).toBeNull()
})
