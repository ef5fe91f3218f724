import type { reportKinds } from '../catalog/lists'
import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import type { Report } from '../records/report'
import type { Session } from '../records/session'
import { printableMeeting } from './meetingSubject'

/** The papers of one meeting, by their codes. */
export type MeetingPaper = 'ba' | 'cp' | 'amatan' | 'formulir'

/** Why a paper cannot be made. */
export type PaperRefusal = 'unknownMeeting' | 'notHeld' | 'noObservations'

/**
 * Why a paper of a meeting cannot be made; null where it can. Process and observations are written only of a
 * meeting that was held; the official report also says why one was not, and forms are printed ahead.
 */
export function paperRefusal(
  group: GroupFile,
  kind: MeetingPaper,
  sessionId: string,
): PaperRefusal | null {
  const session = printableMeeting(group, sessionId)
  if (!session) return 'unknownMeeting'
  if (kind === 'ba' || kind === 'formulir') return null
  if (session.status !== 'terlaksana') return 'notHeld'
  const isObserved = (session.recording?.memberObservations ?? []).length > 0
  return kind === 'amatan' && !isObserved ? 'noObservations' : null
}

/** The record of a paper of this meeting that was issued or begun, if any; cancelled ones are out, and what only says who printed names. */
export function paperRecordOf(
  group: GroupFile,
  kind: (typeof reportKinds)[number],
  { number }: Session,
): Report | undefined {
  return inUse(group.records.report).findLast(
    (report) =>
      report.kind === kind &&
      report.status !== 'dibatalkan' &&
      (report.identity !== 'nama' || report.number) &&
      report.periodSessions?.every((one) => one === number),
  )
}
