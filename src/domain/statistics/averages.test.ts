import { describe, expect, it } from 'vitest'
import { mean, share, sum } from './mean'
import { median } from './median'
import { standardDeviation } from './standardDeviation'

describe('mean', () => {
  it('is the sum over the number: (3 + 4 + 2 + 3 + 1 + 2 + 4 + 3) / 8 = 2.75', () => {
    expect(mean([3, 4, 2, 3, 1, 2, 4, 3])).toBe(2.75)
  })
  it('is unknown of nothing, though the sum is 0', () => {
    expect(mean([])).toBeNull()
    expect(sum([])).toBe(0)
  })
})

describe('share', () => {
  it('is unknown of a whole of 0', () => {
    expect(share(0, 0)).toBeNull()
  })
})

describe('median', () => {
  it('is the middle of an odd number, whatever the order', () => {
    expect(median([42, 7, 14])).toBe(14)
  })
  it('is halfway between the two middle ones of an even number', () => {
    expect(median([7, 7, 14, 28])).toBe(10.5)
  })
  it('is unknown of nothing', () => {
    expect(median([])).toBeNull()
  })
})

describe('standardDeviation', () => {
  it('divides by one less than the number: 2, 4, 4, 4, 5, 5, 7, 9 -> sqrt(32 / 7)', () => {
    expect(standardDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(Math.sqrt(32 / 7), 12)
  })
  it('is unknown below two values', () => {
    expect(standardDeviation([5])).toBeNull()
    expect(standardDeviation([])).toBeNull()
  })
  it('is exactly 0 for equal values that a computer cannot write exactly', () => {
    expect(standardDeviation([0.1, 0.1, 0.1])).toBe(0)
  })
})
