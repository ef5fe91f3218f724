import type {
  referralStatuses,
  relationDirections,
  relationStrengths,
  resourceCategories,
  resourceStatuses,
  systemKinds,
  useKinds,
} from '../domain/catalog/lists'
import type { MouStanding } from '../domain/directory/agreement'
import type { Freshness } from '../domain/directory/freshness'
import type { LikenessReason } from '../domain/directory/likeness'
import type { Resource } from '../domain/records/resource'
import { capitalised, formatDay, formatList, formatNumber } from './formats'
import { listTexts } from './lists'
import { resourceCategoryTexts, systemKindTexts } from './programPlan'

type Words<List extends readonly string[]> = Record<List[number], string>

/** The same words as they begin a line or stand in a choice. */
export function capitals<Word extends string>(words: Record<Word, string>): Record<Word, string> {
  const entries = Object.entries<string>(words).map(([word, label]) => [word, capitalised(label)])
  return Object.fromEntries(entries) as Record<Word, string>
}

/** What kind of help a resource gives: "Kesehatan jiwa"; in the middle of a sentence resourceCategoryTexts. */
export const categoryLabels: Words<typeof resourceCategories> = capitals(resourceCategoryTexts)

/** Which kind of system a resource belongs to: "Kemasyarakatan". */
export const systemKindLabels: Words<typeof systemKinds> = capitals(systemKindTexts)

/** Whether a resource can be turned to, in the middle of a sentence. */
export const resourceStatusWords: Words<typeof resourceStatuses> = {
  aktif: 'aktif',
  tidakAktif: 'tidak aktif',
  tidakMenerima: 'sedang tidak menerima',
}
export const resourceStatusLabels = capitals(resourceStatusWords)

/** How strong a relation is, in the middle of a sentence. */
export const relationStrengthWords: Words<typeof relationStrengths> = {
  kuat: 'kuat',
  sedang: 'sedang',
  lemah: 'lemah',
  tegang: 'tegang',
  belumAda: 'belum ada',
}

/** Where help and effort flow, in the middle of a sentence. */
export const relationDirectionWords: Words<typeof relationDirections> = {
  keKelompok: 'ke kelompok',
  dariKelompok: 'dari kelompok',
  duaArah: 'dua arah',
}

/** How a referral stands, in the middle of a sentence. */
export const referralStatusWords: Words<typeof referralStatuses> = {
  disiapkan: 'disiapkan',
  dikirim: 'dikirim',
  diterima: 'diterima',
  berjalan: 'layanan berjalan',
  selesai: 'selesai',
  ditolak: 'ditolak',
  tanpaKabar: 'tanpa kabar',
  dihentikan: 'dihentikan',
}
export const referralStatusLabels = capitals(referralStatusWords)

/** What kind of use it was; in the middle of a sentence listTexts.useKind. */
export const useKindLabels: Words<typeof useKinds> = capitals(listTexts.useKind)

/** "kuat, dua arah". */
export function strengthWords({
  strength,
  direction,
}: {
  strength: (typeof relationStrengths)[number]
  direction: (typeof relationDirections)[number] | null
}): string {
  if (strength === 'belumAda') return 'belum ada hubungan'
  const words = relationStrengthWords[strength]
  return direction ? `${words}, ${relationDirectionWords[direction]}` : words
}

/** "diperiksa 12 hari lalu oleh Sri". */
export function checkedWords({ days }: Pick<Freshness, 'days'>, checker: string | null): string {
  if (days === null) return 'belum pernah diperiksa'
  const when = days === 0 ? 'hari ini' : days === 1 ? 'kemarin' : `${formatNumber(days)} hari lalu`
  return checker ? `diperiksa ${when} oleh ${checker}` : `diperiksa ${when}`
}

/** "MoU habis 12 hari lagi, 4 Desember 2026"; null where nothing must be said. */
export function mouWords(standing: MouStanding, resource: Pick<Resource, 'mou'>): string | null {
  const { state, daysLeft } = standing
  const day = formatDay(resource.mou?.validUntil)
  if (daysLeft === null) return null
  if (state === 'expired') return `MoU habis ${formatNumber(-daysLeft)} hari lalu, ${day}`
  if (state !== 'expiring') return null
  return daysLeft === 0 ? 'MoU habis hari ini' : `MoU habis ${daysLeft} hari lagi, ${day}`
}

/** The same as a sentence with what to do about it; null where nothing must be said. */
export function mouAdvice(standing: MouStanding, resource: Pick<Resource, 'mou'>): string | null {
  const words = mouWords(standing, resource)
  if (!words) return null
  return standing.state === 'expired'
    ? `${words}. Perbarui, lalu isi tanggal barunya.`
    : `${words}. Mulailah mengurus perpanjangan.`
}

/** "4,5 km garis lurus"; a distance is never said without how it was measured. */
export function distanceWords(km: number): string {
  return km < 1
    ? `${formatNumber(km * 1000)} m garis lurus`
    : `${formatNumber(km, 1)} km garis lurus`
}

/** The same where it may not be known. */
export function distanceOrUnknown(km: number | null): string {
  return km === null ? 'jarak belum diketahui' : distanceWords(km)
}

const likenessReasonWords: Record<LikenessReason, string> = {
  sameName: 'namanya sama',
  samePhone: 'nomor teleponnya sama',
  samePlace: 'letaknya kurang dari 100 m',
  nearAndAlike: 'letaknya kurang dari 100 m dan namanya mirip',
}

/** Why two records may be one: "namanya sama dan nomor teleponnya sama". */
export function likenessWords(reasons: readonly LikenessReason[]): string {
  return formatList(reasons.map((reason) => likenessReasonWords[reason]))
}
