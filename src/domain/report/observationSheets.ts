import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import { nameMask } from './maskNames'
import {
  type Attendee,
  attendeesOf,
  type MeetingSubject,
  meetingSubject,
  printableMeeting,
} from './meetingSubject'
import {
  documentOf,
  type Letterhead,
  letterheadOf,
  type ReportDocument,
  type Signers,
  signersOf,
} from './reportDocument'

/** What was observed of one member at one meeting. */
export type ObservationSheet = {
  code: string
  attendee: Pick<Attendee, 'status' | 'participation'> | null
  texts: string[]
}

/**
 * What was observed of single members at a meeting, each on a page of its own, so that no page tells of two.
 * It bears no number and is kept in the member's own file. Source: domain.md 2.9, 6.4.
 */
export type ObservationSheets = {
  kind: 'amatan'
  letterhead: Letterhead | null
  document: ReportDocument
  asOf: Day
  subject: MeetingSubject
  sheets: ObservationSheet[]
  signers: Signers
}

/** The sheets of those of whom something was written, by code. */
export function observationSheets(
  group: GroupFile,
  { sessionId, asOf }: { sessionId: string; asOf: Day },
): ObservationSheets {
  const session = printableMeeting(group, sessionId)
  if (!session) throw new Error(`no meeting ${sessionId}`)
  const mask = nameMask(group)
  const observed = session.recording?.memberObservations ?? []
  const attendees = attendeesOf(group, session, mask)
  const codes = [...new Set(observed.map(({ memberCode }) => memberCode))].sort((one, other) =>
    one.localeCompare(other, 'en', { numeric: true }),
  )
  return {
    kind: 'amatan',
    letterhead: letterheadOf(group),
    document: { ...documentOf(group, undefined, 'SR'), isDraft: false, copies: 1 },
    asOf,
    subject: meetingSubject(group, session, mask),
    sheets: codes.map((code) => {
      const attendee = attendees.find((one) => one.code === code)
      return {
        code,
        attendee: attendee
          ? { status: attendee.status, participation: attendee.participation }
          : null,
        texts: observed.flatMap((one) => (one.memberCode === code ? [mask(one.text)] : [])),
      }
    }),
    signers: signersOf(group, undefined),
  }
}
