import type { GroupFile } from '../../../../domain/groupFile'
import { inUse } from '../../../../domain/progress/inUse'
import type { Member } from '../../../../domain/records/member'

/** Members for whom a consent sheet can be printed, in order of code. */
export function sheetMembers(group: GroupFile): Member[] {
  return inUse(group.records.member).sort((one, other) =>
    one.code.localeCompare(other.code, 'en', { numeric: true }),
  )
}
