import type { AttendanceStatus, MarkRefusal } from '../domain/meetings/attendanceMarks'
import type { Attendance } from '../domain/progress/attendance'
import { formatCount, formatDay, formatPercent } from './formats'

/** The five marks in words. */
export const markWords: Record<AttendanceStatus, string> = {
  H: 'hadir',
  T: 'terlambat',
  I: 'izin',
  S: 'sakit',
  A: 'tanpa keterangan',
}

/** How a member took part in a meeting, 0 to 3, more is better. */
export const participationWords = [
  '0 - diam, hanya mengikuti',
  '1 - berbicara bila diajak',
  '2 - ikut aktif',
  '3 - ikut menggerakkan',
] as const

/** Why a mark was not taken and what to do, in a sentence at the member's row. */
const refusals: Record<
  MarkRefusal,
  (code: string, day: string, status: AttendanceStatus) => string
> = {
  withoutConsent: (code, day) =>
    `${code} belum menyetujui ikut kelompok pada ${formatDay(day)}, jadi kehadirannya tidak dicatat. Catat persetujuannya dahulu.`,
  ahead: (code, day, status) =>
    `${code} tidak dapat dicatat ${markWords[status]} sebelum harinya (${formatDay(day)}). Sekarang hanya izin (I) dan sakit (S).`,
}

/** Words of the attendance of one meeting. */
export const attendanceText = {
  title: 'Kehadiran',
  legend: 'H hadir, T terlambat, I izin, S sakit, A tanpa keterangan.',
  keys: 'Pilih baris lalu tekan hurufnya; baris berikutnya terpilih sendiri. Delete mengosongkan.',
  list: 'Kehadiran anggota',
  member: 'Anggota',
  notRecorded: 'belum dicatat',
  noMembers: {
    title: 'Tidak ada anggota pada hari pertemuan ini',
    body: 'Yang tampil di sini adalah anggota yang sudah diterima dan belum keluar pada tanggal pertemuan.',
    toMembers: 'Buka daftar anggota',
  },
  markBlanks: (count: number) =>
    count === 0 ? 'Semua sudah dicatat' : `H untuk semua yang belum dicatat (${count})`,
  markRest: (count: number) => (count === 0 ? 'Semua sudah dicatat' : `H untuk sisanya (${count})`),
  marked: (person: string, status: AttendanceStatus) => `${person}: ${markWords[status]}`,
  cleared: (person: string) => `${person}: belum dicatat`,
  lateMinutes: 'Menit terlambat',
  minutes: 'menit',
  lateOf: (person: string) => `Menit terlambat ${person}`,
  lateFault: 'Tulis 0 sampai 600 menit.',
  participation: 'Keterlibatan',
  participationOf: (person: string) => `Keterlibatan ${person}`,
  noParticipation: 'Keterlibatan: belum',
  note: 'Catatan',
  noteOf: (person: string) => `Catatan kehadiran ${person}`,
  refusals,
  toConsent: (code: string) => `Buka persetujuan ${code}`,
  label: (codes: readonly string[], number: number) =>
    codes.length === 1
      ? `kehadiran ${codes[0]} pada pertemuan ke-${number}`
      : `kehadiran ${codes.length} anggota pada pertemuan ke-${number}`,
  draftLabel: (number: number) => `kehadiran pertemuan ke-${number}`,
  waiting: 'Menyimpan sebentar lagi ...',
  notSaved: 'Tanda terakhir belum tersimpan.',
  saveAgain: 'Simpan lagi',
  figures: ({ present, recorded, notRecorded, rate, expected }: Attendance) =>
    rate === null
      ? `Belum dicatat ${expected} dari ${expected} anggota`
      : `Hadir ${formatCount(present, recorded)} (${formatPercent(rate * 100)}), belum dicatat ${notRecorded}`,
  detail: ({ late, I, S, A }: Attendance) =>
    `Terlambat ${late} (sudah termasuk hadir), izin ${I}, sakit ${S}, tanpa keterangan ${A}.`,
  notices: {
    signed: 'Catatan pertemuan ini sudah ditandatangani. Kehadiran tidak dapat diubah lagi.',
    notMeeting: {
      dibatalkan: 'Pertemuan ini dibatalkan, jadi kehadiran tidak dicatat dan tidak dihitung.',
      ditunda: 'Pertemuan ini ditunda, jadi kehadiran tidak dicatat dan tidak dihitung.',
    },
    ahead: (day: string) =>
      `Pertemuan ini masih akan datang (${formatDay(day)}). Yang sudah memberi kabar dapat dicatat izin (I) atau sakit (S); tanda lain dicatat pada harinya.`,
    notHeldYet: 'Kehadiran dihitung setelah pertemuan ditandai terlaksana.',
  },
} as const
