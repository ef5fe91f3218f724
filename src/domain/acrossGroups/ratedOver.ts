import type { Day, Period } from '../day'

/** Something judged at the start and in the course of a period; null where it was not. Both are told: they can be compared. */
export type RatedOver = { start: number | null; end: number | null }

/**
 * Where something stood at the start of a period and where it stood at the last judgement in it. The start is the last
 * judgement on or before the first day, else what was known of the beginning, else the first of several in the period:
 * one single judgement is no movement.
 */
export function ratedOver(
  ratings: readonly { day: Day; level: number }[],
  { from, to }: Period,
  beginning: number | null = null,
): RatedOver {
  const before = ratings.findLast(({ day }) => day <= from)
  const within = ratings.filter(({ day }) => from < day && day <= to)
  const first = within.length > 1 ? within[0] : undefined
  return {
    start: before?.level ?? beginning ?? first?.level ?? null,
    end: within.at(-1)?.level ?? null,
  }
}
