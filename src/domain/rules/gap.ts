import type { FaultPlace } from '../faults'

/** Everything that can be missing or doubtful in a group without being wrong. A gap warns and never refuses. */
export const gapCodes = [
  'unknownField',
  'attendanceMissing',
  'heldInFuture',
  'attendanceWithoutConsent',
  'attendanceBeforeConsent',
  'attendanceAfterWithdrawal',
  'recordingMissing',
  'asasNoteMissing',
  'evidenceMissing',
  'evidenceUnknown',
  'groupSizeUnusual',
  'supervisorMissing',
  'legalBasisMissing',
  'groupGoalMissing',
  'gasIncomplete',
  'goalNotLinked',
  'choiceOfNonMember',
  'guardianConsentMissing',
  'voluntarinessNoteMissing',
  'problemDateMismatch',
  'problemSessionMismatch',
  'incidentDateMismatch',
  'incidentSessionMismatch',
] as const
export type GapCode = (typeof gapCodes)[number]

/** One thing to look at again, named by record, field, ids and days; never by a person's name or words. */
export type Gap = {
  code: GapCode
  place: FaultPlace
  field: string
  params?: Record<string, string | number>
}
