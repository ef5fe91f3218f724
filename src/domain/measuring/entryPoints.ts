import { measureStages } from '../catalog/lists'
import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import type { Administration } from '../records/administration'
import type { Instrument } from '../records/instrument'
import type { Session } from '../records/session'
import { firstDayAt, pointsOf } from './measureSheets'

/** How an instrument says that it is answered again and again: no point of its own. */
const REPEATED = /^setiap\b/i

/**
 * The points at which an instrument is answered: those it names, in its order, then others that were used, by
 * day. "Setiap pertemuan" names no point: there each meeting is one.
 */
export function entryPoints(sheets: readonly Administration[], instrument: Instrument): string[] {
  const named = (instrument.points ?? []).filter((point) => !REPEATED.test(point.trim()))
  return [...new Set([...named, ...pointsOf(sheets, instrument)])]
}

/** The points of measurement that can be chosen beside those: usual stages, and the meetings in order of time. */
export type OtherPoints = { stages: string[]; sessions: Session[] }

/** What else can be chosen as a point; cancelled meetings are none. */
export function otherPoints(group: GroupFile, points: readonly string[]): OtherPoints {
  return {
    stages: measureStages.filter((stage) => !points.includes(stage)),
    sessions: inUse(group.records.session)
      .filter(({ id, status }) => status !== 'dibatalkan' && !points.includes(id))
      .sort((one, other) => one.date.localeCompare(other.date) || one.number - other.number),
  }
}

/** The day of a point: that of the first sheet, else that of the meeting; null where neither is known. */
export function dayOfPoint(
  group: GroupFile,
  sheets: readonly Administration[],
  point: string,
): Day | null {
  const meeting = inUse(group.records.session).find(({ id }) => id === point)
  return firstDayAt(sheets, point) ?? meeting?.date ?? null
}
