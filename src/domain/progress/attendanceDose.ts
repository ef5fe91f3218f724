import type { Period } from '../day'
import type { GroupFile } from '../groupFile'
import type { Session } from '../records/session'
import { mean, share, sum } from '../statistics/mean'
import {
  attendanceByMember,
  attendanceBySession,
  type ExpectedMark,
  expectedMarks,
} from './attendance'

/**
 * How much of the program reached one member. `minutes` of meetings attended, lateness taken off; null where
 * a meeting attended has no known length. `dose` = meetings attended / meetings planned, 0 to 1 (more than 1
 * where more were held), more is better; null where nothing was planned. `absencesAtEnd` = meetings missed
 * one after another at the end (I, S or A); blanks are passed over, for a blank is no absence.
 * Source: evaluation.md 4.7.
 */
export type AttendanceDose = {
  minutes: number | null
  dose: number | null
  absencesAtEnd: number
}

/** Minutes a meeting lasts: as planned for it, else by its times, else as its program says; null where nobody said. */
export function lengthOfSession(session: Session, usualMinutes: number | null): number | null {
  const { plan, startTime, endTime } = session
  if (plan?.minutes) return plan.minutes
  if (startTime && endTime) return minuteOfDay(endTime) - minuteOfDay(startTime)
  return usualMinutes
}

/** How much of the program reached the member of these marks, all of one member and in order of the meetings. */
export function doseOf(marks: readonly ExpectedMark[], group: GroupFile): AttendanceDose {
  const program = group.records.program[0]
  const attended = marks.filter(({ status }) => status === 'H' || status === 'T')
  const minutes = attended.map((mark) => minutesAttended(mark, program?.sessionMinutes ?? null))
  return {
    minutes: minutes.includes(null) ? null : sum(minutes.map(Number)),
    dose: share(attended.length, program?.plannedSessions ?? 0),
    absencesAtEnd: absencesAtEnd(marks),
  }
}

/** How much of the program reached each member ever admitted, in order of the file. */
export function doseByMember(group: GroupFile): (AttendanceDose & { memberCode: string })[] {
  const marks = expectedMarks(group)
  return attendanceByMember(group).map(({ member: { code } }) => ({
    memberCode: code,
    ...doseOf(
      marks.filter(({ memberCode }) => memberCode === code),
      group,
    ),
  }))
}

/**
 * Whether a member completed the program: attended at least this share (0 to 1) of the meetings planned.
 * The share is the program's own rule, for example 0.75; null where nothing was planned. Source: evaluation.md 4.7.
 */
export function hasCompleted({ dose }: AttendanceDose, leastShare: number): boolean | null {
  return dose === null ? null : dose >= leastShare
}

/** People present on average at a meeting held in the period (or ever); null where none was held or nothing recorded. */
export function averagePresent(group: GroupFile, period?: Period): number | null {
  const recorded = attendanceBySession(group, period).filter(
    ({ attendance }) => attendance.recorded > 0,
  )
  return mean(recorded.map(({ attendance }) => attendance.present))
}

/** The mean of the members' own rates, 0 to 1; another figure than the group's rate, and to be labelled so. Members without a rate are out. */
export function meanOfMemberRates(group: GroupFile, period?: Period): number | null {
  return mean(attendanceByMember(group, period).flatMap(({ attendance }) => attendance.rate ?? []))
}

function minutesAttended(
  { session, memberCode, status }: ExpectedMark,
  usualMinutes: number | null,
): number | null {
  const length = lengthOfSession(session, usualMinutes)
  if (length === null || status !== 'T') return length
  const row = session.attendance?.find((one) => one.memberCode === memberCode)
  return Math.max(0, length - (row?.lateMinutes ?? 0))
}

function absencesAtEnd(marks: readonly ExpectedMark[]): number {
  const recorded = marks.filter(({ status }) => status !== null)
  const lastThere = recorded.findLastIndex(({ status }) => status === 'H' || status === 'T')
  return recorded.length - 1 - lastThere
}

function minuteOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(/[.:]/).map(Number)
  return hours * 60 + minutes
}
