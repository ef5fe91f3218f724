import type { MeasuresOutcome } from '../domain/evaluation/outcomeMeasures'
import type { MeasuredChange } from '../domain/measuring/measuredChange'
import { FEWEST_FOR_EFFECT } from '../domain/statistics/pairedChange'
import { formatList, formatNumber } from './formats'
import { pointWord } from './instruments'
import { noComparison } from './verdicts'

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
