import {
  psksTypes,
  resourceCategories,
  resourceStatuses,
  systemKinds,
} from '../domain/catalog/lists'
import type { RowWords } from '../domain/directoryExchange/readResourceRows'
import type {
  ResourceColumn,
  ResourceColumnNames,
} from '../domain/directoryExchange/resourceColumns'
import type { TableWords } from '../domain/directoryExchange/resourceTable'
import type { Resource } from '../domain/records/resource'
import { resourceCategoryTexts, systemKindTexts } from './programPlan'
import { readDay } from './readDay'

/** What each column of a table of resources is called: in the file, in the template, and in a sentence. */
export const resourceColumnLabels: Record<ResourceColumn, string> = {
  id: 'Kode',
  name: 'Nama',
  organisation: 'Lembaga pengelola',
  category: 'Kategori',
  psksType: 'Jenis PSKS',
  systemKind: 'Jenis sistem sumber',
  services: 'Layanan',
  requirements: 'Syarat',
  cost: 'Biaya',
  hours: 'Jam layanan',
  accessibility: 'Aksesibilitas',
  address: 'Alamat',
  village: 'Desa atau kelurahan',
  district: 'Kecamatan',
  regency: 'Kabupaten atau kota',
  province: 'Provinsi',
  postalCode: 'Kode pos',
  lat: 'Lintang',
  lon: 'Bujur',
  contactPerson: 'Narahubung',
  phone: 'Telepon',
  isPersonalPhone: 'Telepon pribadi',
  email: 'Surel',
  website: 'Situs web',
  languages: 'Bahasa',
  status: 'Status',
  mouNumber: 'Nomor nota kesepahaman',
  mouValidUntil: 'Nota kesepahaman berlaku sampai',
  verifiedDate: 'Tanggal diperiksa',
  verifiedBy: 'Diperiksa oleh',
  sourceName: 'Asal data',
  sourceId: 'ID asal',
}

const synonyms: Record<ResourceColumn, readonly string[]> = {
  id: ['Kode Sumber', 'ID', 'No Kode'],
  name: ['Nama Sumber', 'Nama Lembaga', 'Nama Layanan', 'Nama Tempat', 'Sumber'],
  organisation: ['Pengelola', 'Penyelenggara', 'Lembaga', 'Instansi', 'Organisasi'],
  category: ['Jenis', 'Bidang', 'Kelompok Layanan', 'Kategori Sumber'],
  psksType: ['PSKS', 'Jenis Potensi dan Sumber'],
  systemKind: ['Sistem', 'Jenis Sistem', 'Sistem Sumber'],
  services: ['Jenis Layanan', 'Layanan yang Diberikan', 'Pelayanan'],
  requirements: ['Persyaratan', 'Syarat Layanan'],
  cost: ['Tarif', 'Biaya Layanan'],
  hours: ['Jam Buka', 'Jadwal', 'Jadwal Layanan', 'Jam Operasional', 'Jam Pelayanan'],
  accessibility: ['Akses Disabilitas', 'Akses Penyandang Disabilitas', 'Ramah Disabilitas'],
  address: ['Alamat Lengkap', 'Jalan', 'Lokasi'],
  village: ['Desa/Kelurahan', 'Desa', 'Kelurahan', 'Kalurahan'],
  district: ['Distrik', 'Kapanewon', 'Kemantren'],
  regency: ['Kabupaten/Kota', 'Kab/Kota', 'Kabupaten', 'Kota'],
  province: ['Propinsi'],
  postalCode: ['Kodepos'],
  lat: ['Latitude', 'Lat', 'Garis Lintang', 'Koordinat Lintang'],
  lon: ['Longitude', 'Long', 'Lng', 'Lon', 'Garis Bujur', 'Koordinat Bujur'],
  contactPerson: ['Kontak', 'Nama Kontak', 'Kontak Person', 'Contact Person', 'PIC', 'CP'],
  phone: ['Telp', 'No Telp', 'No Telepon', 'Nomor Telepon', 'No HP', 'HP', 'WA', 'No WA'],
  isPersonalPhone: ['Nomor Pribadi', 'Telepon Perorangan'],
  email: ['Email', 'E-mail', 'Pos-el', 'Alamat Surel'],
  website: ['Website', 'Situs', 'Web', 'Laman'],
  languages: ['Bahasa Layanan'],
  status: ['Keadaan', 'Status Sumber'],
  mouNumber: ['Nomor MoU', 'No MoU', 'Nomor PKS'],
  mouValidUntil: ['MoU Berlaku Sampai', 'Masa Berlaku MoU', 'Akhir MoU'],
  verifiedDate: ['Tgl Diperiksa', 'Tanggal Verifikasi', 'Diverifikasi Tanggal', 'Tgl Verifikasi'],
  verifiedBy: ['Diverifikasi Oleh', 'Pemeriksa', 'Verifikator'],
  sourceName: ['Sumber Data', 'Nama Sumber Data'],
  sourceId: ['ID Sumber', 'ID di Sumber Data'],
}

/** Every name under which a column is recognised. */
export const resourceColumnNames = Object.fromEntries(
  Object.entries(synonyms).map(([column, names]) => [
    column,
    [resourceColumnLabels[column as ResourceColumn], ...names],
  ]),
) as unknown as ResourceColumnNames

export const resourceStatusTexts: Record<Resource['status'], string> = {
  aktif: 'aktif',
  tidakAktif: 'tidak aktif',
  tidakMenerima: 'sedang tidak menerima',
}

/** How a table of resources is written. */
export const resourceTableWords: TableWords = {
  labels: resourceColumnLabels,
  categories: resourceCategoryTexts,
  systemKinds: systemKindTexts,
  statuses: resourceStatusTexts,
  yes: 'ya',
  no: 'tidak',
}

const readCategory = readerOf(resourceCategories, resourceCategoryTexts, {
  jiwa: 'kesehatanJiwa',
  pelatihan: 'pelatihanKerja',
  kerja: 'kerjaMagang',
  magang: 'kerjaMagang',
  lowongankerja: 'kerjaMagang',
  sosial: 'kesejahteraanSosial',
  keluarga: 'konselingKeluarga',
  agama: 'keagamaan',
  pemuda: 'kepemudaan',
  kependudukan: 'administrasiKependudukan',
  adminduk: 'administrasiKependudukan',
})

/** How the cells of such a table are understood. */
export const resourceRowWords: RowWords = {
  readDay,
  readCategory,
  readSystemKind: readerOf(systemKinds, systemKindTexts, { masyarakat: 'kemasyarakatan' }),
  readStatus: readerOf(resourceStatuses, resourceStatusTexts, {
    nonaktif: 'tidakAktif',
    tutup: 'tidakAktif',
    tidakmenerima: 'tidakMenerima',
    penuh: 'tidakMenerima',
  }),
  readYes: (text) => {
    if (/^(ya|y|iya|benar|1|true|x|v)$/i.test(text)) return true
    return /^(tidak|tdk|t|bukan|0|false|n)$/i.test(text) ? false : null
  },
  readPsks: (text) => psksTypes.find((one) => lettersOf(one) === lettersOf(text)) ?? text,
}

function readerOf<Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
  more: Readonly<Record<string, Value>>,
): (text: string) => Value | null {
  const words = new Map<string, Value>(Object.entries(more))
  for (const value of values) {
    words.set(lettersOf(value), value)
    words.set(lettersOf(labels[value]), value)
  }
  return (text) => words.get(lettersOf(text)) ?? null
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '')
}
