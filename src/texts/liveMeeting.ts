import type { Capture } from '../domain/meetings/liveMeeting'
import { formatDay, formatInstant, formatNumber, type Timezone } from './formats'

/** What can be jotted down while a meeting goes on. */
export const captureLabels: Record<Capture['kind'], string> = {
  keputusan: 'Keputusan',
  persoalan: 'Persoalan',
  pengamatan: 'Pengamatan',
}

/** "00.12.30": hours, minutes and seconds of a clock that runs. */
export function formatClock(seconds: number): string {
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60]
  return parts.map((part) => String(part).padStart(2, '0')).join('.')
}

/** "12 dari 20 menit"; "12 menit" where nothing was planned. */
export function formatMinutesOf(minutes: number, planned: number | null | undefined): string {
  return planned === null || planned === undefined
    ? `${formatNumber(minutes)} menit`
    : `${formatNumber(minutes)} dari ${formatNumber(planned)} menit`
}

/** "13.42": the time of day of an instant (ISO) in the zone of the agency. */
export function formatTimeOfDay(instant: string, timezone: Timezone): string {
  return formatInstant(instant, timezone).split(' pukul ')[1]?.slice(0, 5) ?? ''
}

/** Words of the screen that lies on the table while a meeting goes on. */
export const liveText = {
  title: (number: number) => `Pertemuan ke-${number} berlangsung`,
  name: (number: number) => `Pertemuan ke-${number}`,
  toMeeting: 'Kembali ke pertemuan',
  privacy: {
    on: 'Nama dan isi catatan ditutup',
    off: 'Nama dan isi catatan terlihat',
    hide: 'Tutup nama (P)',
    show: 'Tampilkan nama (P)',
  },
  fullScreen: { enter: 'Layar penuh', leave: 'Keluar dari layar penuh (Esc)' },
  undo: 'Urungkan',
  missing: {
    title: 'Pertemuan ini tidak ada',
    body: 'Mungkin pertemuannya sudah dihapus atau alamatnya keliru.',
    toOverview: 'Buka ikhtisar kelompok',
  },
  notMeeting: {
    dibatalkan: 'Pertemuan ini dibatalkan',
    ditunda: 'Pertemuan ini ditunda',
  },
  notMeetingBody: 'Ubah statusnya di halaman pertemuan bila pertemuan jadi diadakan.',
  otherDay: {
    title: (day: string, today: string) =>
      `Pertemuan ini tertanggal ${formatDay(day)}, sedangkan hari ini ${formatDay(today)}`,
    planned: (today: string) =>
      `Jam pertemuan hanya dimulai pada harinya, dan sebelum harinya hanya izin (I) dan sakit (S) yang dapat dicatat. Bila pertemuan diadakan hari ini, pindahkan ke ${formatDay(today)}.`,
    past: (today: string) =>
      `Jam pertemuan hanya dimulai pada harinya. Bila pertemuan diadakan hari ini, pindahkan ke ${formatDay(today)}.`,
    held: 'Pertemuan ini sudah terlaksana. Kehadiran dan catatan cepat masih dapat dilengkapi.',
    move: 'Pindahkan ke hari ini',
    label: (number: number, today: string) =>
      `tanggal pertemuan ke-${number} menjadi ${formatDay(today)}`,
  },
  signed: 'Catatan pertemuan ini sudah ditandatangani, jadi layar ini hanya dapat dibaca.',
  clock: {
    label: 'Waktu pertemuan',
    notStarted: 'Belum dimulai',
    start: 'Mulai',
    startLabel: (number: number) => `mulai pertemuan ke-${number}`,
    since: (time: string) => `Mulai ${time}`,
    ended: (from: string, to: string) => `Mulai ${from}, selesai ${to}`,
    total: (minutes: number, planned: number | null) => formatMinutesOf(minutes, planned),
    close: 'Tutup pertemuan',
    closeLabel: (number: number) => `penutupan pertemuan ke-${number}`,
    closed: 'Pertemuan ditutup dan ditandai terlaksana. Lengkapi catatannya selagi masih segar.',
    closedAhead: 'Pertemuan ditutup. Tandai terlaksana pada harinya di halaman pertemuan.',
  },
  agenda: {
    title: 'Acara',
    none: 'Susunan acara belum ditulis. Waktu tetap berjalan.',
    current: 'sekarang',
    byPlan: 'menurut rencana sekarang',
    spent: (minutes: number, planned: number | null | undefined) =>
      `selesai, ${formatMinutesOf(minutes, planned)}`,
    passedOver: 'terlewati',
    over: (minutes: number) => `lewat ${formatNumber(minutes)} menit`,
    planned: (minutes: number) => `${formatNumber(minutes)} menit`,
    end: 'Selesai bagian ini',
    endLabel: (activity: string) => `bagian "${activity}" selesai`,
    allEnded: 'Semua bagian selesai.',
  },
  captures: {
    title: 'Catatan cepat',
    kind: 'Jenis',
    field: 'Tulis singkat lalu tekan Enter',
    add: 'Catat',
    none: 'Belum ada. Dilengkapi setelah pertemuan.',
    list: 'Yang sudah dicatat',
    covered: 'isi ditutup',
    remove: 'Hapus',
    removeOf: (kind: string, time: string) => `Hapus ${kind.toLowerCase()} pukul ${time}`,
    addLabel: (kind: Capture['kind']) => `catatan cepat (${kind})`,
    removeLabel: (kind: Capture['kind']) => `hapus catatan cepat (${kind})`,
    draftLabel: (number: number) => `catatan cepat pertemuan ke-${number}`,
  },
} as const
