import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  measuredGroup,
  measuredPairs,
  type Scores,
  withScores,
} from '../domain/measuring/exampleMeasures'
import { measuredChange } from '../domain/measuring/measuredChange'
import { analysisFigures } from '../domain/progress/figures/analysisFigures'
import { figureRows } from './measureFigures'
import { leftOutLines } from './measureResults'
import { changeVerdict, noComparison } from './verdicts'

/** The sentences as they are read; spaces that keep a p in one piece count as spaces. */
function verdictOf(scores: Scores, fields = {}): string {
  return changeVerdict(measuredPairs(scores, fields), 'awal', 'akhir').replaceAll('\u00a0', ' ')
}

describe('the verdict on a change', () => {
  it('of nobody says so, and why each is not counted', () => {
    expect(verdictOf([[5, null]])).toBe(
      'Belum ada anggota yang diukur pada kedua titik, jadi perubahan tidak dapat dihitung. Tidak dihitung: A-1 (tidak ada skor kedua).',
    )
    expect(verdictOf([[null, null]])).toBe(
      'Belum ada anggota yang diukur pada kedua titik, jadi perubahan tidak dapat dihitung. Tidak dihitung: A-1 (tidak diukur pada kedua titik).',
    )
    expect(verdictOf([])).toBe(
      'Belum ada anggota yang diukur pada kedua titik, jadi perubahan tidak dapat dihitung.',
    )
  })

  it('of one member is no picture of a group', () => {
    expect(verdictOf([[5, 9]])).toBe(
      `Dari awal ke akhir skor SK naik 4,0 poin, dari 5,0 menjadi 9,0 (n = 1 anggota). Baru satu anggota yang diukur dua kali, jadi belum ada gambaran kelompok. ${noComparison}`,
    )
  })

  it('of two or four asks to look at each', () => {
    expect(
      verdictOf([
        [5, 9],
        [6, 5],
      ]),
    ).toBe(
      // (4 - 1) / 2 = 1.5.
      `Dari awal ke akhir rerata SK naik 1,5 poin, dari 5,5 menjadi 7,0 (n = 2 anggota yang diukur dua kali). 1 anggota membaik, 0 tetap, 1 menurun. Kurang dari 5 anggota diukur dua kali: lihat tiap anggota, jangan menyimpulkan tentang kelompok. ${noComparison}`,
    )
    expect(
      verdictOf([
        [5, 9],
        [6, 9],
        [7, 9],
        [8, 9],
      ]),
    ).toBe(
      `Dari awal ke akhir rerata SK naik 2,5 poin, dari 6,5 menjadi 9,0 (n = 4 anggota yang diukur dua kali). Semua 4 anggota membaik. Kurang dari 5 anggota diukur dua kali: lihat tiap anggota, jangan menyimpulkan tentang kelompok. ${noComparison}`,
    )
  })

  it('of five is a hint at most, because five can never reach a p below 0.063', () => {
    expect(
      verdictOf([
        [5, 9],
        [6, 9],
        [7, 9],
        [8, 12],
        [9, 12],
      ]),
    ).toBe(
      // 4, 3, 2, 4, 3: mean 3.2, sd 0.837; 2.776 x 0.837 / 2.236 = 1.04.
      `Dari awal ke akhir rerata SK naik 3,2 poin, dari 7,0 menjadi 10,2 (n = 5 anggota yang diukur dua kali). Semua 5 anggota membaik. Perubahan ke arah membaik ini baru petunjuk: rentang 95% +2,2 sampai +4,2 poin tidak memuat 0, tetapi uji peringkat p = 0,063, dan dengan 5 anggota yang berubah p tidak dapat lebih kecil daripada 0,063. ${noComparison}`,
    )
  })

  it('where less is better calls a fall better, and a rise worse', () => {
    const falls: Scores = [
      [9, 5],
      [8, 5],
      [9, 6],
      [7, 5],
      [8, 4],
      [6, 3],
    ]
    const lower = { higherIsBetter: false }
    expect(verdictOf(falls, lower)).toBe(
      `Dari awal ke akhir rerata SK turun 3,2 poin, dari 7,8 menjadi 4,7 (n = 6 anggota yang diukur dua kali); pada alat ukur ini makin rendah makin baik. Semua 6 anggota membaik. Perubahan ke arah membaik ini sulit dijelaskan sebagai kebetulan saja (rentang 95% -4,0 sampai -2,4 poin; uji peringkat p = 0,031). ${noComparison}`,
    )
    expect(verdictOf(falls)).toContain('Semua 6 anggota menurun. Perubahan ke arah menurun ini')
    const rises = falls.map(([pre, post]) => [post, pre] as const)
    expect(verdictOf(rises, lower)).toContain('Semua 6 anggota memburuk.')
  })

  it('of nobody who changed, and of all who changed alike, tells no range', () => {
    const still = [1, 2, 3, 4, 5].map((pre) => [pre, pre] as const)
    expect(verdictOf(still)).toBe(
      `Dari awal ke akhir rerata SK tidak berubah: 3,0 (n = 5 anggota yang diukur dua kali). ${noComparison}`,
    )
    const alike = [1, 2, 3, 4, 5].map((pre) => [pre, pre + 2] as const)
    expect(verdictOf(alike)).toBe(
      `Dari awal ke akhir rerata SK naik 2,0 poin, dari 3,0 menjadi 5,0 (n = 5 anggota yang diukur dua kali). Semua 5 anggota membaik. Uji peringkat p = 0,063, dan dengan 5 anggota yang berubah p tidak dapat lebih kecil daripada 0,063. Semua anggota berubah sama besar, jadi rentang dan ukuran pengaruh tidak dapat dihitung. ${noComparison}`,
    )
  })

  it('of rises and falls that cancel out says that the mean hardly moved', () => {
    expect(
      verdictOf([
        [5, 8],
        [8, 5],
        [6, 7],
        [7, 6],
        [9, 9],
      ]),
    ).toBe(
      `Dari awal ke akhir rerata SK hampir tidak bergeser: 7,0 lalu 7,0 (n = 5 anggota yang diukur dua kali). 2 anggota membaik, 1 tetap, 2 menurun. Perubahan rerata ini belum dapat dibedakan dari tidak ada perubahan (rentang 95% -2,8 sampai +2,8 poin memuat 0; uji peringkat p = 1,000). ${noComparison}`,
    )
  })

  it('names the one member who decides the mean', () => {
    const verdict = verdictOf([
      ...[5, 6, 7, 8, 9, 10, 4].map((pre) => [pre, pre + 1] as const),
      [20, 0],
    ])
    expect(verdict).toBe(
      // (7 - 20) / 8 = -1.6; seven of eight got better.
      `Dari awal ke akhir rerata SK turun 1,6 poin, dari 8,6 menjadi 7,0 (n = 8 anggota yang diukur dua kali). 7 anggota membaik, 0 tetap, 1 menurun. Perubahan rerata ini belum dapat dibedakan dari tidak ada perubahan (rentang 95% -7,8 sampai +4,6 poin memuat 0; uji peringkat p = 0,234). Rerata banyak ditentukan oleh A-8 (-20 poin); tanpa anggota itu rerata perubahan +1,0 poin. ${noComparison}`,
    )
  })
})

