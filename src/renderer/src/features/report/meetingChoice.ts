import type { GroupFile } from '../../../../domain/groupFile'
import { lastSession, nextSession } from '../../../../domain/progress/sessions'
import type { Session } from '../../../../domain/records/session'
import { printableMeetings } from '../../../../domain/report/meetingSubject'

/** The meeting whose paper is on the desk: the one asked for, else the last one held, else the first that can be printed. */
export function chosenMeeting(
  group: GroupFile,
  wanted: string | undefined,
  today: string,
): Session | undefined {
  const all = printableMeetings(group)
  return all.find(({ id }) => id === wanted) ?? lastSession(group, today) ?? all[0]
}

/** The meeting for which forms are likely wanted: the one asked for, else the next one; null: for none in particular. */
export function formsMeeting(
  group: GroupFile,
  wanted: string | undefined,
  today: string,
): string | null {
  const asked = printableMeetings(group).find(({ id }) => id === wanted)
  return asked?.id ?? nextSession(group, today)?.id ?? null
}
