import { expect, test } from 'vitest'
import { seriesFacts } from '../../texts/seriesSheet'
import { seriesVerdict } from '../../texts/seriesVerdict'
import { exampleGoal, exampleMember, examplePoint } from '../progress/exampleGroup'
import { seriesGroup } from '../series/seriesExample'
import { namesIn } from './maskNames'
import { seriesSheet } from './seriesSheet'

const asOf = '2026-06-01'
const scores = { memberCode: 'A-01', measure: 'skor:SK-1', split: null }
const phased = (a: readonly number[], b: readonly number[]) =>
  seriesGroup([
    ...a.map((score) => ({ score, phase: 'A' as const })),
    ...b.map((score) => ({ score, phase: 'B' as const })),
  ])

test('the published series is told with its size, its range, how many points, and what cannot be said', () => {
  const { series, document } = seriesSheet(
    phased([20, 20, 26, 25, 22, 23], [28, 25, 24, 27, 30, 30, 29]),
    { ...scores, asOf },
  )
  expect(document.classification).toBe('R')
  expect(series && seriesVerdict(series, series.analysis)).toBe(
    'Dari 6 titik awal ke 7 titik selama program, skor SK A-01 lebih baik pada 92% pasangan titik, yang sama dihitung setengah (NAP 0,92; rentang 95% 0,60 sampai 0,99; p tepat 0,009). Mediannya naik dari 22,5 menjadi 28, searah harapan. Bedanya searah harapan dan lebih besar daripada kebetulan biasa. Sekurangnya dua titik berturut-turut keluar dari pita awal di sisi baik. Titik awal sudah membaik dengan sendirinya; NAP saja melebih-lebihkan, lihat Tau-U dan Tau-BC pada Ukuran lain. Satu anggota tanpa pengacakan dan tanpa pembanding: perubahan ini tidak dapat dipastikan akibat program. Titik yang berurutan saling bergantung, jadi rentang dan p hanya petunjuk.',
  )
})

test('two points before the program are too few to conclude from, and are told nevertheless', () => {
  const { series } = seriesSheet(phased([20, 24], [22, 28, 27]), { ...scores, asOf })
  expect(series && seriesVerdict(series, series.analysis)).toBe(
    'Dari 5 titik, skor SK A-01 naik dari 20 (T-1) menjadi 27 (T-5); di antaranya tertinggi 28 (T-4). Titik awal baru 2: keadaan awal belum cukup dikenal, jadi belum dapat disimpulkan (sekurangnya 3). Satu anggota tanpa pengacakan dan tanpa pembanding: perubahan ini tidak dapat dipastikan akibat program.',
  )
})

test('points after the day of the paper are not on it', () => {
  const { series } = seriesSheet(phased([20, 24], [22, 28]), { ...scores, asOf: '2025-12-02' })
  expect(series?.points.map(({ id }) => id)).toEqual(['T-1', 'T-2'])
})

test('no name reaches the paper by a code, a point, a part or a goal', () => {
  const group = seriesGroup(
    [{ score: 5, point: 'kunjungan Zulkifli' }],
    { code: 'SK Zulkifli', name: 'Skala Zulkifli' },
    exampleMember('A-07', { fullName: 'Zulkifli Rekaan' }),
    examplePoint('R0', '2026-01-01'),
    exampleGoal('TA-1', {
      memberCode: 'A-01',
      text: 'Berani berbicara dengan Zulkifli',
      ratings: [{ point: 'R0', date: '2026-01-01', level: -1, evidence: 'wawancara' }],
    }),
  )
  for (const measure of ['skor:SK-1', 'tujuan:TA-1']) {
    const sheet = seriesSheet(group, { memberCode: 'A-01', measure, split: null, asOf })
    const words = sheet.series ? seriesFacts(sheet, sheet.series).flat() : []
    expect(words.join(' ')).toContain('A-07')
    expect(namesIn([JSON.stringify(sheet.series), ...words], group)).toEqual([])
  }
})

test('a measure that does not exist is no series and no failure', () => {
  expect(seriesSheet(seriesGroup([]), { ...scores, asOf }).series).toBeNull()
})
