import type { MouState } from '../domain/directory/agreement'
import type { FreshnessKind } from '../domain/directory/freshness'
import type { ResourceOrder } from '../domain/directory/sortResources'
import { formatCount, formatNumber } from './formats'

/** Words of the directory of community resources that all groups share. */
export const directoryText = {
  title: 'Direktori sumber',
  loading: 'Membuka direktori sumber ...',
  notOpened: 'Direktori sumber tidak dapat dibuka',
  recoveredTitle: 'Direktori dibuka dari simpanan lain yang utuh',
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
