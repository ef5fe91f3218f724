import { type Day, isWithin, type Period } from '../day'
import type { GroupFile } from '../groupFile'
import type { Session } from '../records/session'
import { inUse } from './inUse'

/** Meetings that took place (terlaksana), in order of day and number; planned, postponed and cancelled ones are out. Source: domain.md 2.9. */
export function heldSessions(group: GroupFile, period?: Period): Session[] {
  return inUse(group.records.session)
    .filter(
      (session) => session.status === 'terlaksana' && (!period || isWithin(session.date, period)),
    )
    .sort(byDayAndNumber)
}

/** The latest meeting held on or before a day; null when there was none. */
export function lastSession(group: GroupFile, asOf: Day): Session | null {
  return heldSessions(group).findLast((session) => session.date <= asOf) ?? null
}

/** The meetings still planned on or after a day, in order. */
export function plannedSessions(group: GroupFile, asOf: Day): Session[] {
  return inUse(group.records.session)
    .filter((session) => session.status === 'direncanakan' && session.date >= asOf)
    .sort(byDayAndNumber)
}

/** The earliest meeting still planned on or after a day; null when none is planned. */
export function nextSession(group: GroupFile, asOf: Day): Session | null {
  return plannedSessions(group, asOf)[0] ?? null
}

function byDayAndNumber(one: Session, other: Session): number {
  return one.date === other.date ? one.number - other.number : one.date < other.date ? -1 : 1
}
