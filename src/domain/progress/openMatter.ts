import type { TaskCode } from '../catalog/tasks'
import type { RecordRef } from '../groupFile'

/** What can need attention. The sentence for each lives in `texts`. Source: domain.md 2.18, 3, 4.2, 8. */
export const openMatterKinds = [
  'plannedSessionPassed',
  'sessionNotRecorded',
  'sessionRecordedLate',
  'attendanceMissing',
  'problemOpenLong',
  'decisionOverdue',
  'referralWithoutNews',
  'resourceNotVerified',
  'strExpiring',
  'accreditationExpiring',
  'noSupervision',
  'memberAbsentTwice',
  'dominantTaskWithoutFocus',
  'reviewOverdue',
  'isolatesInLastSurvey',
  'urgentNeedUnmet',
  'evaluationNotFedBack',
  'supervisorNotTold',
  'subjectsNotNotified',
  'authorityNotNotified',
  'incidentNotClosed',
  'safetyAnswerOpen',
] as const
export type OpenMatterKind = (typeof openMatterKinds)[number]

/**
 * One thing that needs attention. `ref` is the record to open. `days`: how long it has been waiting, or is
 * left until it expires (negative = expired); null where no days apply. `count`: how many people, rows or
 * meetings are meant. `task`: which task. `sheet`: whose answers to which instrument, and when.
 */
export type OpenMatter = {
  kind: OpenMatterKind
  ref: RecordRef
  days?: number | null
  count?: number
  task?: TaskCode
  sheet?: { instrumentId: string; memberCode: string; point: string }
}
