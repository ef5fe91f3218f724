import type { Sociogram } from '../domain/progress/sociogram'
import { unusualFrom } from '../domain/statistics/binomial'
import type { MemberIndices, SociometricIndices } from '../domain/statistics/sociometricIndices'
import { EMPTY, formatCount, formatDay, formatList, formatPercent, NOT_COMPUTABLE } from './formats'

/** What the figures of a survey are told from. */
export type SurveyFigures = {
  indices: Omit<SociometricIndices, 'per'> & { per: Record<string, MemberIndices> }
  crossSex: number
  maxChoices: number
  hasBothSexes: boolean
}

/** One figure: its name, its value, how it is reckoned, and of how many. */
export type FigureRow = { key: string; name: string; value: string; formula: string; n: string }

export const figureColumns = {
  name: 'Ukuran',
  value: 'Nilai',
  formula: 'Cara menghitung',
  n: 'n',
}

/** The figures of a survey, those that tell most first. */
export function figureRows({
  indices,
  crossSex,
  maxChoices,
  hasBothSexes,
}: SurveyFigures): FigureRow[] {
  const { N, R, L, mutualPairs, oneWayPairs, unchosen } = indices
  const M = mutualPairs.length
  const pairs = (N * (N - 1)) / 2
  const most = Math.min(pairs, Math.floor((N * maxChoices) / 2))
  const members = `${N} anggota`
  const row = (
    key: string,
    name: string,
    share: number | null,
    formula: string,
    n: string,
  ): FigureRow => ({ key, name, value: percentOf(share), formula, n })
  return [
    {
      key: 'unchosen',
      name: 'Tidak dipilih siapa pun',
      value: R < 2 ? NOT_COMPUTABLE : codesWithCount(unchosen),
      formula: 'yang menjawab dan menerima 0 pilihan',
      n: `${R} penjawab`,
    },
    row(
      'reciprocity',
      'Timbal balik pilihan',
      indices.reciprocity,
      `2 x saling memilih / pilihan = 2 x ${M} / ${L}`,
      `${L} pilihan`,
    ),
    row(
      'dyadic',
      'Timbal balik pasangan',
      indices.dyadicReciprocity,
      `saling memilih / terhubung = ${M} / (${M} + ${oneWayPairs})`,
      `${M + oneWayPairs} pasangan`,
    ),
    {
      key: 'crossSex',
      name: 'Pilihan lintas jenis kelamin',
      value: hasBothSexes && L > 0 ? formatPercent((100 * crossSex) / L) : NOT_COMPUTABLE,
      formula: `kepada lawan jenis / pilihan = ${crossSex} / ${L}`,
      n: `${L} pilihan`,
    },
    row(
      'cohesion',
      'Kohesi',
      indices.cohesion,
      `saling memilih / semua pasangan = ${M} / ${pairs}`,
      members,
    ),
    row(
      'cohesionLimited',
      'Kohesi menurut batas pilihan',
      indices.cohesionLimited,
      `saling memilih / batas ${maxChoices} pilihan = ${M} / ${most}`,
      members,
    ),
    ...(R < N
      ? [
          row(
            'cohesionOfRespondents',
            'Kohesi di antara yang menjawab',
            indices.cohesionOfRespondents,
            `saling memilih / pasangan yang menjawab = ${M} / ${(R * (R - 1)) / 2}`,
            `${R} penjawab`,
          ),
        ]
      : []),
    row(
      'density',
      'Kepadatan',
      indices.density,
      `pilihan / yang mungkin = ${L} / (${N} x ${Math.max(0, N - 1)})`,
      members,
    ),
    ...(R < N
      ? [
          row(
            'densityOfRespondents',
            'Kepadatan dari yang menjawab',
            indices.densityOfRespondents,
            `pilihan / yang mungkin dari yang menjawab = ${L} / (${R} x ${Math.max(0, N - 1)})`,
            `${R} penjawab`,
          ),
        ]
      : []),
  ]
}

/** "2 (A-06 dan A-08)"; nobody is said as 0. */
export function codesWithCount(codes: readonly string[]): string {
  return codes.length === 0 ? '0' : `${codes.length} (${formatList(codes)})`
}

/** "66,7%" of a share between 0 and 1. */
export function percentOf(share: number | null): string {
  return share === null ? NOT_COMPUTABLE : formatPercent(100 * share)
}

