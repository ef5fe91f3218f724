import type { AttendanceCell } from '../domain/evaluation/memberProcess'
import { markWords } from './attendance'
import { formatList, formatNumber, NO_RECORD } from './formats'

/** What stands in the heat table for one member at one meeting: the sign on paper, and the words for those who hear it. */
export const cellSigns: Record<AttendanceCell, string> = {
  H: 'H',
  T: 'T',
  I: 'I',
  S: 'S',
  A: 'A',
  notRecorded: '?',
  before: '–',
  between: '–',
  after: '×',
}

export const cellWords: Record<AttendanceCell, string> = {
  ...markWords,
  notRecorded: 'belum dicatat',
  before: 'belum bergabung',
  between: 'sedang keluar',
  after: 'sudah keluar',
}

/** Words of the heat table of members by meetings. */
export const heatText = {
  caption:
    'Kehadiran tiap anggota pada tiap pertemuan; titik di bawah huruf: keterlibatan 0 sampai 3',
  member: 'Anggota',
  meeting: (number: number) => `Pertemuan ke-${number}`,
  shortMeeting: (number: number) => `${number}`,
  present: 'Hadir',
  rate: '%',
  all: 'Semua',
  cell: (mark: AttendanceCell, participation: number | null) =>
    participation === null ? cellWords[mark] : `${cellWords[mark]}, keterlibatan ${participation}`,
  legend: 'Arti tanda',
  legendEntry: (mark: AttendanceCell) => cellWords[mark],
  involvement: 'keterlibatan 2 dari 3',
}

/** What one of the small charts says, in a whole sentence. */
export function smallMultipleLabel(
  title: string,
  scale: { min: number; max: number },
  points: readonly { label: string; value: number | null }[],
): string {
  const known = points.filter(({ value }) => value !== null)
  if (known.length === 0) return `Grafik ${title}: ${NO_RECORD}.`
  return `Grafik ${title} pada skala ${scale.min} sampai ${scale.max}: ${formatList(
    known.map(
      ({ label, value }) => `${label} ${formatNumber(value, Number.isInteger(value) ? 0 : 1)}`,
    ),
  )}.`
}
