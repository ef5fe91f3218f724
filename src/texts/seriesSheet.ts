import type { PrintedSeries, SeriesSheet } from '../domain/report/seriesSheet'
import type { SeriesRefusal } from '../domain/series/seriesRefusal'
import { formatDay } from './formats'
import { phasesWords, scaleWords, seriesName, seriesText } from './series'

/** Words of a series on paper. */
export const seriesSheetText = {
  title: 'Lembar seri waktu',
  asOf: (day: string) => `Keadaan per ${formatDay(day)}`,
  none: 'Seri yang diminta tidak ada dalam catatan kelompok ini.',
  verdict: '1. Yang terbaca',
  figures: '2. Angka',
  points: '3. Titik-titik',
  headline: 'Median, rerata, dan NAP; m = titik awal, n = titik selama program',
  others: 'Ukuran lain',
  pointsCaption: 'Tiap titik menurut urutan hari',
  methods: '4. Cara menghitung',
  figureColumns: seriesText.figureColumns,
}

/** Whose series it is, of what, on which scale, and how its phases were told apart. */
export function seriesFacts(
  { memberCode }: SeriesSheet,
  series: PrintedSeries,
): (readonly [string, string])[] {
  const { source } = series
  return [
    ['Seri milik', memberCode ?? 'kelompok'],
    ['Ukuran', [seriesName(source), source.about].filter(Boolean).join(': ')],
    ['Skala', scaleWords(source)],
    ['Fase', phasesWords(series)],
  ]
}

/** Title of the file: codes only. */
export function seriesSheetTitle({ memberCode, program }: SeriesSheet): string {
  return ['Seri', program?.code, memberCode].filter(Boolean).join(' ')
}

/** Why a series cannot be printed, with what there is in its place: on the command line. */
export function seriesRefusalSentence({ kind, wanted, known }: SeriesRefusal): string {
  const what = kind === 'measure' ? 'Ukuran seri' : 'Titik'
  return known.length === 0
    ? `${what} ${wanted} tidak ada; belum ada seri untuk pilihan ini.`
    : `${what} ${wanted} tidak ada; yang ada: ${known.join(', ')}.`
}
