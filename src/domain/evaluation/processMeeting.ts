import type { Day } from '../day'
import type { Session } from '../records/session'

/** A meeting held, as an evaluation calls it: number, day, and the record it is read from. */
export type ProcessMeeting = { id: string; number: number; date: Day }

/** Only what names the meeting: an evaluation carries none of its notes. */
export function processMeeting({ id, number, date }: Session): ProcessMeeting {
  return { id, number, date }
}
