import type { GroupFile } from '../../../../domain/groupFile'
import { inUse } from '../../../../domain/progress/inUse'
import type { Choice } from '../../form/ChoiceField'

/** Members to choose from, by code alone: needs and uses are read by others than the one who leads the group. */
export function memberChoices(group: GroupFile): Choice[] {
  return inUse(group.records.member)
    .map(({ code }) => ({ value: code, label: code }))
    .sort((one, other) => one.value.localeCompare(other.value, 'en', { numeric: true }))
}
