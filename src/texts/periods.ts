import type { Period } from '../domain/day'
import { EMPTY, formatDay, formatPeriod } from './formats'

/** Words around the choice of the days an evaluation looks at, and of those beside them. */
export const periodsText = {
  title: 'Periode',
  looked: 'Periode yang dilihat',
  compared: 'Dibandingkan dengan',
  whole: 'Seluruh program',
  none: 'Tanpa pembanding',
  own: 'Tanggal pilihan sendiri',
  option: (period: Period, reason: string) =>
    `${formatPeriod(period.from, period.to)} · ${reason.replace(/\.$/, '')}`,
  previous: 'Periode sebelumnya',
  noneBefore:
    'Pilih dahulu periode yang bukan seluruh program; periode sebelumnya lalu dapat dipilih.',
  from: { looked: 'Dari', compared: 'Pembanding dari' },
  to: { looked: 'Sampai', compared: 'Pembanding sampai' },
  wrongOrder: (from: string, to: string) =>
    `Tanggal akhir (${formatDay(to)}) mendahului tanggal awal (${formatDay(from)}). Perbaiki salah satunya; sementara itu yang ditampilkan masih pilihan terakhir.`,
  lookedAt: (window: string) => `Yang dilihat: ${window}.`,
  comparedWith: (window: string) => `Pembanding: ${window}.`,
}

/** "6 September s.d. 17 Oktober 2026, pertemuan ke-7 s.d. ke-12 (6 terlaksana)": the days and the meetings held in them, in order. */
export function windowWords(
  period: Period | null,
  meetings: readonly { number: number }[],
): string {
  const days = period ? formatPeriod(period.from, period.to) : periodsText.whole
  return `${days}, ${meetingWords(meetings)}`
}

/** "pertemuan ke-7 s.d. ke-12 (6 terlaksana)", in order. */
export function meetingWords(meetings: readonly { number: number }[]): string {
  const [first, last] = [meetings[0]?.number ?? EMPTY, meetings.at(-1)?.number ?? EMPTY]
  if (meetings.length === 0) return 'belum ada pertemuan yang terlaksana'
  if (meetings.length === 1) return `pertemuan ke-${first} (1 terlaksana)`
  return `pertemuan ke-${first} s.d. ke-${last} (${meetings.length} terlaksana)`
}
