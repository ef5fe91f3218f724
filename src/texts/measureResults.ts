import type { Day } from '../domain/day'
import type { ConsistencyLimit, ItemConsistency } from '../domain/measuring/itemConsistency'
import type { LeftOut, MeasuredChange, MeasuredMember } from '../domain/measuring/measuredChange'
import type { OtherVersion } from '../domain/measuring/otherVersions'
import { cutOffOf } from '../domain/measuring/scoreOf'
import type { Instrument } from '../domain/records/instrument'
import { FEWEST_FOR_ALPHA } from '../domain/statistics/cronbachAlpha'
import { formatDay, formatList, formatNumber, formatSigned, NOT_COMPUTABLE } from './formats'
import { pointWord } from './instruments'
import { directionWord, leftOutReasons, scoreText } from './verdicts'

type CutOff = NonNullable<Instrument['cutOffs']>[number]

/** Words of what an instrument shows, on the screen and on paper. */
export const measureResultsText = {
  from: 'Dari titik',
  to: 'Ke titik',
  choice: 'Titik yang dibandingkan',
  members: 'Tiap anggota',
  chart: (from: string, to: string) => `Dari ${from} ke ${to}`,
  memberColumns: {
    code: 'Anggota',
    difference: 'Perubahan',
    direction: 'Arah',
    reliable: 'Perubahan andal',
    called: 'Sebutan skor',
  },
  cutOffs: 'Batas skor',
  cutOff: ({ value, label, citation }: CutOff) =>
    `Mulai ${scoreText(value)}: ${label} (${citation})`,
  noNorm:
    'Perubahan andal tiap anggota tidak dihitung: alat ukur ini belum punya norma dengan kutipan.',
  leftOut: 'Tidak dihitung',
  points: 'Semua titik',
  pointColumns: {
    point: 'Titik',
    date: 'Tanggal',
    n: 'n',
    mean: 'Rerata',
    sd: 'SB',
    median: 'Median',
    quartiles: 'Kuartil 1 dan 3',
  },
  sameMean: (n: number) => `Rerata orang yang sama (n = ${n})`,
  sameMeanDrawn: 'Pada grafik, lingkaran dan garis putus-putus ialah rerata orang yang sama.',
  figures: 'Angka perubahan',
  otherFigures: 'Ukuran lain',
  subscales: 'Subskala',
  subscaleColumns: { name: 'Subskala', n: 'n', difference: 'Perubahan' },
  subscalesNote:
    'Hanya anggota yang subskalanya ada pada kedua titik. Subskala pendek mudah bergeser: jadikan bahan bicara, bukan simpulan.',
  consistency: 'Konsistensi butir',
  versions: 'Versi lain',
  onlyOne: (point: string, n: number) =>
    `Baru diukur pada satu titik (${point}, n = ${n}), jadi perubahan belum dapat dihitung.`,
  empty: {
    title: 'Belum ada lembar yang diisi',
    body: 'Hasil tampak sesudah lembar anggota diisi; perubahan tampak sesudah dua titik diisi.',
    action: 'Isi lembar',
  },
}

/** Points as they are called where all stand side by side; two that would be called alike keep their own names. */
export function pointLabels(points: readonly string[]): string[] {
  const words = points.map(pointWord)
  return words.map((word, index) =>
    words.indexOf(word) === words.lastIndexOf(word) ? word : (points[index] ?? word),
  )
}

/** "awal, 31 Juli 2026". */
export function pointWithDay(point: string, day: Day | null): string {
  return day ? `${pointWord(point)}, ${formatDay(day)}` : pointWord(point)
}

/** A score, or that there is none. */
export function meanText(value: number | null): string {
  return formatNumber(value, 1)
}

/** "+11,7". */
export function changeText(value: number | null): string {
  return value === null ? NOT_COMPUTABLE : formatSigned(value, 1)
}

/** "34,3 dan 41,5". */
export function quartilesText(lower: number | null, upper: number | null): string {
  return lower === null || upper === null
    ? NOT_COMPUTABLE
    : `${formatNumber(lower, 1)} dan ${formatNumber(upper, 1)}`
}

/** Which way a member moved, in a word. */
export function memberDirection({ direction }: MeasuredMember, instrument: Instrument): string {
  return directionWord(direction, instrument.higherIsBetter)
}

