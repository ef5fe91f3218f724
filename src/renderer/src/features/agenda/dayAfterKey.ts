import { endOfMonth, monthOf, monthsLater } from '../../../../domain/agenda/month'
import { addDays, type Day } from '../../../../domain/day'

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

/** The day to which a key leads from another: a day, a week or a month on or back, or an end of the month; null for any other key. */
export function dayAfterKey(day: Day, key: string): Day | null {
  const step = steps[key]
  if (step) return addDays(day, step)
  if (key === 'Home') return monthOf(day)
  if (key === 'End') return endOfMonth(day)
  if (key === 'PageUp') return sameDate(day, -1)
  if (key === 'PageDown') return sameDate(day, 1)
  return null
}

/** The same date in another month, or its last day where it has no such date. */
function sameDate(day: Day, months: number): Day {
  const month = monthsLater(monthOf(day), months)
  const wanted = `${month.slice(0, 8)}${day.slice(8)}`
  return wanted < endOfMonth(month) ? wanted : endOfMonth(month)
}
