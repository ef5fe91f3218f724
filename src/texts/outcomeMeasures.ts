import type { MeasuresOutcome } from '../domain/evaluation/outcomeMeasures'
import type { MeasuredChange } from '../domain/measuring/measuredChange'
import { FEWEST_FOR_EFFECT } from '../domain/statistics/pairedChange'
import { EMPTY, formatList, formatNumber, formatSigned } from './formats'
import { pointWord } from './instruments'
import { centred, type OutcomeTable } from './outcomeTables'
import { leftOutReasons, noComparison } from './verdicts'

/** What the instruments showed, a sentence each; how sure it is stands with the full results of each instrument. */
export function measuresVerdict({ measures, notMeasured }: MeasuresOutcome): string {
  if (measures.length === 0)
    return 'Belum ada alat ukur yang diisi pada dua titik dalam hari-hari ini, jadi perubahan skor tidak dapat dihitung.'
  return [
    ...measures.map(measureSentence),
    measures.some(({ n }) => n < FEWEST_FOR_EFFECT)
      ? `Dengan n di bawah ${FEWEST_FOR_EFFECT} angka ini hanya petunjuk; ketidakpastiannya ada pada hasil lengkap tiap alat ukur.`
      : '',
    notMeasured.length > 0 ? `Tidak diisi dua kali: ${formatList(notMeasured)}.` : '',
    noComparison,
  ]
    .filter(Boolean)
    .join(' ')
}

function measureSentence({
  instrument,
  from,
  to,
  n,
  change,
  better,
  same,
  worse,
}: MeasuredChange): string {
  const { meanDifference, unchanged } = change
  const { code } = instrument
  const ends = `dari ${pointWord(from)} ke ${pointWord(to)}`
  if (n === 0 || meanDifference === null)
    return `${code}: tidak ada anggota yang diukur dua kali ${ends}.`
  const move =
    unchanged === n || meanDifference === 0
      ? 'tetap'
      : `${meanDifference > 0 ? 'naik' : 'turun'} ${formatNumber(Math.abs(meanDifference), 1)} poin`
  return `${code} ${ends}: rerata ${move}; ${better} membaik, ${same} tetap, ${worse} menurun (n = ${n}).`
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
      centred('Menurun', 11),
      { title: 'Tidak dihitung', width: 14 },
    ],
    rows: measures.map((measured) => ({
      key: measured.instrument.id,
      cells: measureCells(measured),
    })),
  }
}

function measureCells({
  instrument,
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
  const fallen = members.flatMap(({ memberCode, direction }) =>
    direction === 'worse' ? [memberCode] : [],
  )
  return [
    instrument.code,
    `${pointWord(from)} - ${pointWord(to)}`,
    String(n),
    change.meanDifference === null ? EMPTY : formatSigned(change.meanDifference, 1),
    String(better),
    String(same),
    fallen.length > 0 ? `${worse} (${fallen.join(', ')})` : String(worse),
    leftOut.length === 0
      ? EMPTY
      : leftOut
          .map(({ memberCode, reason }) => `${memberCode}: ${leftOutReasons[reason]}`)
          .join('; '),
  ]
}
