import type { ConsentStop, StopCode } from '../domain/progress/consentStops'
import { formatNumber } from './formats'

/** Words around what a withdrawal stops. */
export const consentStopsText = {
  title: 'Yang harus berhenti',
  kept: 'Yang tetap disimpan',
  before: 'Yang terjadi sebelum tanggal penarikan tetap tercatat sebagaimana adanya.',
  byApp: 'dilakukan otomatis saat disimpan',
}

const count = (stop: ConsentStop) => formatNumber(stop.count)

const stopTexts: Record<StopCode, (stop: ConsentStop) => string> = {
  membership: () => 'Akhiri keanggotaannya pada lembar anggota.',
  futureMeetings: (stop) => `Jangan catat kehadirannya pada ${count(stop)} pertemuan berikutnya.`,
  activeGoals: (stop) => `Hentikan ${count(stop)} tujuan yang masih aktif.`,
  roles: (stop) => `Alihkan perannya dalam ${count(stop)} susunan organisasi.`,
  laterSurveys: (stop) =>
    stop.count > 0
      ? `Keluarkan pilihannya dari ${count(stop)} sosiometri sesudah tanggal ini.`
      : 'Jangan ikutkan dalam sosiometri berikutnya.',
  newRecords: () => 'Jangan menambah catatan baru tentang anggota ini.',
  keptRecords: ({ years }) =>
    typeof years === 'number'
      ? `Catatan yang sudah ada disimpan ${formatNumber(years)} tahun menurut ketentuan lembaga, lalu dimusnahkan.`
      : 'Catatan yang sudah ada disimpan menurut peraturan; lama penyimpanan belum diisi pada profil lembaga.',
  openReferrals: (stop) =>
    stop.count > 0
      ? `Hentikan ${count(stop)} rujukan yang masih berjalan dan beri tahu penerimanya.`
      : 'Jangan membuat rujukan baru tanpa persetujuan.',
  photo: () => 'Foto anggota dihapus.',
  newPhotos: () => 'Jangan memotret atau merekam; keluarkan fotonya dari lampiran laporan.',
  publication: () => 'Jangan memakai ceritanya dalam publikasi, juga tanpa nama.',
  followUp: (stop) =>
    stop.count > 0
      ? `Batalkan kontak tindak lanjut pada ${count(stop)} pertemuan yang direncanakan.`
      : 'Jangan menghubungi lagi sesudah kelompok selesai.',
}

/** One thing that follows from a withdrawal, as a sentence telling what to do or what is done. */
export function stopSentence(stop: ConsentStop): string {
  return stopTexts[stop.code](stop)
}
