import type { Period } from '../../day'
import type { GroupFile } from '../../groupFile'
import { percent } from '../../statistics/rounding'
import { type Attendance, attendanceByMember, attendanceBySession } from '../attendance'

/** Counts and rounded percentages of some attendance. */
export function attendanceFigures({ rate, rateWithoutExcused, ...counts }: Attendance) {
  return { ...counts, pct: percent(rate), pctWithoutExcused: percent(rateWithoutExcused) }
}

/** Attendance figures of each meeting held, in order. */
export function sessionAttendance(group: GroupFile, period?: Period) {
  return attendanceBySession(group, period).map(({ session, attendance }) => ({
    session: session.number,
    ...attendanceFigures(attendance),
  }))
}

/** Attendance figures by code of member. */
export function memberAttendance(group: GroupFile, period?: Period) {
  return Object.fromEntries(
    attendanceByMember(group, period).map(({ member, attendance }) => [
      member.code,
      attendanceFigures(attendance),
    ]),
  )
}