/** Who all chose each other, and what hangs together by mutual choices. */
export function subgroupSentences({ indices: { cliques, components } }: SurveyFigures): string {
  const groups = (parts: readonly (readonly string[])[]) =>
    parts.map((codes) => codes.join(', ')).join('; ')
  const parts = components.filter(({ length }) => length > 1)
  const alone = components.filter(({ length }) => length === 1).flat()
  return [
    `Kelompok kecil, tiga orang atau lebih yang semuanya saling memilih: ${cliques.length === 0 ? 'tidak ada' : groups(cliques)}.`,
    `Bagian yang tersambung oleh pilihan timbal balik: ${parts.length === 0 ? 'tidak ada' : groups(parts)}.`,
    alone.length > 0 ? `Tanpa pilihan timbal balik: ${alone.join(', ')}.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** How a member stands, in words; who is prominent is told with the explanation only. */
export function standingWords(
  { standing, isProminent }: MemberIndices,
  isDeclined: boolean,
): string {
  if (standing === 'nonRespondent') return isDeclined ? 'tidak bersedia menjawab' : 'belum menjawab'
  if (standing === 'notChosen') return 'tidak dipilih'
  if (standing === 'isolate') return 'terisolasi'
  if (standing === 'untold') return 'belum dapat dikatakan'
  return isProminent ? 'menonjol (lihat bawah)' : EMPTY
}

/** "5 dari 9 (55,6%)" received of those who could choose. */
export function receivedWords({ received, raters }: MemberIndices): string {
  return raters === 0
    ? NOT_COMPUTABLE
    : `${formatCount(received, raters)} (${formatPercent((100 * received) / raters)})`
}

/** What "menonjol" means here, whom it concerns, or why nobody can be called so. */
export function prominenceSentence(
  indices: Pick<SociometricIndices, 'per' | 'chance' | 'R'>,
): string {
  const { per, chance } = indices
  if (chance === null || indices.R < 2)
    return 'Terlalu sedikit yang menjawab untuk mengatakan siapa yang menonjol.'
  const raters = Math.max(0, ...Object.values(per).map((one) => one.raters))
  const from = unusualFrom(raters, chance)
  if (from === null)
    return `Dengan ${Object.keys(per).length} anggota dan pilihan sebanyak ini tidak ada jumlah yang dapat disebut menonjol: setiap jumlah masih mungkin terjadi secara kebetulan.`
  const found = Object.entries(per).filter(([, { isProminent }]) => isProminent)
  const meaning = `Jumlah disebut menonjol bila pilihan secara acak hanya menghasilkannya dalam paling banyak 5% kejadian; di sini mulai ${from} pilihan. Ini petunjuk untuk diamati, bukan bukti.`
  if (found.length === 0) return `Tidak ada anggota yang menonjol. ${meaning}`
  const told = found.map(
    ([code, { received, raters: of, chanceOfMore }]) =>
      `${code} dipilih ${received} dari ${of} orang (peluang kebetulan ${formatPercent(100 * (chanceOfMore ?? 0))})`,
  )
  return `Menonjol: ${formatList(told)}. ${meaning}`
}

/** What the drawing says, for those who hear it. */
export function sociogramWords({ date, nodes, ties }: Sociogram): string {
  const mutual = ties.filter(({ isMutual }) => isMutual)
  const unchosen = nodes.filter(({ standing }) => ['notChosen', 'isolate'].includes(standing))
  const pairs = mutual.map(({ from, to }) => `${from} dengan ${to}`)
  return [
    `Sosiogram tanpa nama per ${formatDay(date)}, ${nodes.length} anggota.`,
    `${mutual.length} pasangan saling memilih${pairs.length > 0 ? `: ${pairs.join(', ')}` : ''}.`,
    `${ties.length - mutual.length} pilihan satu arah.`,
    unchosen.length > 0
      ? `Tidak dipilih siapa pun: ${formatList(unchosen.map(({ code }) => code))}.`
      : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** The signs of the drawing, only those that occur in it. */
export const legendWords = {
  mutual: 'garis tebal: saling memilih',
  oneWay: 'panah tipis: pilihan satu arah',
  L: 'kotak: laki-laki',
  P: 'lingkaran: perempuan',
  notChosen: 'garis tepi ganda: tidak dipilih siapa pun',
  isolate: 'garis tepi ganda, isi kelabu: terisolasi (tidak memilih dan tidak dipilih)',
  nonRespondent: 'garis putus-putus: tidak menjawab',
}
