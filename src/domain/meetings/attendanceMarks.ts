import { attendanceStatuses } from '../catalog/lists'
import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import { type Attendance, admittedMembers, attendanceOf } from '../progress/attendance'
import { mayTakePartOn } from '../progress/consentStanding'
import type { Member } from '../records/member'
import type { Session } from '../records/session'
import { isMemberOn } from '../rules/membership'

/** What is written of one member at one meeting. */
export type AttendanceRow = NonNullable<Session['attendance']>[number]

/** H hadir, T terlambat (both present), I izin, S sakit, A tanpa keterangan. Source: domain.md 2.9. */
export type AttendanceStatus = AttendanceRow['status']

/** What was marked and not yet saved, by code of member; null takes the mark away: belum dicatat, never absent. */
export type Marks = Readonly<Record<string, AttendanceRow | null>>

/** Why a mark cannot be taken: no consent to take part that day, or the meeting still lies ahead. */
export type MarkRefusal = 'withoutConsent' | 'ahead'

/** The mark that a key stands for, small letter or capital; null for any other key. */
export function statusOfKey(key: string): AttendanceStatus | null {
  return attendanceStatuses.find((status) => status === key.toUpperCase()) ?? null
}

/** Whether the mark says that the member was there; late counts as present. Source: evaluation.md 4.7. */
export function isPresent(status: AttendanceStatus): boolean {
  return status === 'H' || status === 'T'
}

/**
 * Who stands on the list of one meeting: every member admitted by then and not yet gone on its day, and
 * whoever was marked before, so that no mark can drop out of sight. In order of the file.
 */
export function peopleAt(group: GroupFile, session: Session): Member[] {
  const expected = new Set(
    admittedMembers(group)
      .filter((member) => isMemberOn(member, session.date))
      .map(({ code }) => code),
  )
  const marked = new Set(session.attendance?.map(({ memberCode }) => memberCode))
  return group.records.member.filter(({ code }) => expected.has(code) || marked.has(code))
}

/** A member's row with another mark: what only belongs to the former mark (lateness, participation) goes, the note stays. */
export function marked(
  former: AttendanceRow | undefined,
  memberCode: string,
  status: AttendanceStatus,
): AttendanceRow {
  const { lateMinutes, participation, ...rest } = former ?? { memberCode }
  return {
    ...rest,
    status,
    ...(isPresent(status) && participation !== undefined ? { participation } : {}),
    ...(status === 'T' && lateMinutes !== undefined ? { lateMinutes } : {}),
  }
}

/** The rows of a meeting with what was newly marked: known rows keep their place, new ones follow. */
export function withMarks(rows: Session['attendance'], marks: Marks): AttendanceRow[] {
  const known = rows ?? []
  const codes = new Set(known.map(({ memberCode }) => memberCode))
  const added = Object.entries(marks).filter(([code]) => !codes.has(code))
  return [
    ...known.map((row) => (row.memberCode in marks ? marks[row.memberCode] : row)),
    ...added.map(([, row]) => row),
  ].filter((row) => row !== null && row !== undefined)
}

/** The same mark for everyone of whom nothing is recorded yet; what stands already stays. */
export function marksForBlanks(
  codes: readonly string[],
  rows: Session['attendance'],
  status: AttendanceStatus,
): Marks {
  const known = new Set(rows?.map(({ memberCode }) => memberCode))
  return Object.fromEntries(
    codes.filter((code) => !known.has(code)).map((code) => [code, marked(undefined, code, status)]),
  )
}

/**
 * Why the door would not take this mark, known before it is asked: nobody is present without consent, and
 * before the day only who sent word (I, S) can be written down. null = nothing stands against it.
 * Source: domain.md 2.5, 2.18.
 */
export function markRefusal(
  group: GroupFile,
  session: Session,
  { memberCode, status }: AttendanceRow,
  today: Day,
): MarkRefusal | null {
  const isExcuse = status === 'I' || status === 'S'
  if (session.date > today && !isExcuse) return 'ahead'
  const former = session.attendance?.find((row) => row.memberCode === memberCode)
  if (!isPresent(status) || (former && isPresent(former.status))) return null
  return mayTakePartOn(group, memberCode, session.date) ? null : 'withoutConsent'
}

/** Counts and rates of one meeting as its rows stand, whether or not it is held yet; blanks are counted and stand in no rate. */
export function attendanceAt(group: GroupFile, session: Session): Attendance {
  const marks = new Map(session.attendance?.map((row) => [row.memberCode, row.status]))
  return attendanceOf(
    peopleAt(group, session).map(({ code }) => ({
      session,
      memberCode: code,
      status: marks.get(code) ?? null,
    })),
  )
}
