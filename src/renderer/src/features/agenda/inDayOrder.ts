import { inOrder } from '../../../../domain/agenda/dueItems'
import type { AgendaRow } from './agendaRow'

/** Earliest first; on one day group by group, the agency last, each in the order of its own things. */
export function inDayOrder(rows: readonly AgendaRow[]): AgendaRow[] {
  return rows.toSorted(
    (one, other) =>
      one.item.day.localeCompare(other.item.day) ||
      codeOf(one).localeCompare(codeOf(other), 'id', { numeric: true }) ||
      orderOf(one, other),
  )
}

function codeOf({ group }: AgendaRow): string {
  return group ? `0 ${group.code}` : '1'
}

function orderOf({ item }: AgendaRow, { item: other }: AgendaRow): number {
  return inOrder([other, item])[0] === item ? -1 : 1
}