/** "membaik (RC 3,16)": the change of a member against the error of the instrument. */
export function reliableText({ reliable }: MeasuredMember): string {
  return reliable ? `${reliable.category} (RC ${formatSigned(reliable.index, 2)})` : NOT_COMPUTABLE
}

/** "sedang, lalu tinggi"; once where it stayed. */
export function calledText({ pre, post }: MeasuredMember, instrument: Instrument): string {
  const [before, after] = [calledAt(pre, instrument), calledAt(post, instrument)]
  return before === after ? after : `${before}, lalu ${after}`
}

function calledAt(score: number, instrument: Instrument): string {
  const lowest = Math.min(...(instrument.cutOffs ?? []).map(({ value }) => value))
  return cutOffOf(score, instrument)?.label ?? `di bawah ${scoreText(lowest)}`
}

/** From how many points on a change is more than the error of the instrument, and by whose figures; null without norm. */
export function reliableNote({ instrument, members }: MeasuredChange): string | null {
  const smallest = members[0]?.reliable?.smallest
  if (!instrument.norm || smallest === undefined) return null
  const recovered = members.some(({ reliable }) => reliable?.cutoffs)
    ? ' Pulih berarti andal dan melewati batas antara kedua sampel.'
    : ' Pulih tidak dapat dibedakan dari membaik karena sampel klinis dan normal belum diisi.'
  return `Perubahan andal mulai ${formatNumber(smallest, 1)} poin (norma: ${instrument.norm.citation}).${recovered}`
}

/** "A-10: keluar sebelum pengukuran kedua (pada lembar: mengundurkan diri)"; members of the same reason in one line. */
export function leftOutLines(leftOut: readonly LeftOut[]): string[] {
  const codes = new Map<string, string[]>()
  for (const { memberCode, reason, note } of leftOut) {
    const written = note ? ` (pada lembar: ${note})` : ''
    const why = `${leftOutReasons[reason]}${written}`
    codes.set(why, [...(codes.get(why) ?? []), memberCode])
  }
  return [...codes].map(([why, members]) => `${formatList(members)}: ${why}`)
}

const consistencyReasons: Record<ConsistencyLimit, (n: number) => string> = {
  oneItem: () => 'alat ukur ini hanya punya satu butir',
  noItems: () => 'yang ditulis hanya jumlah, tanpa nilai tiap butir',
  fewSheets: (n) => `${n} lembar lengkap, perlu sekurangnya ${FEWEST_FOR_ALPHA}`,
  sameScores: () => 'semua jumlah skor sama',
}

/** "awal: α = 0,87 (n = 12 lembar lengkap)", or why not; points of the same reason together. */
export function consistencyLines(consistency: readonly ItemConsistency[]): string[] {
  const told = consistency.flatMap(({ point, n, alpha }) =>
    alpha === null
      ? []
      : [`${pointWord(point)}: α = ${formatNumber(alpha, 2)} (n = ${n} lembar lengkap)`],
  )
  const reasons = new Map<string, string[]>()
  for (const { point, n, limit } of consistency) {
    if (!limit) continue
    const reason = consistencyReasons[limit](n)
    reasons.set(reason, [...(reasons.get(reason) ?? []), pointWord(point)])
  }
  return [
    ...told,
    ...[...reasons].map(
      ([reason, points]) => `${formatList(points)}: ${NOT_COMPUTABLE}, ${reason}`,
    ),
  ]
}

/** "SKSR-20 versi 2 (12 lembar)". */
export function versionName({ instrument, sheets }: OtherVersion): string {
  const which = instrument.version ? `versi ${instrument.version}` : instrument.id
  return `${instrument.code} ${which} (${sheets} lembar)`
}

/** Said where other versions of the same code are on file. */
export const versionsNote =
  'Skornya tidak dicampur dengan versi ini, karena butir atau cara menilainya dapat berbeda.'

/** Why the means of the points are not to be compared as they stand, and whose are. */
export function samePeopleNote(sameMembers: readonly string[]): string {
  return sameMembers.length === 0
    ? 'Yang diukur tidak selalu orang yang sama, dan tidak ada anggota yang punya skor pada semua titik: jangan membandingkan rerata begitu saja.'
    : `Yang diukur tidak selalu orang yang sama. Untuk membandingkan, lihat rerata anggota yang punya skor pada semua titik (${formatList(sameMembers)}).`
}
