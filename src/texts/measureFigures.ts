import {
  type ChangeFigure,
  type ChangeFigureKey,
  changeFigures,
  type FigureReason,
} from '../domain/measuring/changeFigures'
import type { MeasuredChange } from '../domain/measuring/measuredChange'
import { formatNumber, formatPercent, formatSigned, NOT_COMPUTABLE } from './formats'
import { pText } from './verdicts'

/** Why a figure is not told. */
export const figureReasons: Record<FigureReason, string> = {
  nobody: 'belum ada anggota yang diukur pada kedua titik',
  onePair: 'perlu sekurangnya 2 anggota',
  twoPairs: 'perlu sekurangnya 3 anggota',
  fewForInference: 'perlu sekurangnya 5 anggota',
  nobodyChanged: 'tidak ada anggota yang berubah',
  sameChange: 'semua anggota berubah sama besar',
  sameFirst: 'semua skor pertama sama',
  sameScores: 'semua skor pada salah satu titik sama',
  beyondBounds: 'batasnya di luar jangkauan hitungan',
}

/** One line of the table of figures: what, how much (its interval with it), of how many, and what to mind. */
export type FigureRow = {
  key: string
  name: string
  value: string
  n: number
  note: string
  /** Whether it can be understood without knowing its method. */
  isPlain: boolean
}

const plainKeys: readonly ChangeFigureKey[] = ['meanDifference', 'median', 'betterShare']

/** Headings of that table. */
export const figureColumns = { name: 'Ukuran', value: 'Nilai', n: 'n', note: 'Keterangan' }

type Figures = Record<ChangeFigureKey, ChangeFigure>
type Row = { name: string; keys: readonly ChangeFigureKey[]; value: string; note?: string }

/** Everything reckoned of a change; what cannot be is said with the reason. */
export function figureRows(measured: MeasuredChange): FigureRow[] {
  const figures = changeFigures(measured)
  return [
    ...meanRows(figures, measured),
    ...effectRows(figures),
    ...rankRows(figures, measured),
  ].map(({ name, keys, value, note }) => ({
    key: keys[0] ?? name,
    name,
    value,
    n: measured.n,
    isPlain: keys.some((key) => plainKeys.includes(key)),
    note: [noteOf(figures, keys), note].filter(Boolean).join('; '),
  }))
}

function meanRows(figures: Figures, { change, middle }: MeasuredChange): Row[] {
  const quarters = middle
    ? ` (kuartil ${formatSigned(middle.lower, 1)} dan ${formatSigned(middle.upper, 1)})`
    : ''
  return [
    {
      name: 'Rerata perubahan',
      keys: ['meanDifference', 'meanDifferenceInterval'],
      value: withInterval(figures.meanDifference, figures.meanDifferenceInterval, 1, 'poin'),
    },
    {
      name: 'Median perubahan',
      keys: ['median'],
      value: told(figures.median, 1, 'poin', true) + quarters,
    },
    {
      name: 'Simpangan baku perubahan',
      keys: ['sdDifference'],
      value: told(figures.sdDifference, 1, 'poin'),
    },
    {
      name: 'Uji t berpasangan',
      keys: ['t', 'p'],
      value:
        figures.t.value === null
          ? NOT_COMPUTABLE
          : `t(${change.df}) = ${told(figures.t, 2)}${pOf(figures.p)}`,
    },
  ]
}

function effectRows(figures: Figures): Row[] {
  return [
    {
      name: 'Ukuran pengaruh d_av',
      keys: ['dav', 'davInterval'],
      value: withInterval(figures.dav, figures.davInterval, 2),
    },
    { name: 'g_av (koreksi Hedges)', keys: ['gav'], value: told(figures.gav, 2, '', true) },
    {
      name: 'Ukuran pengaruh d_z',
      keys: ['dz', 'dzInterval'],
      value: withInterval(figures.dz, figures.dzInterval, 2),
    },
    { name: 'g_z (koreksi Hedges)', keys: ['gz'], value: told(figures.gz, 2, '', true) },
    { name: 'd_pre (SB pertama)', keys: ['dpre'], value: told(figures.dpre, 2, '', true) },
    { name: 'd_rm', keys: ['drm'], value: told(figures.drm, 2, '', true) },
  ]
}

function rankRows(figures: Figures, { ranks, better, n }: MeasuredChange): Row[] {
  const sums = `W+ (membaik) ${formatNumber(ranks.ranksAbove, 1)}; W- ${formatNumber(ranks.ranksBelow, 1)}`
  const { value } = figures.ranksP
  const smallest =
    ranks.smallestP === null ? '' : `; p terkecil yang mungkin ${smallestText(ranks.smallestP)}`
  return [
    {
      name: 'Wilcoxon, tepat',
      keys: ['ranksP'],
      value: value === null ? NOT_COMPUTABLE : `${sums}${pOf(figures.ranksP)}`,
      note: value === null ? '' : `${ranks.zeros} tidak berubah${smallest}`,
    },
    {
      name: 'Korelasi peringkat-biserial',
      keys: ['rankBiserial'],
      value: told(figures.rankBiserial, 2, '', true),
      note: figures.rankBiserial.value === null ? '' : '+1 bila semua membaik',
    },
    {
      name: 'Bagian yang membaik',
      keys: ['betterShare', 'betterInterval'],
      value:
        n === 0
          ? NOT_COMPUTABLE
          : `${better} dari ${n} = ${formatPercent((100 * better) / n)}${shareInterval(figures.betterInterval)}`,
    },
  ]
}

function noteOf(figures: Figures, keys: readonly ChangeFigureKey[]): string {
  const [first, second] = keys.map((key) => figures[key])
  if (first?.reason) return figureReasons[first.reason]
  const part = keys[1]?.endsWith('Interval') ? 'rentang' : 'p'
  const unsaid = second?.reason ? `${part} ${NOT_COMPUTABLE}: ${figureReasons[second.reason]}` : ''
  return [first?.isIndicative ? 'indikatif, n kurang dari 10' : '', unsaid]
    .filter(Boolean)
    .join('; ')
}

function told({ value }: ChangeFigure, decimals: number, unit = '', isSigned = false): string {
  if (typeof value !== 'number') return NOT_COMPUTABLE
  const text = isSigned ? formatSigned(value, decimals) : formatNumber(value, decimals)
  return unit ? `${text} ${unit}` : text
}

function withInterval(
  figure: ChangeFigure,
  { value }: ChangeFigure,
  decimals: number,
  unit = '',
): string {
  const text = told(figure, decimals, unit, true)
  if (value === null || typeof value === 'number') return text
  const [low, high] = value
  return `${text} (95%: ${formatSigned(low, decimals)} sampai ${formatSigned(high, decimals)})`
}

function shareInterval({ value }: ChangeFigure): string {
  if (value === null || typeof value === 'number') return ''
  return ` (95%: ${formatPercent(100 * value[0])} sampai ${formatPercent(100 * value[1])})`
}

function pOf({ value }: ChangeFigure): string {
  return typeof value === 'number' ? `; ${pText(value)}` : ''
}

function smallestText(p: number): string {
  return p < 0.0005 ? 'kurang dari 0,001' : formatNumber(p, 3)
}
