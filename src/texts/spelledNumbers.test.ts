import { expect, test } from 'vitest'
import { spelledNumber, spelledRupiah } from './spelledNumbers'

const examples: [number, string][] = [
  [0, 'nol'],
  [1, 'satu'],
  [10, 'sepuluh'],
  [11, 'sebelas'],
  [12, 'dua belas'],
  [19, 'sembilan belas'],
  [20, 'dua puluh'],
  [21, 'dua puluh satu'],
  [100, 'seratus'],
  [101, 'seratus satu'],
  [111, 'seratus sebelas'],
  [200, 'dua ratus'],
  [999, 'sembilan ratus sembilan puluh sembilan'],
  [1_000, 'seribu'],
  [1_001, 'seribu satu'],
  [1_100, 'seribu seratus'],
  [2_000, 'dua ribu'],
  [11_000, 'sebelas ribu'],
  [21_000, 'dua puluh satu ribu'],
  [100_000, 'seratus ribu'],
  [101_000, 'seratus satu ribu'],
  [1_000_000, 'satu juta'],
  [1_001_000, 'satu juta seribu'],
  [4_560_000, 'empat juta lima ratus enam puluh ribu'],
  [1_000_000_000, 'satu miliar'],
  [
    123_456_789_012,
    'seratus dua puluh tiga miliar empat ratus lima puluh enam juta tujuh ratus delapan puluh sembilan ribu dua belas',
  ],
  [1_000_000_000_000, 'satu triliun'],
]

test.each(examples)('%d is spelled "%s"', (value, spelled) => {
  expect(spelledNumber(value)).toBe(spelled)
})

test('no two numbers up to ten thousand are spelled alike, and none with a double space', () => {
  const spelled = Array.from({ length: 10_001 }, (_, value) => spelledNumber(value))
  expect(new Set(spelled).size).toBe(10_001)
  expect(spelled.filter((text) => /^\s|\s\s|\s$/.test(text))).toEqual([])
})

test('a sum of money is spelled with its currency', () => {
  expect(spelledRupiah(4_560_000)).toBe('Empat juta lima ratus enam puluh ribu rupiah')
})
