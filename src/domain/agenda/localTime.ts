import type { timezones } from '../catalog/lists'
import type { Day } from '../day'

/** Hours by which each zone of Indonesia is ahead of UTC; none of them knows summer time. */
const zoneHours: Record<(typeof timezones)[number], number> = { WIB: 7, WITA: 8, WIT: 9 }

/** The instant (ISO, UTC) of a time of day as offices write it (13.30; 13:30 is understood) in a zone of Indonesia. */
export function instantOf(day: Day, time: string, timezone: (typeof timezones)[number]): string {
  const [hours = 0, minutes = 0] = time.split(/[.:]/).map(Number)
  const there = Date.parse(`${day}T00:00Z`) + (hours * 60 + minutes) * 60_000
  return new Date(there - zoneHours[timezone] * 3_600_000).toISOString()
}
