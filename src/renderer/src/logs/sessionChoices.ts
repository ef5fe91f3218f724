import { type GroupFile, recordOf } from '../../../domain/groupFile'
import { heldSessions } from '../../../domain/progress/sessions'
import { formatDay } from '../../../texts/formats'
import { logsText } from '../../../texts/logs'
import type { Choice } from '../form/ChoiceField'

/** The meetings in which something can have come up: those held, and the one a record already names. */
export function sessionChoices(group: GroupFile, named?: string | null): Choice[] {
  const held = heldSessions(group)
  const own = named ? recordOf(group, 'session', named) : undefined
  const all = own && !held.some(({ id }) => id === own.id) ? [...held, own] : held
  return all.map(({ id, number, date }) => ({
    value: id,
    label: logsText.meetingOf(number, formatDay(date)),
  }))
}
