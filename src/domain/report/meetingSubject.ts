import type { leaders, sessionStatuses, sexes, stages } from '../catalog/lists'
import type { Day } from '../day'
import { timeAfter } from '../design/meetingTimes'
import { type GroupFile, recordOf } from '../groupFile'
import { type Attendance, admittedMembers, attendanceOf } from '../progress/attendance'
import { inUse } from '../progress/inUse'
import type { Session } from '../records/session'
import { isMemberOn } from '../rules/membership'
import type { NameMask } from './maskNames'
import { maskedText } from './reportScope'

/** Which meeting a paper is about, and of which group; free texts are masked. */
export type MeetingSubject = {
  program: { code: string; name: string } | null
  id: string
  number: number
  date: Day
  startTime: string | null
  endTime: string | null
  place: string | null
  title: string | null
  stage: (typeof stages)[number] | null
  status: (typeof sessionStatuses)[number]
}

/** One part of a meeting: minutes meant for it and minutes it took, null where nobody wrote them. */
export type PrintedActivity = {
  activity: string
  minutes: number | null
  spentMinutes: number | null
  ledBy: (typeof leaders)[number] | null
  leaderCode: string | null
}

/** A member who belonged to the group on the day of the meeting; a status of null was not recorded. */
export type Attendee = {
  code: string
  /** Only for the list that goes round to be signed. */
  nickname: string | null
  sex: (typeof sexes)[number]
  status: NonNullable<Session['attendance']>[number]['status'] | null
  lateMinutes: number | null
  /** When somebody who was late came in, where that can be told. */
  arrival: string | null
  /** 0 to 3, more is better. */
  participation: number | null
  note: string | null
}

/** A meeting that can be printed, by its id; one that was set aside cannot. */
export function printableMeeting(group: GroupFile, id: string): Session | null {
  const session = recordOf(group, 'session', id)
  return session && !session.archivedAt ? session : null
}

/** The meetings that can be printed, in order of day and number. */
export function printableMeetings(group: GroupFile): Session[] {
  return inUse(group.records.session).sort(
    (one, other) => one.date.localeCompare(other.date) || one.number - other.number,
  )
}

/** What tells one meeting from another at the head of its papers. */
export function meetingSubject(group: GroupFile, session: Session, mask: NameMask): MeetingSubject {
  const program = inUse(group.records.program)[0]
  return {
    program: program ? { code: program.code, name: program.name } : null,
    id: session.id,
    number: session.number,
    date: session.date,
    startTime: session.startTime ?? null,
    endTime: session.endTime ?? null,
    place: maskedText(session.place, mask),
    title: maskedText(session.title, mask),
    stage: session.stage ?? null,
    status: session.status,
  }
}

/** The agenda in its order, masked. */
export function printedAgenda({ plan }: Session, mask: NameMask): PrintedActivity[] {
  return (plan?.agenda ?? []).map((part) => ({
    activity: mask(part.activity),
    minutes: part.minutes ?? null,
    spentMinutes: part.spentMinutes ?? null,
    ledBy: part.ledBy ?? null,
    leaderCode: part.leaderCode ?? null,
  }))
}

/** Everybody who belonged to the group on the day of the meeting, by code, each with the mark that was made. */
export function attendeesOf(group: GroupFile, session: Session, mask: NameMask): Attendee[] {
  const marks = new Map(session.attendance?.map((row) => [row.memberCode, row]))
  return admittedMembers(group)
    .filter((member) => isMemberOn(member, session.date))
    .sort((one, other) => one.code.localeCompare(other.code, 'en', { numeric: true }))
    .map(({ code, nickname, sex }) => {
      const mark = marks.get(code)
      const lateMinutes = mark?.lateMinutes ?? null
      return {
        code,
        nickname: nickname?.trim() ? nickname : null,
        sex,
        status: mark?.status ?? null,
        lateMinutes,
        arrival:
          session.startTime && lateMinutes !== null
            ? timeAfter(session.startTime, lateMinutes)
            : null,
        participation: mark?.participation ?? null,
        note: maskedText(mark?.note, mask),
      }
    })
}

/** How many came, were excused or stayed away, over those who belonged to the group that day. */
export function attendanceCount(session: Session, attendees: readonly Attendee[]): Attendance {
  return attendanceOf(attendees.map(({ code, status }) => ({ session, memberCode: code, status })))
}

/** The meeting that comes after this one: the next number that was not called off or moved; null after the last. */
export function meetingAfter(
  group: GroupFile,
  { number, date }: Pick<Session, 'number' | 'date'>,
): { number: number; date: Day } | null {
  const next = printableMeetings(group).find(
    (one) =>
      one.number > number &&
      one.date >= date &&
      one.status !== 'dibatalkan' &&
      one.status !== 'ditunda',
  )
  return next ? { number: next.number, date: next.date } : null
}
