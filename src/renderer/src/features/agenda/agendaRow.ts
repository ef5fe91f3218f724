import type { DueItem } from '../../../../domain/agenda/dueItem'
import type { timezones } from '../../../../domain/catalog/lists'

/** Of which group something is due; null where it is the agency itself. */
export type RowGroup = {
  groupId: string
  code: string
  name: string
  timezone: (typeof timezones)[number]
}
export type AgendaRow = { group: RowGroup | null; item: DueItem }

/** What tells one row from every other. */
export function rowKey({ group, item: { kind, ref, number, day } }: AgendaRow): string {
  return [group?.groupId, kind, ref.kind, ref.id, number, day].join(' ')
}
