import type {
  ChangeLimit,
  Direction,
  LeftOut,
  LeftOutReason,
  MeasuredChange,
} from '../domain/measuring/measuredChange'
import type { Pull } from '../domain/measuring/pulledBy'
import { formatList, formatNumber, formatSigned } from './formats'

/** Said once wherever change is told: no group stood beside this one. Source: domain.md 8.4. */
export const noComparison =
  'Tanpa kelompok pembanding, perubahan ini tidak dapat dipastikan akibat program.'

/** Why a member is in no pair. */
export const leftOutReasons: Record<LeftOutReason, string> = {
  joinedLater: 'bergabung sesudah pengukuran pertama',
  leftBefore: 'keluar sebelum pengukuran kedua',
  otherVersion: 'diisi dengan versi alat ukur yang lain',
  noFirst: 'tidak ada skor pertama',
  noSecond: 'tidak ada skor kedua',
  neither: 'tidak diukur pada kedua titik',
}

/** What so few people do not let us tell. */
export const changeLimitTexts: Record<ChangeLimit, string> = {
  nobody: 'Belum ada anggota yang diukur pada kedua titik, jadi perubahan tidak dapat dihitung.',
  onePair: 'Baru satu anggota yang diukur dua kali, jadi belum ada gambaran kelompok.',
  fewForInference:
    'Kurang dari 5 anggota diukur dua kali: lihat tiap anggota, jangan menyimpulkan tentang kelompok.',
  fewForEffect: 'Ukuran pengaruh hanya indikatif karena n kurang dari 10.',
  nobodyChanged: 'Tidak ada anggota yang skornya berubah.',
  sameChange:
    'Semua anggota berubah sama besar, jadi rentang dan ukuran pengaruh tidak dapat dihitung.',
}

/** What the verdict itself must say; that effect sizes are indicative is said beside them. */
const saidInVerdict: readonly ChangeLimit[] = ['onePair', 'fewForInference', 'sameChange']

/** From this p on the ranks of the changes do not speak of chance alone. */
const USUAL_P = 0.05

/** Which way a member moved; where less is better, what got worse did not go down. */
export function directionWord(direction: Direction, isHigherBetter: boolean): string {
  if (direction === 'better') return 'membaik'
  if (direction === 'same') return 'tetap'
  return isHigherBetter ? 'menurun' : 'memburuk'
}

/** A score or a difference, without decimals where it has none. */
export function scoreText(score: number | null): string {
  return formatNumber(score, score === null || Number.isInteger(score) ? 0 : 1)
}

/** "+12", "-1,5", "0". */
export function signedScore(difference: number): string {
  return formatSigned(difference, Number.isInteger(difference) ? 0 : 1)
}

/** "p = 0,004" or "p < 0,001", in one piece: never a p of 0. */
export function pText(p: number): string {
  const text = p < 0.0005 ? 'p < 0,001' : `p = ${formatNumber(p, 3)}`
  return text.replaceAll(' ', '\u00a0')
}

/**
 * What happened to a group between two measurements, in whole sentences: size, direction, uncertainty, n, and what
 * cannot be said. `from` and `to` are the points as they are called in a sentence ("awal", "P-03").
 */
export function changeVerdict(measured: MeasuredChange, from: string, to: string): string {
  return joined([changeFindings(measured, from, to), measured.n > 0 ? noComparison : null])
}

/** The same without the caution that holds of every change, where that is said once for several instruments. */
export function changeFindings(measured: MeasuredChange, from: string, to: string): string {
  if (measured.n === 0) return joined([changeLimitTexts.nobody, leftOutSentence(measured.leftOut)])
  return joined([
    sizeSentence(measured, from, to),
    countSentence(measured),
    certaintySentence(measured),
    ...measured.limits
      .filter((limit) => saidInVerdict.includes(limit))
      .map((limit) => changeLimitTexts[limit]),
    measured.pull && pullSentence(measured.pull),
    leftOutSentence(measured.leftOut),
  ])
}

