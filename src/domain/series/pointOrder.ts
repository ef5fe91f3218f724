import type { Day } from '../day'
import { type GroupFile, recordOf } from '../groupFile'
import { firstDayAt, pointsOf } from '../measuring/measureSheets'
import type { Administration } from '../records/administration'
import type { Instrument } from '../records/instrument'

/** The points of an instrument in order of day, those without any day after the one before them in its own order. */
export function orderedPoints(
  group: GroupFile,
  sheets: readonly Administration[],
  instrument: Instrument,
): { point: string; day: Day | null }[] {
  const points = pointsOf(sheets, instrument).map((point) => ({
    point,
    day: firstDayAt(sheets, point) ?? meetingDay(group, point),
  }))
  return inOrderOfDay(points, ({ day }) => day)
}

/** The day of the meeting that a point is called by. */
export function meetingDay(group: GroupFile, point: string): Day | null {
  return recordOf(group, 'session', point)?.date ?? null
}

/** Things in order of day; what has none stays behind the one before it. */
export function inOrderOfDay<T>(items: readonly T[], dayOf: (item: T) => Day | null): T[] {
  let last = ''
  return items
    .map((item) => {
      last = dayOf(item) ?? last
      return { item, day: last }
    })
    .sort((one, other) => one.day.localeCompare(other.day))
    .map(({ item }) => item)
}
