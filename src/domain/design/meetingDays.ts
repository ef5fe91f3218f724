import type { frequencies, weekdays } from '../catalog/lists'
import { addDays, type Day } from '../day'

/** How meetings follow each other. */
export type Rhythm = {
  /** No meeting lies before this day. */
  startDate: Day
  /** Meetings up to this day were held or are fixed: the plan goes on after it, in the same rhythm. */
  after?: Day | null
  /** Day of the week on which the group meets; that of the start date where nothing is said. */
  weekday?: (typeof weekdays)[number] | null | undefined
  frequency?: (typeof frequencies)[number] | null | undefined
  /** How many meetings, 0 upward. */
  count: number
  /** Days on which the group never meets, for example holidays. */
  skipped: readonly Day[]
}

/** Weekdays by the number that the calendar gives them, Sunday first. */
const calendarOrder = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu']
const DAYS_TO_SECOND_MEETING = 3
/** Beyond this many slots every one of which is skipped, no day is looked for any more. */
const MOST_SLOTS = 1_000

/**
 * The days of the planned meetings, in order. The first is the first day of that weekday on or after the start;
 * the rhythm then goes on from there, and a turn that falls on a skipped day is left out, so that the plan grows
 * longer, never shorter. Twice a week means the weekday and three days later; monthly means the same weekday of
 * the same week of each month (the second Tuesday), the last one where a month has no fifth. A rhythm of its own
 * (`lainnya`) is planned weekly, to be moved by hand. Daily meetings take every day. Source: domain.md 2.3, 2.9.
 */
export function plannedMeetings(rhythm: Rhythm): Day[] {
  const skipped = new Set(rhythm.skipped)
  const first = firstSlot(rhythm)
  const days: Day[] = []
  for (let turn = 0; days.length < rhythm.count && turn < MOST_SLOTS; turn += 1) {
    const day = slot(first, turn, rhythm.frequency)
    if (!skipped.has(day) && day > (rhythm.after ?? '')) days.push(day)
  }
  return days
}

function firstSlot({ startDate, weekday, frequency }: Rhythm): Day {
  if (!weekday || frequency === 'harian') return startDate
  return addDays(startDate, (calendarOrder.indexOf(weekday) - weekdayOf(startDate) + 7) % 7)
}

function slot(first: Day, turn: number, frequency: Rhythm['frequency']): Day {
  switch (frequency) {
    case 'harian':
      return addDays(first, turn)
    case 'duaKaliSeminggu':
      return addDays(first, 7 * Math.floor(turn / 2) + DAYS_TO_SECOND_MEETING * (turn % 2))
    case 'duaMingguan':
      return addDays(first, 14 * turn)
    case 'bulanan':
      return sameWeekdayMonthsLater(first, turn)
    default:
      return addDays(first, 7 * turn)
  }
}

function sameWeekdayMonthsLater(first: Day, months: number): Day {
  const [year, month, date] = [first.slice(0, 4), first.slice(5, 7), first.slice(8)].map(Number)
  const start = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1 + months, 1))
  const monthStart = start.toISOString().slice(0, 10)
  const week = Math.floor(((date ?? 1) - 1) / 7)
  const offset = (weekdayOf(first) - weekdayOf(monthStart) + 7) % 7
  const day = addDays(monthStart, offset + 7 * week)
  return day.slice(0, 7) === monthStart.slice(0, 7) ? day : addDays(day, -7)
}

function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00Z`).getUTCDay()
}
