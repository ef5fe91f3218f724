import { addDays, type Day } from '../day'

const WEEK = 7

/** The first day of the month in which a day lies. */
export function monthOf(day: Day): Day {
  return `${day.slice(0, 8)}01`
}

/** The first day of the month that lies so many months later (or, negative, earlier). */
export function monthsLater(month: Day, count: number): Day {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count
  const [year, index] = [Math.floor(months / 12), months % 12]
  return `${String(year).padStart(4, '0')}-${String(index + 1).padStart(2, '0')}-01`
}

/** The last day of the month in which a day lies. */
export function endOfMonth(day: Day): Day {
  return addDays(monthsLater(monthOf(day), 1), -1)
}

/** The weeks that a month touches, Monday to Sunday, with the days of its neighbours that fill them up. */
export function monthWeeks(month: Day): Day[][] {
  const first = monthOf(month)
  const monday = addDays(first, -((new Date(`${first}T00:00Z`).getUTCDay() + WEEK - 1) % WEEK))
  const weeks: Day[][] = []
  for (let start = monday; start <= endOfMonth(first); start = addDays(start, WEEK))
    weeks.push(Array.from({ length: WEEK }, (_, index) => addDays(start, index)))
  return weeks
}
