import type { incidentKinds, leaders } from '../catalog/lists'
import { type TaskCode, taskCodes } from '../catalog/tasks'
import type { Day } from '../day'
import { type GroupFile, recordOf } from '../groupFile'
import { type AsasMean, asasMeanOf } from '../progress/asas'
import type { Attendance } from '../progress/attendance'
import { inUse } from '../progress/inUse'
import type { Session } from '../records/session'
import { nameMask } from './maskNames'
import { paperRecordOf } from './meetingPapers'
import { type PrintedWorker, workersAt } from './meetingPeople'
import {
  type Attendee,
  attendanceCount,
  attendeesOf,
  type MeetingSubject,
  meetingAfter,
  meetingSubject,
  type PrintedActivity,
  printableMeeting,
  printedAgenda,
} from './meetingSubject'
import {
  type RecordedDecision,
  type RecordedProblem,
  recordedDecisionsOf,
  recordedProblemsOf,
} from './processLogs'
import {
  notesOf,
  type ProcessNotes,
  type ProcessPlan,
  type ProcessTicks,
  type ProcessTimes,
  planOf,
  ticksOf,
  timesOf,
} from './processNotes'
import {
  type AsasObservation,
  asasObservationsOf,
  type MeetingSlips,
  meetingSlipsOf,
} from './processObservations'
import {
  documentOf,
  type Letterhead,
  letterheadOf,
  type ReportDocument,
  type Signers,
  signersOf,
} from './reportDocument'

/** Who signed the record, and when (ISO instant). */
export type ProcessSignature = { name: string | null; at: string }

/** Something added to a signed record. */
export type ProcessAddendum = { at: string; name: string | null; text: string }

/**
 * The process record of a meeting (catatan proses): for the case team and its supervisor alone, in one copy.
 * Members stand in it by code; what was observed of single members is never in it. Source: domain.md 6.4.
 */
export type ProcessRecord = {
  kind: 'cp'
  letterhead: Letterhead | null
  document: ReportDocument
  asOf: Day
  subject: MeetingSubject
  times: ProcessTimes
  ledBy: (typeof leaders)[number] | null
  workers: PrintedWorker[]
  plan: ProcessPlan
  agenda: PrintedActivity[]
  ticks: ProcessTicks
  attendees: Attendee[]
  count: Attendance
  notes: ProcessNotes
  /** Tasks that were worked on, 1 touched, 2 main; null where nobody said. */
  tasks: { task: TaskCode; focus: 1 | 2 }[] | null
  /** null where no asas was looked at. */
  asas: AsasObservation[] | null
  asasMean: AsasMean
  decisions: RecordedDecision[]
  problems: RecordedProblem[]
  /** Only kinds and numbers: an incident has a record of its own. */
  incidents: { kind: (typeof incidentKinds)[number]; count: number }[]
  slips: MeetingSlips | null
  next: { number: number; date: Day } | null
  signature: ProcessSignature | null
  addenda: ProcessAddendum[]
  signers: Signers
}

/** Builds the process record of a meeting held; the same records and day always give the same paper. */
export function processRecord(
  group: GroupFile,
  { sessionId, asOf }: { sessionId: string; asOf: Day },
): ProcessRecord {
  const session = printableMeeting(group, sessionId)
  if (!session) throw new Error(`no meeting ${sessionId}`)
  const mask = nameMask(group)
  const record = paperRecordOf(group, 'catatanProses', session)
  const document = documentOf(group, record, 'R')
  const attendees = attendeesOf(group, session, mask)
  const { asas, signature } = session
  return {
    kind: 'cp',
    letterhead: letterheadOf(group),
    document: { ...document, isDraft: document.isDraft && !signature, copies: 1 },
    asOf,
    subject: meetingSubject(group, session, mask),
    times: timesOf(session),
    ledBy: session.ledBy ?? null,
    workers: workersAt(group, session),
    plan: planOf(group, session, mask),
    agenda: printedAgenda(session, mask),
    ticks: ticksOf(session),
    attendees: attendees.map((one) => ({ ...one, nickname: null })),
    count: attendanceCount(session, attendees),
    notes: notesOf(session, mask),
    tasks: tasksOf(session),
    asas: asas ? asasObservationsOf(session, mask) : null,
    asasMean: asasMeanOf(session),
    decisions: recordedDecisionsOf(group, session, mask),
    problems: recordedProblemsOf(group, session, mask),
    incidents: incidentsOf(group, session),
    slips: meetingSlipsOf(session),
    next: meetingAfter(group, session),
    signature: signature ? { name: workerName(group, signature.workerId), at: signature.at } : null,
    addenda: (session.addenda ?? []).map(({ at, workerId, text }) => ({
      at,
      name: workerName(group, workerId),
      text: mask(text),
    })),
    signers: signersOf(group, record),
  }
}

function workerName(group: GroupFile, id: string | null | undefined): string | null {
  return (id && recordOf(group, 'worker', id)?.name) || null
}

function tasksOf({ taskFocus }: Session): ProcessRecord['tasks'] {
  if (!taskFocus) return null
  return taskCodes.flatMap((task) => {
    const focus = taskFocus[task]
    return focus === 1 || focus === 2 ? [{ task, focus }] : []
  })
}

function incidentsOf(group: GroupFile, session: Session): ProcessRecord['incidents'] {
  const kinds = inUse(group.records.incident)
    .filter(
      ({ id, sessionId }) => sessionId === session.id || session.safetyIncidentIds?.includes(id),
    )
    .map(({ kind }) => kind)
  return [...new Set(kinds)].map((kind) => ({
    kind,
    count: kinds.filter((one) => one === kind).length,
  }))
}
