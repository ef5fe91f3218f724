import type { TaskCode } from '../domain/catalog/tasks'
import type { LogPeriod } from '../domain/logs/logPeriods'
import { taskTexts } from './catalog'
import { formatDay, formatList } from './formats'

/** Words that the screens of decisions, problems and organisation share. */
export const logsText = {
  filter: {
    title: 'Saringan',
    words: 'Cari kata',
    all: 'Semua',
    meeting: 'Pertemuan',
    period: 'Masa',
    status: 'Status',
    clear: 'Tampilkan semua',
    nothing: 'Tidak ada catatan yang cocok dengan saringan ini.',
  },
  outsideMeeting: 'Di luar pertemuan',
  meeting: 'Pertemuan',
  meetingOf: (number: number, day: string) => `Pertemuan ke-${number}, ${day}`,
  toList: 'Kembali ke daftar',
  edit: 'Ubah ...',
  remove: 'Hapus',
  removeNote:
    'Hapus hanya catatan yang keliru ditulis. Penghapusan dapat diurungkan; yang berubah cukup diperbaiki.',
  bound: 'Catatan ini tidak dapat dihapus karena menjadi dasar kontrak atau susunan organisasi.',
  notFound: (id: string) => `Catatan ${id} tidak ada pada kelompok ini; mungkin sudah dihapus.`,
  counted: {
    title: 'Menjadi bukti untuk',
    none: 'Belum dihitung pada tugas mana pun.',
    task: (task: TaskCode) => `Tugas ${task}. ${taskTexts[task].name}`,
    counted: (points: readonly (string | null)[], names: readonly string[]) =>
      `Dihitung ${whenWords(points)}: ${formatList(names.map(lowered))}.`,
    namedAt: (points: readonly string[]) =>
      `Disebut sebagai bukti penilaian pada ${formatList(points)}.`,
  },
}

/** A stretch of time between two review points, as it stands in a list to choose from. */
export function logPeriodWords({ after, until }: LogPeriod): string {
  const end = until ? `${until.id} (${formatDay(until.date)})` : null
  if (after && end) return `Sesudah ${after.id} sampai ${end}`
  if (end) return `Sampai ${end}`
  return after ? `Sesudah ${after.id} (${formatDay(after.date)})` : 'Seluruh masa'
}

function whenWords(points: readonly (string | null)[]): string {
  const reviewed = points.flatMap((point) => point ?? [])
  const parts = [
    ...(reviewed.length > 0 ? [`pada ${formatList(reviewed)}`] : []),
    ...(points.includes(null) ? ['sejak telaah terakhir'] : []),
  ]
  return parts.join(', juga ')
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
