import type { MouStanding, MouState } from '../domain/directory/agreement'
import type { Freshness, FreshnessKind } from '../domain/directory/freshness'
import type { ResourceOrder } from '../domain/directory/sortResources'
import type { Resource } from '../domain/records/resource'
import { capitalised, formatCount, formatDay, formatNumber } from './formats'
import { resourceCategoryTexts, systemKindTexts } from './programPlan'

/** Words of the directory of community resources that all groups share. */
export const directoryText = {
  title: 'Direktori sumber',
  loading: 'Membuka direktori sumber ...',
  notOpened: 'Direktori sumber tidak dapat dibuka',
  readOnlyTitle: 'Direktori ini hanya dapat dibaca',
  readOnlyBody:
    'Map kelompok sedang dipakai di tempat lain atau tidak dapat ditulisi. Anda dapat mencari dan membaca; perubahan tidak dapat disimpan.',
  nav: { label: 'Bagian direktori' },
  parts: {
    daftar: 'Daftar sumber',
    peta: 'Peta sumber',
    periksa: 'Perlu diperiksa',
    tukar: 'Impor, ekspor, dan cetak',
    lapisan: 'Lapisan peta',
  },
  intro: 'Lembaga, layanan, dan orang yang dapat dihubungi, dipakai bersama oleh semua kelompok.',
  add: 'Tambah sumber',
  import: 'Impor dari berkas',
  collect: 'Kumpulkan dari kelompok ...',
  empty: {
    title: 'Belum ada sumber di direktori ini',
    body: 'Tulis sumber satu demi satu, masukkan daftar yang sudah ada (CSV, XLSX, atau HSDS), atau kumpulkan sumber yang sudah ditulis di kelompok.',
    readOnly: 'Map ini hanya dapat dibaca, jadi sumber belum dapat ditambahkan.',
  },
  shown: (shown: number, total: number) => `${formatCount(shown, total)} sumber`,
  nothing: 'Tidak ada sumber yang cocok dengan saringan ini.',
  nothingSetAside: 'Belum ada sumber yang disisihkan.',
  keys: 'Panah atas dan bawah berpindah antarsumber, Home dan End ke ujung daftar.',
  columns: ['Sumber', 'Layanan', 'Tempat', 'Diperiksa'],
  setAside: 'Disisihkan',
  moreServices: (count: number) => `dan ${count} lagi`,
  filter: {
    category: 'Kategori',
    distance: 'Jarak dari lembaga',
    within: (km: number) => `sampai ${formatNumber(km)} km`,
    order: 'Urutkan',
    more: 'Saringan lain',
    moreInUse: (count: number) => `Saringan lain (${count} dipakai)`,
    regency: 'Kabupaten atau kota',
    systemKind: 'Jenis sistem sumber',
    psks: 'Jenis PSKS',
    status: 'Status',
    freshness: 'Pemeriksaan',
    mou: 'MoU',
    isFree: 'Tanpa biaya',
    tellsAccess: 'Ada keterangan kemudahan akses',
    isSetAside: 'Yang disisihkan',
    noAgencyPlace:
      'Jarak dihitung setelah letak lembaga diisi pada Lembaga dan petugas, Profil dan kop surat.',
  },
  map: {
    list: 'Daftar di samping peta',
    intro:
      'Daftar di samping peta memuat hal yang sama; yang belum punya letak hanya ada di daftar.',
    placed: (placed: number, shown: number) => `${formatCount(placed, shown)} punya letak`,
    unselect: 'Tutup',
    unselectOf: (name: string) => `Tutup keterangan ${name}`,
    distance: 'Jarak',
    open: 'Buka lembar sumber',
    noPlace: 'belum punya letak',
    hasPlace: 'ada di peta',
  },
}

export const resourceOrderLabels: Record<ResourceOrder, string> = {
  name: 'Nama',
  distance: 'Jarak terdekat',
  checked: 'Paling lama tidak diperiksa',
}

export const freshnessLabels: Record<FreshnessKind, string> = {
  fresh: 'Diperiksa dalam 180 hari',
  stale: 'Lebih dari 180 hari lalu',
  never: 'Belum pernah diperiksa',
}

export const mouStateLabels: Record<MouState, string> = {
  none: 'Tanpa MoU',
  open: 'Ada, tanpa batas waktu',
  inForce: 'Berlaku',
  expiring: 'Habis dalam 90 hari',
  expired: 'Sudah habis',
}

export const resourceStatusLabels: Record<Resource['status'], string> = {
  aktif: 'Aktif',
  tidakAktif: 'Tidak aktif',
  tidakMenerima: 'Sedang tidak menerima',
}

/** "Kesehatan jiwa". */
export function categoryLabel(category: Resource['category']): string {
  return capitalised(resourceCategoryTexts[category])
}

/** "Kemasyarakatan". */
export function systemKindLabel(kind: Resource['systemKind']): string {
  return capitalised(systemKindTexts[kind])
}

/** "Diperiksa 12 hari lalu oleh Sri". */
export function freshnessWords({ days }: Freshness, checker: string | null): string {
  if (days === null) return 'Belum pernah diperiksa'
  const when = days === 0 ? 'hari ini' : days === 1 ? 'kemarin' : `${formatNumber(days)} hari lalu`
  return checker ? `Diperiksa ${when} oleh ${checker}` : `Diperiksa ${when}`
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

/** "4,5 km garis lurus"; a distance is never said without how it was measured. */
export function distanceWords(km: number): string {
  return km < 1
    ? `${formatNumber(km * 1000)} m garis lurus`
    : `${formatNumber(km, 1)} km garis lurus`
}
