import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quantityOf } from './quantity'
import { type GoalLevelKey, goalLevelKeys, hasFullScale, scaleFindings } from './scaleFindings'

/** Five levels from -2 to +2. */
const scale = (...levels: string[]) =>
  Object.fromEntries(goalLevelKeys.map((key, index) => [key, levels[index] ?? ''])) as Record<
    GoalLevelKey,
    string
  >
const told = (...levels: string[]) =>
  scaleFindings(scale(...levels)).map(({ code, levels: keys }) => `${code} ${keys.join(' ')}`)

test('five levels of one quantity that follow each other leave nothing to say', () => {
  expect(told('0-1 orang', '2-3 orang', '4 orang', '5-6 orang', '7 orang')).toEqual([])
  expect(told('< 24', '24-27,9', '28-31,9', '32-34,9', '35 atau lebih')).toEqual([])
  expect(told('4 kali atau lebih', '3 kali', '2 kali', '1 kali', 'tidak ada')).toEqual([])
})

test('levels in words are compared by words alone', () => {
  expect(
    told('Diam', 'Bicara bila ditanya', 'Bicara sendiri', 'Memandu', 'Mewakili kelompok'),
  ).toEqual([])
})

test('empty levels are named; without a scale all five', () => {
  expect(told('', '1 kali', '2 kali', ' ', '4 kali')).toEqual(['levelEmpty -2 1'])
  expect(scaleFindings(null)).toEqual([{ code: 'levelEmpty', levels: [...goalLevelKeys] }])
})

test('levels that say the same in other spelling are equal', () => {
  expect(told('Diam saja', 'diam  saja.', 'Bicara', 'Memandu', 'Mewakili')).toEqual([
    'levelsEqual -2 -1',
  ])
})

test('a level that speaks of two things is told', () => {
  expect(told('tidak ada', 'mencari', 'Hadir 90% dan tugas lengkap', 'c', 'd')).toEqual([
    'twoDimensions 0',
  ])
  expect(told('a', 'Rerata 24-27,9 dengan paling banyak 2 terisolasi', 'b', 'c', 'd')).toEqual([
    'twoDimensions -1',
  ])
})

test.each([
  'Menyampaikan sendiri dua kali dan didengar',
  'Lapor teratur dan tidak ikut balapan',
  'Tidak membolos dan tidak berkelahi',
  'Hadir minimal 75% serta membantu teman',
])('a number in words or a denial is a measure of its own: %s', (text) => {
  expect(told('a', 'b', text, 'c', 'd')).toEqual(['twoDimensions 0'])
})

test.each([
  'Punya informasi dan syarat',
  'Dirancang dan dijalankan kelompok',
  'Bercerita dengan 2 teman',
  'Bertemu wali 2 kali dengan pendampingan',
  'Menyampaikan dengan tenang tanpa menangis',
  'Tidak makan dan minum bersama',
  'Menyapa dan menerima satu sama lain',
  'antara 2 dan 3',
])('things named together are one dimension: %s', (text) => {
  expect(told('a', text, 'b', 'c', 'd')).toEqual([])
})

test('ranges that share a value overlap', () => {
  expect(told('0-1 kali', '1-2 kali', '3 kali', '4 kali', '5 kali')).toEqual([
    'levelsOverlap -2 -1',
  ])
  expect(told('a', 'b', 'c', 'minimal 75%', 'minimal 90%')).toEqual(['levelsOverlap 1 2'])
})

test('a value between two neighbours that belongs to none is a gap', () => {
  expect(told('0 kali', '1 kali', '2-3 kali', '5 kali', '6 kali')).toEqual(['levelsApart 0 1'])
  expect(told('< 24', '24-27', '28-31', '32-34', '35 atau lebih')).toEqual([])
})

test('a bound that leaves out its number leaves it to the neighbour', () => {
  expect(told('a', 'b', 'kurang dari 24', '24 atau lebih', 'c')).toEqual([])
  expect(told('a', 'b', 'kurang dari 5 kali', 'lebih dari 5 kali', 'c')).toEqual([
    'levelsApart 0 1',
  ])
  expect(told('a', 'b', '4-5 kali', 'lebih dari 6 kali', 'c')).toEqual(['levelsApart 0 1'])
  expect(told('a', 'b', '4-5 kali', 'lebih dari 5 kali', 'c')).toEqual([])
})

test('measured values follow each other by a tenth, whole numbers by one', () => {
  expect(told('a', '24-27,9', '28-31,9', 'b', 'c')).toEqual([])
  expect(told('a', '24-27,5', '28-31,9', 'b', 'c')).toEqual(['levelsApart -1 0'])
  expect(told('a', '5-6 orang', '7 orang', 'b', 'c')).toEqual([])
  expect(told('a', '5 orang', '7 orang', 'b', 'c')).toEqual(['levelsApart -1 0'])
})

