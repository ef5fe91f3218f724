import { type Day, daysBetween } from '../day'
import type { GroupFile } from '../groupFile'
import { type Attendance, attendanceOf, expectedMarks } from '../progress/attendance'
import { inUse } from '../progress/inUse'
import { RECORDING_DAYS } from '../progress/sessionMatters'
import type { Session } from '../records/session'

/**
 * How far the record of a meeting is. `none`: the meeting was not held. `missing`: held, and no process note
 * yet. `days`: since the meeting until today or until it was written up, null where that day is not known;
 * `isLate` beyond three of them. Source: domain.md 2.9, 8.4.
 */
export type RecordStanding =
  | { state: 'none' }
  | { state: 'missing'; days: number; isLate: boolean }
  | { state: 'written' | 'signed'; recordedDate: Day | null; days: number | null; isLate: boolean }

/** How the record of one meeting stands on a day. */
export function recordStanding(session: Session, asOf: Day): RecordStanding {
  const { status, recording, signature, date } = session
  const recordedDate = recording?.recordedDate ?? null
  if (signature || (status === 'terlaksana' && recording?.processSummary?.trim())) {
    const days = recordedDate === null ? null : daysBetween(date, recordedDate)
    const isLate = (days ?? 0) > RECORDING_DAYS
    return { state: signature ? 'signed' : 'written', recordedDate, days, isLate }
  }
  if (status !== 'terlaksana') return { state: 'none' }
  const days = Math.max(0, daysBetween(date, asOf))
  return { state: 'missing', days, isLate: days > RECORDING_DAYS }
}

/** One meeting with its attendance (null where it was not held) and the standing of its record. */
export type MeetingStanding = {
  session: Session
  attendance: Attendance | null
  record: RecordStanding
}

/** All meetings of a group in the order of their days, contact afterwards included. */
export function meetingStandings(group: GroupFile, asOf: Day): MeetingStanding[] {
  const marks = expectedMarks(group)
  return inUse(group.records.session)
    .sort((one, other) =>
      one.date === other.date ? one.number - other.number : one.date < other.date ? -1 : 1,
    )
    .map((session) => ({
      session,
      attendance:
        session.status === 'terlaksana'
          ? attendanceOf(marks.filter((mark) => mark.session.id === session.id))
          : null,
      record: recordStanding(session, asOf),
    }))
}
