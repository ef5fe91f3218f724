import { addDays, type Day } from '../day'
import { furtherMeeting } from '../design/meetingChanges'
import { plannedMeetings } from '../design/meetingDays'
import { rhythmOf } from '../design/meetingSchedule'
import { meetingsOf } from '../design/plannedOnly'
import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import type { DraftOf } from '../records/kinds'

/**
 * A further meeting as a worker would most likely plan it today: by the rhythm of the program after the last
 * meeting, never on a day that has already passed, and at the time and place of the last one where the program
 * names none. null without a program.
 */
export function newMeeting(group: GroupFile, today: Day): DraftOf<'session'> | null {
  const program = inUse(group.records.program)[0]
  const proposed = furtherMeeting(group)
  if (!program || !proposed) return null
  const further = { ...usualOf(group), ...proposed }
  if (further.date >= today) return further
  const [date] = plannedMeetings({ ...rhythmOf(program), count: 1, after: addDays(today, -1) })
  return { ...further, date: date ?? today }
}

function usualOf(group: GroupFile): Partial<DraftOf<'session'>> {
  const last = meetingsOf(group).at(-1)
  if (!last) return {}
  const { startTime, endTime, place, facilitators } = last
  return { startTime, endTime, place, facilitators }
}
