import type { MeasuresOutcome } from '../domain/evaluation/outcomeMeasures'
import type { MeasuredChange } from '../domain/measuring/measuredChange'
import { FEWEST_FOR_EFFECT } from '../domain/statistics/pairedChange'
import { EMPTY, formatList, formatSigned } from './formats'
import { pointWord } from './instruments'
import { instrumentTitle } from './instrumentTitle'
import { directionCounts, measuredWord, moveWords } from './measureMoves'
import { centred, type OutcomeTable } from './outcomeTables'
import { leftOutReasons, noComparison } from './verdicts'

/** What the instruments showed, a sentence each; how sure it is stands with the full results of each instrument. */
export function measuresVerdict({
  measures,
  notMeasured,
}: Pick<MeasuresOutcome, 'measures' | 'notMeasured'>): string {
  if (measures.length === 0)
    return 'Belum ada alat ukur yang diisi pada dua titik dalam hari-hari ini, jadi perubahan skor tidak dapat dihitung.'
  return [
    ...measures.map((one) => measureSentence(one, instrumentTitle(one.instrument, measures))),
    measures.some(({ n }) => n < FEWEST_FOR_EFFECT)
      ? `Dengan n di bawah ${FEWEST_FOR_EFFECT} angka ini hanya petunjuk; ketidakpastiannya ada pada hasil lengkap tiap alat ukur.`
      : '',
    notMeasured.length > 0 ? `Tidak diisi dua kali: ${formatList(notMeasured)}.` : '',
    noComparison,
  ]
    .filter(Boolean)
    .join(' ')
}

function measureSentence(measured: MeasuredChange, title: string): string {
  const { from, to, n, change } = measured
  const ends = `dari ${pointWord(from)} ke ${pointWord(to)}`
  if (n === 0 || change.meanDifference === null)
    return `${title}: tidak ada anggota yang diukur dua kali ${ends}.`
  return `${title} ${ends}: ${measuredWord(n)} ${moveWords(measured)}; ${directionCounts(measured)}.`
}

/** What each instrument showed, in one line; who is in no pair is named. */
export function measureTable(measures: readonly MeasuredChange[]): OutcomeTable {
  return {
    caption: 'Perubahan pada tiap alat ukur, anggota yang diukur dua kali saja',
    columns: [
      { title: 'Alat ukur', width: 18 },
      { title: 'Dari - ke', width: 16 },
      centred('n', 7),
      centred('Rerata perubahan', 15),
      centred('Membaik', 11),
      centred('Tetap', 8),
      centred('Memburuk', 11),
      { title: 'Tidak dihitung', width: 14 },
    ],
    rows: measures.map((measured) => ({
      key: measured.instrument.id,
      cells: [instrumentTitle(measured.instrument, measures), ...measureCells(measured)],
    })),
  }
}

function measureCells({
  from,
  to,
  n,
  change,
  better,
  same,
  worse,
  members,
  leftOut,
}: MeasuredChange): string[] {
  const worsened = members.flatMap(({ memberCode, direction }) =>
    direction === 'worse' ? [memberCode] : [],
  )
  return [
    `${pointWord(from)} - ${pointWord(to)}`,
    String(n),
    change.meanDifference === null ? EMPTY : formatSigned(change.meanDifference, 1),
    String(better),
    String(same),
    worsened.length > 0 ? `${worse} (${worsened.join(', ')})` : String(worse),
    leftOut.length === 0
      ? EMPTY
      : leftOut
          .map(({ memberCode, reason }) => `${memberCode}: ${leftOutReasons[reason]}`)
          .join('; '),
  ]
}
