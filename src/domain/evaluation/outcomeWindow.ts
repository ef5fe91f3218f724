import { addDays, type Day, type Period } from '../day'

/**
 * The days an outcome is told of: from `before` (the day before a period; null = before the work began) until
 * the last day that is known. `period` null = the whole program.
 */
export type OutcomeWindow = { period: Period | null; before: Day | null; until: Day }

/** First of all days: the whole program looks back to the beginning. */
const BEGINNING = '1900-01-01'

/** The window of a period, or of all that was done, as known on a day. */
export function outcomeWindow(asOf: Day, period?: Period | null): OutcomeWindow {
  if (!period) return { period: null, before: null, until: asOf }
  return {
    period,
    before: addDays(period.from, -1),
    until: period.to < asOf ? period.to : asOf,
  }
}

/** The days themselves, both included. */
export function daysOf({ period, until }: OutcomeWindow): Period {
  return { from: period?.from ?? BEGINNING, to: until }
}
