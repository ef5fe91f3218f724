import type { Day } from '../day'
import type { FaultPlace } from '../faults'
import type { GroupFile } from '../groupFile'
import type { RecordKind, Records } from '../records/kinds'
import { evidenceGaps } from './evidenceGaps'
import { goalGaps } from './goalGaps'
import { incidentGaps } from './incidentGaps'
import { memberGaps } from './memberGaps'
import { programGaps } from './programGaps'
import { sessionGaps } from './sessionGaps'

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

/** What is missing or doubtful in a group as it stands on a day. Records set aside are left out. */
export function gapsOf(group: GroupFile, { asOf }: { asOf: Day }): Gap[] {
  const records = inUse(group.records)
  return [
    ...programGaps(records),
    ...memberGaps(records),
    ...sessionGaps(records, asOf),
    ...goalGaps(records),
    ...evidenceGaps(records),
    ...incidentGaps(records),
  ]
}

function inUse(records: Records): Records {
  const kinds = Object.keys(records) as RecordKind[]
  return Object.fromEntries(
    kinds.map((kind) => [kind, records[kind].filter((record) => !record.archivedAt)]),
  ) as unknown as Records
}
