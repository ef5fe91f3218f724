import type { ResourceColumn } from '../domain/directoryExchange/resourceColumns'
import { formatList } from './formats'
import { resourceCategoryTexts, systemKindTexts } from './programPlan'
import { resourceStatusTexts } from './resourceColumns'

/** Words of the empty table of resources that a worker fills in. */
export const resourceTemplateText = {
  listSheet: 'Direktori sumber',
  helpSheet: 'Petunjuk',
  intro: [
    'Petunjuk mengisi direktori sumber',
    'Satu sumber per baris. Urutan kolom boleh diubah; kolom yang tidak dipakai boleh dihapus.',
    'Hanya Nama yang wajib. Kategori dan jenis sistem yang kosong diisi dengan pilihan Anda saat mengimpor.',
    'Sel kosong tidak mengubah isi yang sudah ada di direktori. Tulis tanda hubung (-) untuk mengosongkan isian.',
    'Jangan memakai rumus. Jangan menulis nama atau alamat anggota kelompok.',
  ],
  helpHead: ['Kolom', 'Cara mengisi', 'Contoh'],
} as const

type Help = { how: string; example: string }

/** How each column is filled in. */
export const resourceTemplateHelp: Record<ResourceColumn, Help> = {
  id: {
    how: 'Kosongkan untuk sumber baru. Kode yang sudah ada memperbarui sumber itu.',
    example: 'SD-0001',
  },
  name: { how: 'Wajib. Nama layanan atau tempat.', example: 'Balai Latihan Kerja Contoh' },
  organisation: { how: 'Bila pengelolanya bernama lain.', example: 'Dinas Tenaga Kerja Contoh' },
  category: {
    how: `Salah satu dari: ${Object.values(resourceCategoryTexts).join(', ')}.`,
    example: 'pelatihan kerja',
  },
  psksType: { how: 'Jenis potensi dan sumber kesejahteraan sosial.', example: 'karang taruna' },
  systemKind: {
    how: `Salah satu dari: ${Object.values(systemKindTexts).join(', ')}.`,
    example: 'formal',
  },
  services: { how: 'Pisahkan dengan titik koma.', example: 'pelatihan las; pelatihan menjahit' },
  requirements: {
    how: 'Syarat untuk memakai layanan.',
    example: 'membawa KTP atau surat domisili',
  },
  cost: { how: 'Dengan kata-kata.', example: 'gratis' },
  hours: { how: 'Dengan kata-kata.', example: 'Senin sampai Jumat 08.00 sampai 15.00' },
  accessibility: {
    how: 'Yang memudahkan atau menyulitkan penyandang disabilitas.',
    example: 'jalan landai di pintu depan',
  },
  address: { how: 'Jalan dan nomor.', example: 'Jalan Contoh 12' },
  village: { how: 'Tanpa kata desa atau kelurahan.', example: 'Gedanganak' },
  district: { how: 'Tanpa kata kecamatan.', example: 'Ungaran Timur' },
  regency: { how: 'Dengan kata kabupaten atau kota.', example: 'Kabupaten Semarang' },
  province: { how: 'Nama provinsi.', example: 'Jawa Tengah' },
  postalCode: { how: 'Lima angka.', example: '50519' },
  lat: { how: 'Derajat desimal; selatan khatulistiwa bertanda kurang.', example: '-7,1402' },
  lon: { how: 'Derajat desimal, dari 94,9 sampai 141,1.', example: '110,4121' },
  contactPerson: { how: 'Nama atau bagian yang dihubungi.', example: 'Bagian pendaftaran' },
  phone: { how: 'Sebagai teks, supaya nol di depan tidak hilang.', example: '(024) 0000012' },
  isPersonalPhone: {
    how: 'ya bila nomor itu milik pribadi, tidak bila milik kantor. Nomor pribadi tidak dicetak.',
    example: 'tidak',
  },
  email: { how: 'Alamat surel.', example: 'blk@contoh.id' },
  website: { how: 'Alamat situs.', example: 'https://blk.contoh.id' },
  languages: { how: 'Bahasa layanan, pisahkan dengan titik koma.', example: 'Indonesia; Jawa' },
  status: {
    how: `Salah satu dari: ${formatList(Object.values(resourceStatusTexts))}. Kosong berarti aktif.`,
    example: 'aktif',
  },
  mouNumber: { how: 'Nomor surat nota kesepahaman.', example: '12/MoU/2026' },
  mouValidUntil: { how: 'Tanggal.', example: '31 Desember 2027' },
  verifiedDate: { how: 'Tanggal keterangan ini terakhir diperiksa.', example: '22 November 2026' },
  verifiedBy: { how: 'Siapa yang memeriksa.', example: 'PS-01' },
  sourceName: { how: 'Dari mana data ini diambil. Biasanya kosong.', example: '' },
  sourceId: {
    how: 'Diisi Guyub supaya sumber dikenali lagi. Jangan diubah; kosongkan untuk sumber baru.',
    example: '',
  },
}
