import { checkGroup, FORMAT, type GroupFile } from '../../domain/groupFile'
import { type GroupSummary, summaryOf } from '../../domain/groupSummary'
import { AppFailure } from '../appFailure'
import type { DocumentCodec } from '../storage/durableAdapter'

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
