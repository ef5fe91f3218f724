import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import type { RecordKind } from '../records/kindNames'
import type { Records } from '../records/kinds'
import { evidenceGaps } from './evidenceGaps'
import type { Gap } from './gap'
import { goalGaps } from './goalGaps'
import { incidentGaps } from './incidentGaps'
import { memberGaps } from './memberGaps'
import { programGaps } from './programGaps'
import { sessionGaps } from './sessionGaps'

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