it('members left out are named with what their sheet says, those of one reason together', () => {
  expect(
    leftOutLines([
      { memberCode: 'A-02', reason: 'noFirst', note: null },
      { memberCode: 'A-08', reason: 'noFirst', note: null },
      { memberCode: 'A-09', reason: 'noSecond', note: 'tidak dapat dihubungi' },
    ]),
  ).toEqual([
    'A-02 dan A-08: tidak ada skor pertama',
    'A-09: tidak ada skor kedua (pada lembar: tidak dapat dihubungi)',
  ])
})

/** Scores as small groups give them: whole, prorated, all alike, missing, and now and then one far out. */
const score = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 20 }) },
  { weight: 2, arbitrary: fc.constant(7) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 60 }).map((value) => value / 3) },
  { weight: 1, arbitrary: fc.constantFrom(null, -500_000, 500_000, 0.1, 0.30000000000000004) },
)

it('2,000 random small groups get a calm verdict and figures or reasons, never a broken number', () => {
  const { group, instrument } = measuredGroup([[1, 2]])
  fc.assert(
    fc.property(
      fc.array(fc.tuple(score, score), { maxLength: 12 }),
      fc.boolean(),
      (scores, higherIsBetter) => {
        const random = withScores(group, scores)
        const change = measuredChange(random, { ...instrument, higherIsBetter }, 'pra', 'akhir')
        const figures = JSON.stringify(analysisFigures(random, change), (_, value) => {
          if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('not a number')
          return value
        })
        const said = [
          changeVerdict(change, 'awal', 'akhir'),
          ...figureRows(change).flatMap(({ name, value, note }) => [name, value, note]),
          figures,
        ]
          .filter(Boolean)
          .join(' ')
        expect(said).not.toMatch(/NaN|undefined|Infinity/)
        expect(said).not.toMatch(/ {2}|\.\./)
        expect(change.better + change.same + change.worse).toBe(change.n)
        const isFew = change.n < 5
        if (isFew)
          expect([change.change.p, change.ranks.p, change.verdict]).toEqual([null, null, null])
      },
    ),
    { numRuns: 2_000 },
  )
})
