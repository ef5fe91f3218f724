import { createHash } from 'node:crypto'
import type { GroupAgenda } from '../../bridge/bridge'
import type { DueItem } from '../../domain/agenda/dueItem'
import type { CalendarEvent } from '../../domain/agenda/iCalendar'
import { instantOf } from '../../domain/agenda/localTime'
import { calendarSummary } from '../../texts/agenda'

type Place = { groupId: string; code: string | null; timezone: WholeAgenda['timezone'] }
type WholeAgenda = Extract<GroupAgenda, { state: 'whole' }>

/** Things due in a group (or, with a null code, at the agency) as entries of a calendar outside Guyub. */
export function calendarEvents(place: Place, items: readonly DueItem[]): CalendarEvent[] {
  return items.map((item) => ({
    uid: uidOf(place.groupId, item),
    summary: calendarSummary(place.code, item),
    when: whenOf(item, place.timezone),
  }))
}

/** The same for the same thing at every export. A digest: ids of records can hold the code of a member. */
function uidOf(groupId: string, { kind, ref, number }: DueItem): string {
  const thing = [groupId, kind, ref.kind, ref.id, number].join(' ')
  return `${createHash('sha256').update(thing).digest('hex').slice(0, 32)}@guyub`
}

function whenOf({ day, times }: DueItem, timezone: Place['timezone']): CalendarEvent['when'] {
  if (!times) return { day }
  const { start, end } = times
  return {
    start: instantOf(day, start, timezone),
    end: end && instantOf(day, end, timezone),
  }
}
