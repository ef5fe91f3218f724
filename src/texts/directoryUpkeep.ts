import type { MergePart } from '../domain/directory/mergedResource'
import { formatNumber } from './formats'
import { resourceFieldLabels } from './resourceFields'

/** Words of what must be looked after in the directory and of merging two records. */
export const directoryUpkeepText = {
  allWell: 'Tidak ada yang perlu diperiksa',
  allWellBody:
    'Semua sumber aktif sudah diperiksa dalam 180 hari, dan tidak ada yang ganda atau keliru letaknya.',
  nothingYet: 'Belum ada sumber di direktori ini',
  nothingYetBody: 'Yang perlu diperiksa muncul di sini setelah ada sumber.',
  intro: 'Setiap baris punya satu langkah untuk membereskannya.',
  count: (title: string, count: number) => `${title}: ${formatNumber(count)}`,
  never: 'Belum pernah diperiksa',
  stale: 'Lebih dari 180 hari tidak diperiksa',
  mou: 'MoU habis atau segera habis',
  doubles: 'Mungkin ganda',
  doublesNote:
    'Bila memang dua sumber, bedakan namanya atau isi kabupatennya, supaya tidak muncul lagi di sini.',
  placeless: 'Belum punya letak',
  doubtful: 'Letak meragukan',
  more: (shown: number, total: number) =>
    `Ditampilkan ${formatNumber(shown)} dari ${formatNumber(total)}.`,
  inList: 'Lihat semua di daftar',
  columns: { resource: 'Sumber', matter: 'Keadaan', action: 'Langkah' },
  placelessWords: 'Tidak muncul di peta, dan jaraknya tidak terhitung.',
  far: (km: number) => `${formatNumber(km)} km garis lurus dari lembaga`,
  wrong: 'Di luar Indonesia, atau lintang dan bujurnya tertukar',
  renew: 'Perbarui MoU',
  renewOf: (name: string) => `Perbarui MoU ${name}`,
  place: 'Isi letak',
  placeOf: (name: string) => `Isi letak ${name}`,
  correct: 'Betulkan letak',
  correctOf: (name: string) => `Betulkan letak ${name}`,
  compare: 'Bandingkan ...',
  compareOf: (one: string, other: string) => `Bandingkan ${one} dan ${other}`,
  merge: {
    title: 'Dua catatan, mungkin satu sumber',
    why: (reasons: string) => `Ditemukan karena ${reasons}.`,
    note: 'Pilih isi yang dipakai. Catatan yang satu lagi disisihkan, tidak dihapus.',
    same: 'Isi keduanya sama. Catatan yang satu lagi akan disisihkan.',
    keep: 'Catatan yang dipertahankan',
    keepOne: (id: string, name: string) => `${id} ${name}`,
    caption: 'Bagian yang berbeda',
    part: 'Bagian',
    both: 'Keduanya',
    choiceOf: (part: string, id: string) => `${part} dari ${id}`,
    bothOf: (part: string) => `${part} dari keduanya`,
    save: 'Gabungkan',
    label: (one: string, other: string) => `penggabungan ${other} ke ${one}`,
    close: 'Batal',
  },
}

/** What the parts of a resource are called where two records are compared. */
export const mergePartLabels: Record<MergePart, string> = {
  ...resourceFieldLabels,
  verified: 'Pemeriksaan',
}
