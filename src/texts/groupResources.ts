import { VERIFICATION_DAYS } from '../domain/progress/resources'
import type { Resource } from '../domain/records/resource'
import { capitalised, formatCount } from './formats'
import { listTexts } from './lists'
import { strengthWords } from './resourceLabels'

/** Words of the screen of a group's own resources. */
export const resourcesText = {
  title: 'Sumber dan peta',
  intro:
    'Sumber yang dikenal kelompok ini. Setiap sumber sebaiknya terikat pada kebutuhan, dipakai, dan diperiksa lagi dalam 180 hari.',
  add: 'Tambah sumber',
  take: 'Ambil dari direktori ...',
  give: 'Kirim ke direktori ...',
  empty: {
    title: 'Belum ada sumber',
    body: 'Ambil dari direktori lembaga yang sudah dikenal, atau tambahkan sumber yang ditemukan bersama kelompok (tugas g).',
  },
  list: 'Daftar sumber',
  map: 'Peta sumber',
  noAgencyPlace: 'Jarak belum dapat dihitung karena letak lembaga belum diisi pada profil lembaga.',
  withoutPlace: (count: number) => `${count} sumber belum punya letak dan hanya ada di daftar.`,
  shown: (shown: number, all: number) =>
    shown === all ? `${all} sumber.` : `${formatCount(shown, all)} sumber.`,
  nothing: 'Tidak ada sumber yang cocok dengan saringan ini.',
  filter: {
    category: 'Kategori',
    order: 'Urutan',
    orders: { name: 'Menurut nama', distance: 'Yang terdekat dahulu' },
    neverUsed: 'Belum pernah dipakai',
    mustBeChecked: 'Perlu diperiksa',
  },
  checkAgain: 'perlu diperiksa lagi',
  showOnMap: (name: string) => `Di peta: ${name}`,
  onMap: 'Di peta',
  aside: {
    title: (count: number) => `Disisihkan (${count})`,
    note: 'Tidak ditampilkan pada daftar dan peta. Kebutuhan, pemanfaatan, dan rujukan lama tetap menyebutnya.',
    restore: 'Kembalikan',
    restoreOf: (name: string) => `Kembalikan ${name}`,
    restoreLabel: (id: string) => `pengembalian sumber ${id}`,
  },
  toList: 'Kembali ke daftar',
  notFound: (id: string) => `Sumber ${id} tidak ada pada kelompok ini, atau sudah disisihkan.`,
}

/** Words of the sheet of one resource. */
export const resourceSheetText = {
  edit: 'Ubah ...',
  putAside: 'Sisihkan',
  putAsideNote:
    'Sumber yang disisihkan tidak lagi ditampilkan, tetapi dapat dikembalikan kapan saja.',
  putAsideLabel: (id: string) => `penyisihan sumber ${id}`,
  recordUse: 'Catat pemanfaatan',
  refer: 'Rujuk anggota ke sini',
  checkNote:
    'Hubungi atau kunjungi sumbernya dahulu: apakah layanan, jam, syarat, dan nomornya masih benar?',
  service: { title: 'Dipakai untuk apa', none: 'Belum ada kebutuhan, pemanfaatan, atau rujukan.' },
  needs: 'Kebutuhan',
  uses: 'Pemanfaatan',
  referrals: 'Rujukan',
  sessions: 'Pertemuan',
  relation: 'Hubungan dengan kelompok',
  toEcomap: 'Buka di eko-peta',
  meeting: (number: number, day: string) => `Pertemuan ke-${number}, ${day}`,
  useful: (level: number) => `manfaat ${level} dari 5`,
  notRated: 'manfaat belum dinilai',
  noOutcome: 'hasil belum ditulis',
  referral: (id: string, code: string, day: string) => `${id}, ${code}, ${day}`,
  answered: (day: string) => `dibalas ${day}`,
  noAnswer: 'belum ada balasan',
  groupNeed: 'kelompok',
  code: 'Kode',
  distance: 'Jarak dari lembaga',
  personal: 'nomor pribadi, tidak dicetak pada direktori',
  yes: 'Ya',
  no: 'Tidak',
}

/** Words that only the group's form of a resource has. */
export const groupFormText = {
  cancel: 'Kembali tanpa mengubah',
  title: 'Pemeriksaan dan catatan kelompok',
  note: 'Catatan kelompok',
  noteHint:
    'Hanya tersimpan pada kelompok ini dan tidak dikirim ke direktori. Sebut anggota dengan kode.',
}

/** "hubungan kuat, dua arah". */
export function relationWords({
  relationStrength,
  relationDirection,
}: Pick<Resource, 'relationStrength' | 'relationDirection'>): string {
  if (!relationStrength) return 'hubungan belum dinilai'
  const words = strengthWords({ strength: relationStrength, direction: relationDirection ?? null })
  return relationStrength === 'belumAda' ? words : `hubungan ${words}`
}

/** A sentence of it; a name that ends in a degree has its full stop already. */
export function checkedSentence(words: string): string {
  return `${capitalised(words)}${words.endsWith('.') ? '' : '.'}`
}

/** "2 kebutuhan, 3 pemanfaatan, 1 rujukan, 1 pertemuan"; what there is none of is not said. */
export function usageWords(
  needs: number,
  uses: number,
  referrals: number,
  sessions: number,
): string {
  const said = [
    ...(needs > 0 ? [`${needs} kebutuhan`] : []),
    ...(uses > 0 ? [`${uses} pemanfaatan`] : []),
    ...(referrals > 0 ? [`${referrals} rujukan`] : []),
    ...(sessions > 0 ? [`${sessions} pertemuan`] : []),
  ]
  return said.length > 0 ? said.join(', ') : 'belum pernah dipakai'
}

/** Days after which a resource must be looked at again, in words. */
export const checkInterval = `Lebih dari ${VERIFICATION_DAYS} hari tidak diperiksa.`

/** Words for the use of a resource, its kind and who began it: "Kunjungan, diprakarsai kelompok". */
export function wordsOfUse(
  kind: keyof typeof listTexts.useKind,
  initiatedBy: keyof typeof listTexts.initiator,
): string {
  return `${capitalised(listTexts.useKind[kind])}, diprakarsai ${listTexts.initiator[initiatedBy]}`
}
