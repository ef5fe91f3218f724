import { type Day, isDay } from '../../../../domain/day'
import type { Session } from '../../../../domain/records/session'

/** Numbers of the meetings that lie before the first or after the last day of a program; what is typed may not be a day yet. */
export function meetingsOutside(
  meetings: readonly Session[],
  { startDate, endDate }: { startDate: Day | null; endDate: Day | null },
): { before: number[]; after: number[] } {
  const numbers = (isOutside: (day: Day) => boolean) =>
    meetings.filter(({ date }) => isOutside(date)).map(({ number }) => number)
  return {
    before: numbers((day) => startDate !== null && isDay(startDate) && day < startDate),
    after: numbers((day) => endDate !== null && isDay(endDate) && day > endDate),
  }
}
