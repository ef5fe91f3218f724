import { type Day, isWithin, type Period } from '../day'
import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import { heldSessions } from '../progress/sessions'
import type { Session } from '../records/session'
import { type NameMask, nameMask } from '../report/maskNames'
import { plannedSessionsIn } from '../report/reportMeetings'
import { maskedText } from '../report/reportScope'
import { share } from '../statistics/mean'

/** A meeting that was called off or put off, and why; `reason` null where nobody said, codes in the place of names. */
export type MeetingNotHeld = {
  number: number
  date: Day
  status: 'dibatalkan' | 'ditunda'
  reason: string | null
  /** Number of the meeting held or planned in its place. */
  movedTo: number | null
}

/**
 * How much of the program was given: meetings held of those planned. `planned`: of the whole program as its plan says,
 * of a period the meetings on file for its days (one moved within the period counts once); null where nothing was
 * planned. `share` 0 to 1, more than 1 where more were held. Source: domain.md 2.17.
 */
export type Dosage = {
  held: number
  planned: number | null
  share: number | null
  notHeld: MeetingNotHeld[]
}

/** Meetings held of those planned, in a period or ever, and those that did not take place. */
export function dosage(group: GroupFile, period?: Period): Dosage {
  const held = heldSessions(group, period).length
  const planned = period
    ? plannedSessionsIn(group, period)
    : inUse(group.records.program)[0]?.plannedSessions
  return {
    held,
    planned: planned || null,
    share: share(held, planned ?? 0),
    notHeld: notHeld(group, period),
  }
}

function notHeld(group: GroupFile, period?: Period): MeetingNotHeld[] {
  const sessions = inUse(group.records.session)
    .filter(({ date, status }) => isNotHeld(status) && (!period || isWithin(date, period)))
    .sort((one, other) => one.date.localeCompare(other.date) || one.number - other.number)
  if (sessions.length === 0) return []
  const mask = nameMask(group)
  return sessions.flatMap((session) => {
    const { status } = session
    return isNotHeld(status)
      ? [{ ...naming(session, mask), status, movedTo: successor(group, session) }]
      : []
  })
}

function isNotHeld(status: Session['status']): status is MeetingNotHeld['status'] {
  return status === 'dibatalkan' || status === 'ditunda'
}

function naming({ number, date, statusReason }: Session, mask: NameMask) {
  return { number, date, reason: maskedText(statusReason, mask) }
}

function successor(group: GroupFile, { id, movedToSessionId }: Session): number | null {
  const found = inUse(group.records.session).find(
    (other) => other.id === movedToSessionId || other.replacesSessionId === id,
  )
  return found?.number ?? null
}
