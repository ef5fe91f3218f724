import { addDays, type Day } from '../day'
import { furtherMeeting } from '../design/meetingChanges'
import { plannedMeetings } from '../design/meetingDays'
import { rhythmOf } from '../design/meetingSchedule'
import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import type { DraftOf } from '../records/kinds'

/**
 * A further meeting as a worker would most likely plan it today: by the rhythm of the program after the last
 * meeting, and never on a day that has already passed. null without a program.
 */
export function newMeeting(group: GroupFile, today: Day): DraftOf<'session'> | null {
  const further = furtherMeeting(group)
  const program = inUse(group.records.program)[0]
  if (!further || !program || further.date >= today) return further
  const [date] = plannedMeetings({ ...rhythmOf(program), count: 1, after: addDays(today, -1) })
  return { ...further, date: date ?? today }
}
