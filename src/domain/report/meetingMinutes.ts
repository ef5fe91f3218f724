import type { interactionPatterns, objectiveResults } from '../catalog/lists'
import type { Day } from '../day'
import { type GroupFile, recordOf } from '../groupFile'
import type { Attendance } from '../progress/attendance'
import { inUse } from '../progress/inUse'
import type { Session } from '../records/session'
import { type NameMask, nameMask } from './maskNames'
import { paperRecordOf } from './meetingPapers'
import { type MeetingChair, meetingChair, type PrintedWorker, workersAt } from './meetingPeople'
import {
  type Attendee,
  attendanceCount,
  attendeesOf,
  type MeetingSubject,
  meetingAfter,
  meetingSubject,
  type PrintedActivity,
  printableMeeting,
  printableMeetings,
  printedAgenda,
} from './meetingSubject'
import {
  type FollowUp,
  followUpsOf,
  type MinutedDecision,
  minutedDecisionsOf,
} from './minutedDecisions'
import {
  documentOf,
  type Letterhead,
  letterheadOf,
  type ReportDocument,
  type Signers,
  signersOf,
} from './reportDocument'
import { maskedText, maskedTexts } from './reportScope'

/** How the meeting went, without anything personal: no word of the confidential record stands in it. */
export type MinutedCourse = {
  openedAt: string | null
  closedAt: string | null
  agenda: PrintedActivity[]
  objectivesMet: (typeof objectiveResults)[number] | null
  interaction: (typeof interactionPatterns)[number] | null
  agencyPurposeExplained: boolean
  confidentialityReminded: boolean
  contractReviewed: boolean
}

/** A name that stands on the list beside its code, because somebody gave a reason for it. */
export type NamedAttendees = { reason: string; names: Record<string, string> }

/**
 * The official report of a meeting with its attendance list (berita acara dan daftar hadir). Before the meeting
 * it is a prepared blank one; of a meeting that was not held it says why. Source: domain.md 6.3.
 */
export type MeetingMinutes = {
  kind: 'ba'
  letterhead: Letterhead | null
  document: ReportDocument
  asOf: Day
  state: 'held' | 'prepared' | 'notHeld'
  subject: MeetingSubject
  statusReason: string | null
  movedTo: { number: number; date: Day } | null
  legalBases: string[]
  objectives: string[]
  course: MinutedCourse
  attendees: Attendee[]
  named: NamedAttendees | null
  /** null before the meeting: nothing can be counted yet. */
  count: Attendance | null
  decisions: MinutedDecision[]
  followUps: FollowUp[]
  next: { number: number; date: Day } | null
  workers: PrintedWorker[]
  chair: MeetingChair | null
  signers: Signers
}

/** Which meeting, seen on which day; a reason puts full names on the attendance list. */
export type MinutesWish = { sessionId: string; namesReason: string | null; asOf: Day }

/** Builds the report of a meeting from the records; the same records and day always give the same paper. */
export function meetingMinutes(group: GroupFile, wish: MinutesWish): MeetingMinutes {
  const session = printableMeeting(group, wish.sessionId)
  if (!session) throw new Error(`no meeting ${wish.sessionId}`)
  const mask = nameMask(group)
  const record = paperRecordOf(group, 'beritaAcara', session)
  const document = documentOf(group, record, 'T')
  const attendees = attendeesOf(group, session, mask)
  const state = stateOf(session)
  const named = state === 'notHeld' ? null : namedOf(group, attendees, wish.namesReason, mask)
  return {
    kind: 'ba',
    letterhead: letterheadOf(group),
    document: named ? { ...document, classification: 'R' } : document,
    asOf: wish.asOf,
    state,
    subject: meetingSubject(group, session, mask),
    statusReason: maskedText(session.statusReason, mask),
    movedTo: movedTo(group, session),
    legalBases: maskedTexts(inUse(group.records.program)[0]?.legalBases, mask),
    objectives: maskedTexts(session.plan?.objectives, mask),
    course: courseOf(session, mask),
    // A private remark (why somebody was ill) is no matter of a list that lies on the table.
    attendees: attendees.map((one) => ({ ...one, participation: null, note: null })),
    named,
    count: state === 'held' ? attendanceCount(session, attendees) : null,
    decisions: minutedDecisionsOf(group, session, mask),
    followUps: followUpsOf(group, session, mask),
    next: meetingAfter(group, session),
    workers: workersAt(group, session),
    chair: meetingChair(group, session, mask),
    signers: signersOf(group, record),
  }
}

function stateOf({ status }: Session): MeetingMinutes['state'] {
  if (status === 'terlaksana') return 'held'
  return status === 'direncanakan' ? 'prepared' : 'notHeld'
}

function namedOf(
  group: GroupFile,
  attendees: readonly Attendee[],
  reason: string | null,
  mask: NameMask,
): NamedAttendees | null {
  const said = maskedText(reason, mask)
  if (said === null) return null
  const names = attendees.map(({ code }) => [
    code,
    recordOf(group, 'member', code)?.fullName ?? code,
  ])
  return { reason: said, names: Object.fromEntries(names) }
}

function movedTo(group: GroupFile, session: Session): MeetingMinutes['movedTo'] {
  const successor = printableMeetings(group).find(
    (one) => one.id === session.movedToSessionId || one.replacesSessionId === session.id,
  )
  return successor ? { number: successor.number, date: successor.date } : null
}

function courseOf(session: Session, mask: NameMask): MinutedCourse {
  return {
    openedAt: session.openedAt ?? null,
    closedAt: session.closedAt ?? null,
    agenda: printedAgenda(session, mask),
    objectivesMet: session.recording?.objectivesMet ?? null,
    interaction: session.recording?.interactionPattern ?? null,
    agencyPurposeExplained: session.agencyPurposeExplained ?? false,
    confidentialityReminded: session.confidentialityReminded ?? false,
    contractReviewed: session.contractReviewed ?? false,
  }
}
