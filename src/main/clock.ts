import type { Day } from '../domain/day'
import type { Agency } from '../domain/records/agency'

const zones: Record<Agency['timezone'], string> = {
  WIB: 'Asia/Jakarta',
  WITA: 'Asia/Makassar',
  WIT: 'Asia/Jayapura',
}

/** Time as the rest of the program receives it. */
export type Clock = { now(): string; today(timezone?: Agency['timezone']): Day }

/** The computer's clock; with `asOf`, a clock that stands on that day at noon. */
export function createClock(asOf: Day | null): Clock {
  if (asOf !== null) return { now: () => `${asOf}T12:00:00+07:00`, today: () => asOf }
  return {
    now: () => new Date().toISOString(),
    today: (timezone) =>
      new Intl.DateTimeFormat('en-CA', {
        dateStyle: 'short',
        ...(timezone ? { timeZone: zones[timezone] } : {}),
      }).format(new Date()),
  }
}
