/** A calendar day as the agency writes it in its books, `YYYY-MM-DD`, without time zone. */
export type Day = string

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/
const millisecondsPerDay = 86_400_000

/** Whether the text is a day that exists in the calendar (no 31 February), from 1900 to 2199. */
export function isDay(text: string): boolean {
  const year = Number(text.slice(0, 4))
  return isCalendarDay(text) && year >= 1900 && year <= 2199
}

/** Whether the text is a day of the calendar in any year from 0000 to 9999. */
export function isCalendarDay(text: string): boolean {
  const match = dayPattern.exec(text)
  if (!match) return false
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const probe = new Date(Date.UTC(year, month - 1, date))
  return probe.getUTCMonth() === month - 1 && probe.getUTCDate() === date
}

/** Whole days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round(
    (Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / millisecondsPerDay,
  )
}

/** The day that lies `days` whole days after (or, negative, before) the given one. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00Z`) + days * millisecondsPerDay)
    .toISOString()
    .slice(0, 10)
}

/** Completed years of life on a day: the age that decides whether the rules for children apply. */
export function ageOn(birth: Day, day: Day): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4))
  return day.slice(5) < birth.slice(5) ? years - 1 : years
}

/** A stretch of days, both ends included. */
export type Period = { from: Day; to: Day }

/** Whether the day lies in the period, both ends included. */
export function isWithin(day: Day, period: Period): boolean {
  return period.from <= day && day <= period.to
}

/** Hours by which Papua, where Indonesia's day begins, is ahead of UTC. */
const EASTERN_OFFSET_HOURS = 9

/** The latest day that it is anywhere in Indonesia at an instant (ISO): what lies after it lies ahead everywhere. */
export function latestDayAt(instant: string): Day {
  const there = Date.parse(instant) + EASTERN_OFFSET_HOURS * 3_600_000
  return new Date(there).toISOString().slice(0, 10)
}
