import type { MemberProcess } from '../domain/evaluation/memberProcess'
import type { ProcessMeeting } from '../domain/evaluation/processMeeting'
import type { Attendance } from '../domain/progress/attendance'
import { formatDay, formatList, formatNumber, formatShare, NOT_COMPUTABLE } from './formats'
import { memberStatusLabels } from './members'

/** "94,4% (51 dari 54)", or why there is no rate. */
export function attendanceWords({ present, recorded }: Attendance): string {
  return recorded === 0
    ? `${NOT_COMPUTABLE} karena belum ada kehadiran yang dicatat`
    : formatShare(present, recorded)
}

/** "2,3 (n = 51)", or why there is none. */
export function meanWords({ n, mean }: { n: number; mean: number | null }, decimals = 1): string {
  return mean === null ? `${NOT_COMPUTABLE} (n = 0)` : `${formatNumber(mean, decimals)} (n = ${n})`
}

/** "mengundurkan diri": how a member left. */
export function leavingWords(how: keyof typeof memberStatusLabels | null): string {
  return how === null || how === 'aktif' || how === 'cuti' || how === 'calon'
    ? 'tidak lagi tercatat sebagai anggota'
    : memberStatusLabels[how].toLowerCase()
}

/** "A-10 (mengundurkan diri, 4 September 2026)" or "A-02 (bergabung 10 Januari 2026)"; nothing for who was there all along. */
export function comingWords({ code, joinedLate, left }: MemberProcess): string | null {
  const parts = [
    joinedLate && `bergabung ${formatDay(joinedLate)}`,
    left && `${leavingWords(left.how)}, ${formatDay(left.day)}`,
  ].filter(Boolean)
  return parts.length > 0 ? `${code} (${parts.join('; ')})` : null
}

/** "pertemuan ke-1, ke-3, dan ke-4". */
export function meetingList(numbers: readonly number[]): string {
  return `pertemuan ke-${formatList(numbers.map((number, at) => (at === 0 ? `${number}` : `ke-${number}`)))}`
}

/** "dari 3,4 (n = 9) pada pertemuan ke-1 menjadi 4,6 (n = 9) pada pertemuan ke-12"; nothing of fewer than two. */
export function courseWords(
  points: readonly { meeting: ProcessMeeting; n: number; mean: number | null }[],
): string | null {
  const known = points.filter(({ mean }) => mean !== null)
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last || known.length < 2) return null
  return `dari ${meanWords(first)} pada pertemuan ke-${first.meeting.number} menjadi ${meanWords(last)} pada pertemuan ke-${last.meeting.number}`
}

/** "ke-7, 12 September 2026". */
export function meetingName({ number, date }: ProcessMeeting): string {
  return `ke-${number}, ${formatDay(date)}`
}
