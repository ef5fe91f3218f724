import { describe, expect, test } from 'vitest'
import * as formats from './formats'

describe('days and times', () => {
  test('are written as an Indonesian office writes them', () => {
    expect(formats.formatDay('2026-11-22')).toBe('22 November 2026')
    expect(formats.formatWeekday('2026-08-01')).toBe('Sabtu, 1 Agustus 2026')
    expect(formats.formatShortDay('2026-08-01')).toBe('1-8-2026')
    expect(formats.formatTimes('13.30', '15:30', 'WIB')).toBe('13.30-15.30 WIB')
    expect(formats.formatTimes('13.30', null, 'WITA')).toBe('13.30 WITA')
  })

  test('an instant is told in the time zone of the agency, also across midnight', () => {
    expect(formats.formatInstant('2026-11-22T14:05:00+07:00', 'WIB')).toBe(
      '22 November 2026 pukul 14.05 WIB',
    )
    expect(formats.formatInstant('2026-12-31T20:30:00Z', 'WIT')).toBe(
      '1 Januari 2027 pukul 05.30 WIT',
    )
  })

  test('a period says month and year once where they are the same', () => {
    expect(formats.formatPeriod('2026-09-06', '2026-10-17')).toBe(
      '6 September s.d. 17 Oktober 2026',
    )
    expect(formats.formatPeriod('2026-10-06', '2026-10-17')).toBe('6 s.d. 17 Oktober 2026')
    expect(formats.formatPeriod('2026-12-06', '2027-01-17')).toBe(
      '6 Desember 2026 s.d. 17 Januari 2027',
    )
    expect(formats.formatPeriod('2026-10-17', '2026-10-17')).toBe('17 Oktober 2026')
  })
})

describe('numbers', () => {
  test('have a decimal comma, dots between thousands and halves rounded up', () => {
    expect(formats.formatNumber(1234.5, 1)).toBe('1.234,5')
    expect(formats.formatNumber(1.625, 2)).toBe('1,63')
    expect(formats.formatNumber(1.005, 2)).toBe('1,01')
    expect(formats.formatNumber(2.5)).toBe('3')
    expect(formats.formatNumber(-2.5)).toBe('-3')
    expect(formats.formatNumber(-0.04, 1)).toBe('0,0')
    expect(formats.formatNumber(1234567890)).toBe('1.234.567.890')
    expect(formats.formatNumber(1e-9, 1)).toBe('0,0')
  })

  test('a percentage never stands without its n, and nothing is not zero', () => {
    expect(formats.formatShare(100, 113)).toBe('88,5% (100 dari 113)')
    expect(formats.formatShare(0, 9)).toBe('0,0% (0 dari 9)')
    expect(formats.formatShare(0, 0)).toBe('tidak dapat dihitung')
    expect(formats.formatNumber(null)).toBe('tidak dapat dihitung')
    expect(formats.formatNumber(Number.NaN)).toBe('tidak dapat dihitung')
  })

  test('rupiah stand without a space, levels with their sign', () => {
    expect(formats.formatRupiah(4560000)).toBe('Rp4.560.000')
    expect(formats.formatRupiah(-500)).toBe('-Rp500')
    expect([-2, 0, 1].map((level) => formats.formatSigned(level))).toEqual(['-2', '0', '+1'])
    expect(formats.formatSigned(11.3, 1)).toBe('+11,3')
    expect(formats.formatSigned(0.01, 1)).toBe('0,0')
  })
})

describe('words', () => {
  test('lists end with "dan"', () => {
    expect(formats.formatList(['a'])).toBe('a')
    expect(formats.formatList(['a', 'b'])).toBe('a dan b')
    expect(formats.formatList(['a', 'b', 'c'])).toBe('a, b, dan c')
    expect(formats.formatList([])).toBe('-')
  })

  test('a whole of several has its collective word', () => {
    expect([1, 2, 3, 8, 12].map(formats.collective)).toEqual([
      null,
      'kedua',
      'ketiga',
      'kedelapan',
      'ke-12',
    ])
  })

  test('blank text is a dash, other text stays as it is', () => {
    expect(formats.formatText(' \n')).toBe('-')
    expect(formats.formatText('<b> ')).toBe('<b> ')
    expect(formats.capitalised('kedelapan tugas')).toBe('Kedelapan tugas')
  })
})

test('a change is said in words', () => {
  expect([2, 0, -1, null].map(formats.formatChange)).toEqual(['naik 2', 'tetap', 'turun 1', '-'])
})
