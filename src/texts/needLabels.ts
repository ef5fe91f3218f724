import type {
  goalLevels,
  initiators,
  needStatuses,
  referralStatuses,
  resourceCategories,
  resourceStatuses,
  useKinds,
} from '../domain/catalog/lists'
import { capitalised, formatNumber } from './formats'
import { listTexts } from './lists'
import { resourceCategoryTexts } from './programPlan'

type Words<List extends readonly string[]> = Record<List[number], string>

function capitals<Word extends string>(labels: Record<Word, string>): Record<Word, string> {
  const entries = Object.entries<string>(labels).map(([word, label]) => [word, capitalised(label)])
  return Object.fromEntries(entries) as Record<Word, string>
}

/** How a need stands. */
export const needStatusLabels: Words<typeof needStatuses> = capitals(listTexts.needStatus)
/** Who took the initiative. */
export const initiatorLabels: Words<typeof initiators> = {
  pekerjaSosial: 'Pekerja sosial',
  bersama: 'Pekerja sosial dan anggota bersama',
  anggota: 'Anggota sendiri',
  kelompok: 'Kelompok sendiri',
}
/** What kind of use it was. */
export const useKindLabels: Words<typeof useKinds> = capitals(listTexts.useKind)
/** What kind of help a resource gives. */
export const categoryLabels: Words<typeof resourceCategories> = capitals(resourceCategoryTexts)
/** Whose need it is. */
export const scopeLabels: Words<typeof goalLevels> = {
  kelompok: 'Kelompok',
  anggota: 'Anggota',
}
/** How a referral stands. */
export const referralStatusWords: Words<typeof referralStatuses> = {
  disiapkan: 'disiapkan, belum dikirim',
  dikirim: 'dikirim',
  diterima: 'diterima',
  berjalan: 'berjalan',
  selesai: 'selesai',
  ditolak: 'ditolak',
  tanpaKabar: 'tanpa kabar',
  dihentikan: 'dihentikan',
}
/** Whether a resource can be turned to. */
export const resourceStatusWords: Words<typeof resourceStatuses> = {
  aktif: 'aktif',
  tidakAktif: 'tidak aktif lagi',
  tidakMenerima: 'sedang tidak menerima',
}

/** How pressing a need is, most pressing first: number, name and by what a worker can tell. Source: domain.md 2.14. */
export const priorities: readonly { value: number; label: string; sentence: string }[] = [
  {
    value: 3,
    label: 'Mendesak',
    sentence: 'menyangkut keselamatan, hak, atau tenggat yang dekat',
  },
  { value: 2, label: 'Penting', sentence: 'menentukan tercapainya tujuan kelompok atau anggota' },
  { value: 1, label: 'Dapat menunggu', sentence: 'memperkaya, dan tidak merugikan bila tertunda' },
]

/** "3 · mendesak". */
export function priorityWords(priority: number): string {
  const label = priorities.find(({ value }) => value === priority)?.label ?? ''
  return `${priority} · ${label.toLowerCase()}`
}

/** "4,5 km garis lurus dari lembaga"; never by road. */
export function distanceWords(km: number | null): string {
  return km === null ? 'jarak belum diketahui' : `${formatNumber(km, 1)} km garis lurus`
}
