import type { attendanceStatuses } from '../catalog/lists'
import type { Period } from '../day'
import type { GroupFile } from '../groupFile'
import type { Member } from '../records/member'
import type { Session } from '../records/session'
import { isMemberOn } from '../rules/membership'
import { share } from '../statistics/mean'
import { inUse } from './inUse'
import { heldSessions } from './sessions'

type AttendanceStatus = (typeof attendanceStatuses)[number]

/** One member who belonged to the group on the day of a meeting held; null = belum dicatat, never absent. */
export type ExpectedMark = {
  session: Session
  memberCode: string
  status: AttendanceStatus | null
}

/**
 * Attendance over some expected marks, as counts and shares.
 * `present` = H + T. `rate` = present / recorded, 0 to 1, more is better; null when nothing was recorded.
 * `rateWithoutExcused` leaves I and S out of the whole too. Blanks are counted, and stand in no rate.
 * Source: evaluation.md 4.7.
 */
export type Attendance = {
  expected: number
  recorded: number
  notRecorded: number
  present: number
  late: number
  I: number
  S: number
  A: number
  rate: number | null
  rateWithoutExcused: number | null
}

/** The people who were ever taken into the group; candidates and archived records are out. */
export function admittedMembers(group: GroupFile): Member[] {
  return inUse(group.records.member).filter((member) => member.status !== 'calon')
}

/** The mark, or the blank, of every member expected at every meeting held in the period (or ever). */
export function expectedMarks(group: GroupFile, period?: Period): ExpectedMark[] {
  const members = admittedMembers(group)
  return heldSessions(group, period).flatMap((session) => {
    const marks = new Map(session.attendance?.map((row) => [row.memberCode, row.status]))
    return members
      .filter((member) => isMemberOn(member, session.date))
      .map((member) => ({
        session,
        memberCode: member.code,
        status: marks.get(member.code) ?? null,
      }))
  })
}

/** Counts and rates of some marks. A group's rate is taken over all its marks, not as the mean of members' rates. */
export function attendanceOf(marks: readonly ExpectedMark[]): Attendance {
  const count = (status: AttendanceStatus | null) =>
    marks.filter((mark) => mark.status === status).length
  const [late, I, S, A, notRecorded] = [count('T'), count('I'), count('S'), count('A'), count(null)]
  const present = count('H') + late
  const recorded = marks.length - notRecorded
  return {
    expected: marks.length,
    recorded,
    notRecorded,
    present,
    late,
    I,
    S,
    A,
    rate: share(present, recorded),
    rateWithoutExcused: share(present, recorded - I - S),
  }
}

/** Attendance of the whole group over all meetings held in the period (or ever). */
export function attendanceOverall(group: GroupFile, period?: Period): Attendance {
  return attendanceOf(expectedMarks(group, period))
}

/** Attendance at each meeting held, in order. */
export function attendanceBySession(
  group: GroupFile,
  period?: Period,
): { session: Session; attendance: Attendance }[] {
  const marks = expectedMarks(group, period)
  return heldSessions(group, period).map((session) => ({
    session,
    attendance: attendanceOf(marks.filter((mark) => mark.session.id === session.id)),
  }))
}

/** Attendance of each member ever admitted, in order of the file; nothing expected means no rate. */
export function attendanceByMember(
  group: GroupFile,
  period?: Period,
): { member: Member; attendance: Attendance }[] {
  const marks = expectedMarks(group, period)
  return admittedMembers(group).map((member) => ({
    member,
    attendance: attendanceOf(marks.filter((mark) => mark.memberCode === member.code)),
  }))
}

/**
 * Members who missed both of the last two meetings at which they were expected (I, S or A, recorded).
 * With fewer than two such meetings, or a blank among them, nobody can be said to be absent twice.
 */
export function absentTwiceRunning(marks: readonly ExpectedMark[]): string[] {
  const codes = [...new Set(marks.map((mark) => mark.memberCode))]
  return codes.filter((code) => {
    const lastTwo = marks.filter((mark) => mark.memberCode === code).slice(-2)
    return (
      lastTwo.length === 2 &&
      lastTwo.every(({ status }) => status === 'I' || status === 'S' || status === 'A')
    )
  })
}
