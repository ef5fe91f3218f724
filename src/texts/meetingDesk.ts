import type { Session } from '../domain/records/session'
import { sessionStatusLabels } from './designSchedule'
import { formatDay } from './formats'

/** Words of the desk on which the papers of a meeting are prepared. */
export const meetingDeskText = {
  meeting: 'Pertemuan',
  noMeetings: {
    title: 'Belum ada pertemuan',
    body: 'Susun dahulu jadwal pertemuan pada rancangan program; sesudah itu berita acara, daftar hadir, dan formulirnya dapat dicetak.',
    toSchedule: 'Ke jadwal pertemuan',
  },
  prepared:
    'Pertemuan ini belum dicatat terlaksana: berita acara dicetak kosong untuk diisi dengan tangan.',
  notHeld:
    'Pertemuan ini tidak terlaksana: berita acara memuat keadaan dan alasannya, tanpa daftar hadir.',
  names: {
    legend: 'Nama pada daftar hadir',
    nickname: 'Kode dan nama panggilan',
    full: 'Kode dan nama lengkap',
    reason: 'Alasan memakai nama lengkap',
    reasonHint:
      'Misalnya diminta bagian keuangan untuk bukti konsumsi. Alasan ini ikut dicetak, dan pencetakannya dicatat.',
    noReason: 'Tulis alasannya dahulu; tanpa alasan daftar dicetak dengan nama panggilan.',
    readOnly:
      'Berkas ini hanya dapat dibaca; pencetakan nama lengkap tidak dapat dicatat, jadi tidak tersedia.',
    label: (meeting: string) => `catatan cetak nama lengkap ${meeting}`,
    who: 'pengguna komputer ini',
    how: { print: 'permintaan cetak', save: 'permintaan PDF' },
  },
  process: {
    legend: 'Yang dicetak',
    record: 'Catatan proses',
    sheets: 'Lembar amatan per anggota',
    secret:
      'Catatan proses dicetak satu rangkap, dengan kode anggota. Amatan per anggota tidak ada di dalamnya.',
    verySecret:
      'Setiap anggota mempunyai halamannya sendiri, dengan kode. Lembar ini SANGAT RAHASIA.',
  },
  forms: {
    any: 'Tanpa pertemuan tertentu',
    legend: 'Formulir',
    hint: 'Dipakai bila komputer tidak tersedia; urutan isiannya sama dengan di layar.',
    nothing: 'Pilih sekurangnya satu formulir.',
  },
}

/** "ke-4 · 22 Agustus 2026 · Mengenali emosi": a meeting to choose; its state where it was not held. */
export function meetingOption({ number, date, title, status }: Session): string {
  const state = status === 'terlaksana' ? null : sessionStatusLabels[status].toLowerCase()
  return [`ke-${number}`, formatDay(date), title, state].filter(Boolean).join(' \u00b7 ')
}
