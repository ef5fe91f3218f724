import type { objectiveResults, sessionStatuses } from '../catalog/lists'
import { type Day, isWithin, type Period } from '../day'
import type { GroupFile } from '../groupFile'
import { attendanceBySession } from '../progress/attendance'
import { inUse } from '../progress/inUse'
import type { Session } from '../records/session'
import { maskedText, type ReportScope } from './reportScope'

/** One meeting of the period. `recorded` of `expected` marks were written; rates are taken over recorded ones. */
export type MeetingRow = {
  number: number
  date: Day
  title: string | null
  status: (typeof sessionStatuses)[number]
  present: number
  recorded: number
  expected: number
  objectivesMet: (typeof objectiveResults)[number] | null
}

/** A meeting that did not go as planned, why, and where it went. */
export type Deviation = {
  number: number
  date: Day
  status: (typeof sessionStatuses)[number]
  reason: string | null
  movedTo: { number: number; date: Day } | null
}

/** Chapter III: every meeting of the period and every departure from the plan. */
export type ReportMeetings = { rows: MeetingRow[]; deviations: Deviation[] }

/** The meetings of the period, in order. */
export function meetingsOf({ group, period, mask, until }: ReportScope): ReportMeetings {
  const attendance = new Map(
    attendanceBySession(group, period).map((one) => [one.session.id, one.attendance]),
  )
  const sessions = sessionsIn(group, period)
  return {
    rows: sessions.map((session) => {
      const marks = attendance.get(session.id)
      return {
        number: session.number,
        date: session.date,
        title: maskedText(session.title, mask),
        status: session.status,
        present: marks?.present ?? 0,
        recorded: marks?.recorded ?? 0,
        expected: marks?.expected ?? 0,
        objectivesMet: session.recording?.objectivesMet ?? null,
      }
    }),
    deviations: sessions
      .filter(
        (session) =>
          session.status !== 'terlaksana' &&
          (session.status !== 'direncanakan' || session.date <= until),
      )
      .map((session) => ({
        number: session.number,
        date: session.date,
        status: session.status,
        reason: maskedText(session.statusReason, mask),
        movedTo: successorOf(group, session),
      })),
  }
}

/** Meetings the period was meant to hold: one that was moved within the period counts once. */
export function plannedSessionsIn(group: GroupFile, period: Period): number {
  const sessions = sessionsIn(group, period)
  const days = new Set(sessions.map((session) => session.id))
  return sessions.filter((session) => {
    const successor = successorOf(group, session)
    return session.status === 'terlaksana' || !successor || !days.has(successor.id)
  }).length
}

function sessionsIn(group: GroupFile, period: Period): Session[] {
  return inUse(group.records.session)
    .filter((session) => isWithin(session.date, period))
    .sort((one, other) => one.date.localeCompare(other.date) || one.number - other.number)
}

function successorOf(group: GroupFile, session: Session) {
  const successor = inUse(group.records.session).find(
    (other) => other.id === session.movedToSessionId || other.replacesSessionId === session.id,
  )
  return successor ? { id: successor.id, number: successor.number, date: successor.date } : null
}