test('two equal levels are told once, not as an overlap too', () => {
  expect(told('4 orang', '4 Orang', '5 orang', '6 orang', '7 orang')).toEqual(['levelsEqual -2 -1'])
})

test('levels that go up and down are out of order', () => {
  expect(told('1 kali', '3 kali', '2 kali', '4 kali', '5 kali')).toEqual([
    'levelsOutOfOrder -2 -1 0 1 2',
  ])
})

test('quantities of different units are not compared', () => {
  expect(told('1 kali', '90 menit', '3 kali', '20 menit', '5 kali')).toEqual([])
})

test('numbers of different doings or times are not compared', () => {
  expect(told('a', 'Bicara 2 kali', 'Bicara 3 kali', 'Memandu 1 kali', 'b')).toEqual([])
  expect(told('a', '3 kali sebulan', '2 kali sebulan', '1 kali seminggu', 'b')).toEqual([])
  expect(told('4 kali atau lebih per minggu', '2-3 kali per minggu', '2 kali', 'a', 'b')).toEqual([
    'levelsOverlap -1 0',
  ])
})

test.each([
  ['4 orang', 4, 4],
  ['5-6 orang', 5, 6],
  ['2 sampai 3 kali', 2, 3],
  ['2 hingga 3 kali', 2, 3],
  ['4 kali atau lebih per minggu', 4, Number.POSITIVE_INFINITY],
  ['< 24', Number.NEGATIVE_INFINITY, 24],
  ['lebih dari 5', 5, Number.POSITIVE_INFINITY],
  ['tidak lebih dari 2 kali', Number.NEGATIVE_INFINITY, 2],
  ['tidak kurang dari 75%', 75, Number.POSITIVE_INFINITY],
  ['Menabung Rp10.000 atau lebih', 10_000, Number.POSITIVE_INFINITY],
  ['1.250,5', 1250.5, 1250.5],
  ['belum pernah hadir', 0, 0],
  ['kurang dari 24', Number.NEGATIVE_INFINITY, 24],
  ['24 atau lebih', 24, Number.POSITIVE_INFINITY],
  ['minimal 75%', 75, Number.POSITIVE_INFINITY],
  ['paling banyak 2', Number.NEGATIVE_INFINITY, 2],
  ['Rerata 31,9', 31.9, 31.9],
  ['tidak ada', 0, 0],
])('%s is read as a quantity', (text, min, max) => {
  expect(quantityOf(text)).toMatchObject({ min, max })
})

test.each([
  'Diam',
  'Tidak ada dalam 2 minggu terakhir',
  'Tidak ada dalam 2 minggu, lalu 3 kali',
  'Rencana dipakai',
  'Memandu 1 kali atau mewakili kelompok',
  'Hadir di P-12',
  'Pulang pukul 18.30',
  'sekitar 3 kali',
  'minimal 2-3 kali',
  '3-2 kali',
  '3 dari 4 pertemuan',
  '',
])('what tells no single quantity is not read: %s', (text) => {
  expect(quantityOf(text)).toBeNull()
})

test('the scales of the sample: what a supervisor would ask about, and no more', () => {
  const { goals } = JSON.parse(readFileSync('resources/contoh/langkah-baru.json', 'utf8'))
  const found = goals.flatMap((goal: { id: string; gas: Record<GoalLevelKey, string> }) =>
    scaleFindings(goal.gas).map(({ code, levels }) => `${goal.id} ${code} ${levels.join(' ')}`),
  )
  expect(found).toEqual([
    'TK-1 twoDimensions -1 0 1 2',
    'TA-01 twoDimensions 2',
    'TA-02 twoDimensions 2',
    'TA-03 twoDimensions 1',
    'TA-05 twoDimensions 0',
    'TA-06 twoDimensions 1',
    'TA-07 twoDimensions 0',
    'TA-08 twoDimensions 0',
    'TA-09 twoDimensions 2',
    'TA-10 levelsApart 1 2',
  ])
})

test('a scale is whole when all five levels say something', () => {
  expect(hasFullScale({ gas: scale('a', 'b', 'c', 'd', 'e') })).toBe(true)
  expect(hasFullScale({ gas: scale('a', 'b', 'c', 'd', ' ') })).toBe(false)
  expect(hasFullScale({ gas: null })).toBe(false)
})

test('whatever is written, the findings name levels and never fail', () => {
  const level = fc.oneof(
    fc.string(),
    fc
      .tuple(fc.integer({ min: -9, max: 999 }), fc.constantFrom('kali', '%', '', ' atau lebih'))
      .map(([number, rest]) => `${number} ${rest}`),
  )
  fc.assert(
    fc.property(fc.array(level, { minLength: 5, maxLength: 5 }), (levels) => {
      for (const { levels: keys } of scaleFindings(scale(...levels)))
        expect(keys.length).toBeGreaterThan(0)
    }),
  )
})
