import type { SeriesAnalysis } from '../domain/series/seriesAnalysis'
import { reasonFor, type SeriesFigure } from '../domain/series/seriesLimits'
import type { SeriesSource } from '../domain/series/seriesSource'
import { formatList, formatNumber, formatSigned, NOT_COMPUTABLE } from './formats'
import type { MethodCode } from './methods'
import { phaseWords, seriesPoint, seriesValue } from './series'
import { limitReasons } from './seriesLimits'

/** One figure of a series: its value, of how many points, and what must be known beside it. */
export type FigureRow = { key: string; name: string; value: string; counts: string; note: string }

type Told = { analysis: SeriesAnalysis; unit: SeriesSource['unit'] }

/** Methods behind the headline, and behind the other figures. */
export const headlineMethods: MethodCode[] = ['nap']
export const otherMethods: MethodCode[] = ['tauU', 'tauBc', 'pnd', 'band', 'processLimits']

/** What is read first: medians, means and NAP. */
export function headlineRows({ analysis, unit }: Told): FigureRow[] {
  const { a, b, overlap, limits } = analysis
  const middle = (phase: 'a' | 'b') => {
    const figures = phase === 'a' ? a : b
    return row({
      key: phase,
      name: `${phase === 'a' ? phaseWords.A : phaseWords.B}: median (rerata)`,
      value:
        figures.median === null
          ? null
          : `${seriesValue(figures.median, unit)} (${seriesValue(figures.mean, unit)})`,
      counts: `${phase === 'a' ? 'm' : 'n'} = ${figures.n}`,
      reason: reasonFor(phase, limits),
    })
  }
  return [
    middle('a'),
    middle('b'),
    row({
      key: 'nap',
      name: 'NAP, bagian pasangan titik yang lebih baik',
      value: shareWithRange(overlap),
      counts: countsOf(analysis),
      reason: reasonFor('overlap', limits),
      note: limits.includes('trendInBaseline')
        ? limitReasons.trendInBaseline
        : '0,5 = tidak ada beda',
    }),
  ]
}

/** The figures that others ask for, and the two bands. */
export function otherRows({ analysis, unit }: Told): FigureRow[] {
  const { overlap, tauBc, p, trendA, limits, m } = analysis
  const figure = (
    key: string,
    name: string,
    value: number | null | undefined,
    of: SeriesFigure,
    note = '',
    digits = 2,
  ) =>
    row({
      key,
      name,
      value: value === null || value === undefined ? null : formatNumber(value, digits),
      counts: countsOf(analysis),
      reason: reasonFor(of, limits),
      note,
    })
  return [
    figure('tau', 'Tau', overlap?.tau, 'overlap', '2 NAP - 1'),
    figure(
      'tauU',
      'Tau-U',
      overlap?.tauU,
      'overlap',
      `pembagi m × n = ${m * analysis.n}; dapat melebihi 1`,
    ),
    figure('tauBc', 'Tau-BC', tauBc, 'tauBc', 'sesudah arah titik awal diluruskan'),
    figure(
      'pnd',
      'PND',
      overlap?.pnd,
      'overlap',
      'bagian di atas titik awal terbaik; mudah rusak oleh satu titik',
    ),
    figure('pem', 'PEM', overlap?.pem, 'overlap', 'bagian di sisi baik median awal'),
    figure(
      'p',
      'p tepat, dua sisi',
      p,
      'p',
      'titik berurutan saling bergantung: hanya petunjuk',
      3,
    ),
    row({
      key: 'trendA',
      name: 'Arah titik awal (Theil-Sen)',
      value: trendA === null ? null : `${formatSigned(trendA.slope, 2)} tiap titik`,
      counts: `m = ${m}`,
      reason: reasonFor('trendA', limits),
      note: limits.includes('trendInBaseline') ? 'searah harapan' : '',
    }),
    bandRow({ analysis, unit }),
    processRow({ analysis, unit }),
  ]
}

function bandRow({ analysis, unit }: Told): FigureRow {
  const { band, outside, limits } = analysis
  const better = outside.filter(({ side }) => side === 'better').map(({ id }) => seriesPoint(id))
  return row({
    key: 'band',
    name: 'Pita dua simpangan baku',
    value: band && `${seriesValue(band.lower, unit)} sampai ${seriesValue(band.upper, unit)}`,
    counts: countsOf(analysis),
    reason: reasonFor('band', limits),
    note: limits.includes('bandBeyondScale')
      ? limitReasons.bandBeyondScale
      : band?.isSignal
        ? `tanda: dua titik berturut-turut di luar (${formatList(better)})`
        : better.length > 0
          ? `di luar pada sisi baik: ${formatList(better)}; belum dua berturut-turut`
          : 'tidak ada titik di luar pada sisi baik',
  })
}

function processRow({ analysis, unit }: Told): FigureRow {
  const { process, limits } = analysis
  const signals = [...new Set(process?.signals.map(({ id }) => seriesPoint(id)))]
  return row({
    key: 'process',
    name: 'Batas proses (XmR), dibekukan pada titik awal',
    value:
      process && `${seriesValue(process.lower, unit)} sampai ${seriesValue(process.upper, unit)}`,
    counts: countsOf(analysis),
    reason: reasonFor('process', limits),
    note:
      signals.length === 0
        ? 'tidak ada tanda'
        : `tanda pada ${formatList(signals)} (di luar batas, atau 8 berturut-turut pada satu sisi)`,
  })
}

function shareWithRange(overlap: SeriesAnalysis['overlap']): string | null {
  if (!overlap || overlap.nap === null) return null
  const range = overlap.napInterval
    ? ` (95%: ${formatNumber(overlap.napInterval[0], 2)} sampai ${formatNumber(overlap.napInterval[1], 2)})`
    : ''
  return `${formatNumber(overlap.nap, 2)}${range}`
}

function countsOf({ m, n }: SeriesAnalysis): string {
  return `m = ${m}, n = ${n}`
}

type RowParts = {
  key: string
  name: string
  value: string | null
  counts: string
  reason: SeriesAnalysis['limits'][number] | null
  note?: string
}

/** A figure that is missing says why in place of its note. */
function row({ key, name, value, counts, reason, note = '' }: RowParts): FigureRow {
  if (value !== null) return { key, name, value, counts, note }
  const why = reason === null ? '' : limitReasons[reason]
  return { key, name, value: NOT_COMPUTABLE, counts, note: why }
}