function sizeSentence({ instrument, n, change }: MeasuredChange, from: string, to: string): string {
  const { meanDifference, meanPre, meanPost, unchanged } = change
  const points = (value: number | null) => formatNumber(value, 1)
  const what = n === 1 ? 'skor' : 'rerata'
  const subject = `Dari ${from} ke ${to} ${what} ${instrument.code}`
  const told = `(n = ${n} anggota${n === 1 ? '' : ' yang diukur dua kali'})`
  if (unchanged === n) return `${subject} tidak berubah: ${points(meanPre)} ${told}.`
  if (meanDifference === null) return ''
  const size = Math.abs(meanDifference)
  if (points(size) === '0,0')
    return `${subject} hampir tidak bergeser: ${points(meanPre)} lalu ${points(meanPost)} ${told}.`
  const scale = instrument.higherIsBetter ? '' : '; pada alat ukur ini makin rendah makin baik'
  return `${subject} ${meanDifference > 0 ? 'naik' : 'turun'} ${points(size)} poin, dari ${points(meanPre)} menjadi ${points(meanPost)} ${told}${scale}.`
}

/** "9 anggota membaik, 1 tetap, 2 menurun", or all of them at once. */
function countSentence({ better, same, worse, n, instrument }: MeasuredChange): string {
  const word = (direction: Direction) => directionWord(direction, instrument.higherIsBetter)
  if (n === 1 || same === n) return ''
  if (better === n) return `Semua ${n} anggota ${word('better')}.`
  if (worse === n) return `Semua ${n} anggota ${word('worse')}.`
  return `${better} anggota ${word('better')}, ${same} ${word('same')}, ${worse} ${word('worse')}.`
}

/**
 * Whether the change can be told from none: by the interval of the mean, and by the ranks beside it. Where the two
 * do not agree, both are said.
 */
function certaintySentence({ change, verdict, ranks, instrument }: MeasuredChange): string {
  const interval = change.meanDifferenceInterval
  if (ranks.p === null) return ''
  if (!interval) return `Uji peringkat ${pText(ranks.p)}${smallestNote(ranks)}.`
  const range = `rentang 95% ${formatSigned(interval[0], 1)} sampai ${formatSigned(interval[1], 1)} poin`
  const test = `uji peringkat ${pText(ranks.p)}`
  const areRanksSure = ranks.p <= USUAL_P
  if (verdict === null)
    return areRanksSure
      ? `Sebagian besar anggota bergerak searah (${test}), tetapi besarnya belum pasti: ${range} masih memuat 0.`
      : `Perubahan rerata ini belum dapat dibedakan dari tidak ada perubahan (${range} memuat 0; ${test}).`
  const course =
    verdict === 'better' ? 'membaik' : directionWord('worse', instrument.higherIsBetter)
  return areRanksSure
    ? `Perubahan ke arah ${course} ini sulit dijelaskan sebagai kebetulan saja (${range}; ${test}).`
    : `Perubahan ke arah ${course} ini baru petunjuk: ${range} tidak memuat 0, tetapi ${test}${smallestNote(ranks)}.`
}

function smallestNote({ smallestP, used }: MeasuredChange['ranks']): string {
  return smallestP !== null && smallestP > USUAL_P
    ? `, dan dengan ${used} anggota yang berubah p tidak dapat lebih kecil daripada ${formatNumber(smallestP, 3)}`
    : ''
}

/** One member decides the mean: who, and what the mean would be without. */
export function pullSentence({ memberCode, difference, meanWithout }: Pull): string {
  return `Rerata banyak ditentukan oleh ${memberCode} (${signedScore(difference)} poin); tanpa anggota itu rerata perubahan ${formatSigned(meanWithout, 1)} poin.`
}

/** The members not counted, each with why; nothing where all are. */
export function leftOutSentence(leftOut: readonly LeftOut[]): string {
  if (leftOut.length === 0) return ''
  const reasons = [...new Set(leftOut.map(({ reason }) => reason))]
  return `Tidak dihitung: ${formatList(
    reasons.map((reason) => {
      const codes = leftOut.flatMap((one) => (one.reason === reason ? [one.memberCode] : []))
      return `${formatList(codes)} (${leftOutReasons[reason]})`
    }),
  )}.`
}

function joined(sentences: readonly (string | null)[]): string {
  return sentences.filter((sentence) => sentence).join(' ')
}
