import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import { admittedMembers } from '../progress/attendance'
import { inUse } from '../progress/inUse'
import type { Administration } from '../records/administration'
import type { Instrument } from '../records/instrument'
import { orderOfPoints } from './orderOfPoints'
import { scoreOf } from './scoreOf'

/** Sheets answered with this version of an instrument, never with another. */
export function sheetsOf(group: GroupFile, { id }: Pick<Instrument, 'id'>): Administration[] {
  return inUse(group.records.administration).filter(({ instrumentId }) => instrumentId === id)
}

/** Sheets that count in figures: those of candidates never taken in do not; whoever the file does not know stays. */
export function countedSheets(group: GroupFile, instrument: Pick<Instrument, 'id'>) {
  const admitted = new Set(admittedMembers(group).map(({ code }) => code))
  const known = new Set(group.records.member.map(({ code }) => code))
  return sheetsOf(group, instrument).filter(
    ({ memberCode }) => admitted.has(memberCode) || !known.has(memberCode),
  )
}

/** The points at which sheets were answered, in order of time. */
export function pointsOf(sheets: readonly Administration[], instrument: Instrument): string[] {
  const used = [...new Set(sheets.map((sheet) => sheet.point))]
  return orderOfPoints(used, instrument.points ?? [], (point) => firstDayAt(sheets, point))
}

/** The day on which the first sheet of a point was answered; null where no sheet bears a day. */
export function firstDayAt(sheets: readonly Administration[], point: string): Day | null {
  const days = sheets.flatMap((sheet) => (sheet.point === point ? (sheet.date ?? []) : []))
  return days.sort()[0] ?? null
}

/** What each member's sheet of a point says; of several sheets of one member the latest that says something. */
export function latestAt<Value>(
  sheets: readonly Administration[],
  point: string,
  read: (sheet: Administration) => Value | null,
): Map<string, Value> {
  const here = sheets
    .filter((sheet) => sheet.point === point)
    .sort((one, other) => (one.date ?? '').localeCompare(other.date ?? ''))
  const values = new Map<string, Value>()
  for (const sheet of here) {
    const value = read(sheet)
    if (value !== null) values.set(sheet.memberCode, value)
  }
  return values
}

/** The score of each member at a point, by code; members whose sheets cannot be scored are left out. */
export function scoresAt(
  sheets: readonly Administration[],
  instrument: Instrument,
  point: string,
): Map<string, number> {
  return latestAt(sheets, point, (sheet) => scoreOf(sheet, instrument))
}

/** The two points between which change is told first: pra and akhir where both are there, else the first and the last; null below two. */
export function usualEnds(points: readonly string[]): { from: string; to: string } | null {
  if (points.includes('pra') && points.includes('akhir')) return { from: 'pra', to: 'akhir' }
  const [from, to] = [points[0], points.at(-1)]
  return from === undefined || to === undefined || from === to ? null : { from, to }
}

/** The two points asked for, where both were measured and the first lies before the second; else the usual ends. */
export function chosenEnds(
  points: readonly string[],
  from: string | undefined,
  to: string | undefined,
): { from: string; to: string } | null {
  if (from === undefined || to === undefined) return usualEnds(points)
  const [first, second] = [points.indexOf(from), points.indexOf(to)]
  return first >= 0 && first < second ? { from, to } : usualEnds(points)
}
