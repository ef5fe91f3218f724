import type {
  ChangeLimit,
  LeftOut,
  LeftOutReason,
  MeasuredChange,
} from '../domain/measuring/measuredChange'
import { formatList, formatNumber } from './formats'

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
  onePair: 'Hanya satu anggota yang diukur dua kali; sebaran tidak dapat dihitung.',
  fewForInference:
    'Kurang dari 5 anggota diukur dua kali: lihat tiap anggota, jangan menyimpulkan tentang kelompok.',
  fewForEffect: 'Ukuran pengaruh hanya indikatif karena n kurang dari 10.',
  nobodyChanged: 'Tidak ada anggota yang skornya berubah.',
  sameChange:
    'Semua anggota berubah sama besar, jadi sebaran perubahan 0 dan ukuran pengaruh tidak dapat dihitung.',
}

/**
 * What happened to a group between two measurements, in whole sentences: size, direction, uncertainty, n, and what
 * cannot be said. `from` and `to` are the points as they are called in a sentence ("awal", "P-03").
 */
export function changeVerdict(measured: MeasuredChange, from: string, to: string): string {
  const { instrument, n, change, limits, better, same, worse } = measured
  if (n === 0 || change.meanDifference === null)
    return [changeLimitTexts.nobody, leftOutSentence(measured.leftOut)].filter(Boolean).join(' ')
  const points = (value: number | null) => formatNumber(value, 1)
  const counts = `${better} membaik, ${same} tetap, ${worse} menurun (n = ${n})`
  const size = Math.abs(change.meanDifference)
  const move =
    change.unchanged === n
      ? `tidak berubah (${points(change.meanPre)})`
      : change.meanDifference === 0
        ? `tetap ${points(change.meanPre)} karena kenaikan dan penurunan anggota saling meniadakan`
        : `${change.meanDifference > 0 ? 'naik' : 'turun'} ${points(size)} poin, dari ${points(change.meanPre)} menjadi ${points(change.meanPost)}`
  return [
    `Dari ${from} ke ${to} rerata ${instrument.code} ${move}; ${counts}.`,
    certainty(measured),
    ...limits.filter((limit) => limit !== 'nobodyChanged').map((limit) => changeLimitTexts[limit]),
    leftOutSentence(measured.leftOut),
    noComparison,
  ]
    .filter(Boolean)
    .join(' ')
}

function certainty({ change, verdict, ranks, n }: MeasuredChange): string {
  const interval = change.meanDifferenceInterval
  if (!interval) return ''
  const [low, high] = interval
  const range = `Rentang 95% perubahan rerata: ${formatNumber(low, 1)} sampai ${formatNumber(high, 1)}`
  const test =
    ranks.p === null
      ? ''
      : `, p tepat ${formatNumber(ranks.p, 3)} (terkecil yang mungkin ${formatNumber(ranks.smallestP, 3)})`
  const meaning =
    verdict === 'better'
      ? 'perubahannya searah harapan dan lebih besar daripada kebetulan biasa'
      : verdict === 'worse'
        ? 'perubahannya berlawanan dengan harapan dan lebih besar daripada kebetulan biasa'
        : `dengan n = ${n} perubahan ini belum dapat dibedakan dari tidak ada perubahan`
  return `${range}${test}; ${meaning}.`
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
