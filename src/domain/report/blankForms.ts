import type { sexes } from '../catalog/lists'
import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import { admittedMembers } from '../progress/attendance'
import { isMemberOn } from '../rules/membership'
import type { BlankFormPart } from './blankFormParts'
import { nameMask } from './maskNames'
import { type PrintedWorker, workersAt } from './meetingPeople'
import {
  attendeesOf,
  type MeetingSubject,
  meetingSubject,
  type PrintedActivity,
  printableMeeting,
  printedAgenda,
} from './meetingSubject'
import { documentOf, type Letterhead, letterheadOf, type ReportDocument } from './reportDocument'
import { maskedTexts } from './reportScope'

/** A row of the list that goes round: code and the name the member chose, nothing else. */
export type BlankRow = { code: string; nickname: string | null; sex: (typeof sexes)[number] }

/**
 * Forms of a meeting to be filled in by hand where no computer is at hand: attendance list, record and slips.
 * With a meeting, what is planned of it stands in them already. Source: domain.md 2.9, 6.3.
 */
export type BlankForms = {
  kind: 'formulir'
  letterhead: Letterhead | null
  document: ReportDocument
  asOf: Day
  parts: BlankFormPart[]
  /** null: the forms are for any meeting. */
  subject: MeetingSubject | null
  program: { code: string; name: string } | null
  objectives: string[]
  agenda: PrintedActivity[]
  workers: PrintedWorker[]
  rows: BlankRow[]
}

/** Which forms, and for which meeting; null: for any. */
export type FormsWish = { sessionId: string | null; parts: readonly BlankFormPart[]; asOf: Day }

/** Builds the forms from the records; the same records and day always give the same paper. */
export function blankForms(group: GroupFile, { sessionId, parts, asOf }: FormsWish): BlankForms {
  const session = sessionId === null ? null : printableMeeting(group, sessionId)
  const mask = nameMask(group)
  const program = group.records.program.find(({ archivedAt }) => !archivedAt)
  return {
    kind: 'formulir',
    letterhead: letterheadOf(group),
    document: { ...documentOf(group, undefined, 'T'), isDraft: false },
    asOf,
    parts: [...parts],
    subject: session ? meetingSubject(group, session, mask) : null,
    program: program ? { code: program.code, name: program.name } : null,
    objectives: maskedTexts(session?.plan?.objectives, mask),
    agenda: session ? printedAgenda(session, mask) : [],
    workers: session ? workersAt(group, session) : [],
    rows: session
      ? attendeesOf(group, session, mask).map(({ code, nickname, sex }) => ({
          code,
          nickname,
          sex,
        }))
      : membersNow(group, asOf),
  }
}

function membersNow(group: GroupFile, day: Day): BlankRow[] {
  return admittedMembers(group)
    .filter((member) => isMemberOn(member, day))
    .map(({ code, nickname, sex }) => ({ code, nickname: nickname ?? null, sex }))
    .sort((one, other) => one.code.localeCompare(other.code, 'en', { numeric: true }))
}
