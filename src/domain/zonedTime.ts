import type { Day } from './day'
import type { Agency } from './records/agency'

/** Hours by which each of Indonesia's time zones is ahead of UTC; none of them knows summer time. */
export const zoneHours: Record<Agency['timezone'], number> = { WIB: 7, WITA: 8, WIT: 9 }

const HOUR_MS = 3_600_000

/** The calendar day on which an instant (ISO) falls in an agency's time zone. */
export function dayAt(instant: string, timezone: Agency['timezone']): Day {
  return localised(instant, timezone).slice(0, 10)
}

/** The time of day of an instant in an agency's time zone, as offices write it: 13.05. */
export function timeAt(instant: string, timezone: Agency['timezone']): string {
  return localised(instant, timezone).slice(11, 16).replace(':', '.')
}

/** The instant (ISO with offset) of a day and a time of day (13.05 or 13:05; midnight where left out) in a time zone. */
export function instantOf(
  day: Day,
  time: string | null | undefined,
  timezone: Agency['timezone'],
): string {
  return `${day}T${(time || '00.00').replace('.', ':')}:00+0${zoneHours[timezone]}:00`
}

/** The instant that lies whole hours after another. */
export function hoursAfter(instant: string, hours: number): string {
  return new Date(Date.parse(instant) + hours * HOUR_MS).toISOString()
}

/** Hours from one instant to another, with fractions; negative when `to` lies before `from`. */
export function hoursBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / HOUR_MS
}

function localised(instant: string, timezone: Agency['timezone']): string {
  return hoursAfter(instant, zoneHours[timezone])
}
