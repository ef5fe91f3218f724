import type { Day } from '../day'
import type { FaultPlace } from '../faults'
import type { GroupFile } from '../groupFile'

/** Everything that can be missing or doubtful without being wrong. A gap warns and never refuses. */
export const gapCodes = ['unknownField'] as const
export type GapCode = (typeof gapCodes)[number]

/** One thing to look at again. Named by record, field, ids and days only. */
export type Gap = {
  code: GapCode
  place: FaultPlace
  field: string
  params?: Record<string, string | number>
}

/** What is missing or doubtful in a group, seen on a day. */
export function gapsOf(_group: GroupFile, _now: { asOf: Day }): Gap[] {
  return []
}
