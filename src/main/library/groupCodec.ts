import { checkGroup, emptyGroup, FORMAT, type GroupFile } from '../../domain/groupFile'
import { type GroupSummary, summaryOf } from '../../domain/groupSummary'
import { inUse } from '../../domain/progress/inUse'
import { AppFailure } from '../appFailure'
import type { DocumentCodec } from '../storage/durableAdapter'
import type { AgencySummary } from './agencySummary'

/** A group file between its records and its bytes: what is read is checked whole, a newer format is refused. */
export const groupCodec: DocumentCodec<GroupFile> = {
  parse(value) {
    const { format } = (value ?? {}) as { format?: unknown }
    if (typeof format === 'number' && format > FORMAT) throw new AppFailure('groupNewer')
    const checked = checkGroup(value)
    if (!checked.ok) throw new AppFailure('groupDamaged', {}, checked.faults)
    return checked.group
  },
  summarise(group): GroupSummary {
    return summaryOf(group)
  },
}

/** The agency file: the same records, another head. */
export const agencyCodec: DocumentCodec<GroupFile> = {
  parse: groupCodec.parse,
  summarise({ records }): AgencySummary {
    return { timezone: records.agency[0]?.timezone ?? null }
  },
}

/** The directory of community resources: the same records, a head that says how many there are. */
export const directoryCodec: DocumentCodec<GroupFile> = {
  parse: groupCodec.parse,
  summarise({ records }): { resources: number } {
    return { resources: inUse(records.resource).length }
  },
}

/** There is one directory in a library, so it needs no id of its own. */
const DIRECTORY_ID = '00000000-0000-4000-8000-000000000002'

/** The directory as long as nobody has written anything into it. */
export function emptyDirectory(): GroupFile {
  return emptyGroup(DIRECTORY_ID)
}

/** The agency and the workers of a group as a document of their own; null where it has no agency. */
export function agencyOf({ records }: GroupFile, id: string): GroupFile | null {
  if (records.agency.length === 0) return null
  const empty = emptyGroup(id)
  return {
    ...empty,
    revision: 1,
    records: { ...empty.records, agency: records.agency, worker: records.worker },
  }
}
