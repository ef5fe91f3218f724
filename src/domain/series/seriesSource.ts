import type { Improvement } from '../statistics/nonoverlap'

/**
 * Of what a series is. Of one member: `score` and `subscale` of an instrument, `participation` at meetings, `goal`
 * levels at review points. Of the group: what anonymous slips gave (`understanding`, `comfort`, `action`), the mean
 * of the observed `asas`, `attendance`, and `instrumentMean` at each point.
 */
export const seriesKinds = [
  'score',
  'subscale',
  'participation',
  'goal',
  'understanding',
  'comfort',
  'action',
  'asas',
  'attendance',
  'instrumentMean',
] as const
export type SeriesKind = (typeof seriesKinds)[number]

/** Least and most a value can be. */
export type Scale = { min: number; max: number }

/**
 * One series there is. `key` stays the same as long as its instrument or goal does, and is how the address, the
 * paper and the command line call it. `improvement` tells which way is better; `scale` is null where the
 * instrument does not say between which limits a subscale lies; `means` of what
 * several gave are told with a decimal, a `percent` runs from 0 to 100.
 */
export type SeriesSource = {
  key: string
  kind: SeriesKind
  /** null = of the group. */
  memberCode: string | null
  /** The instrument or goal behind it. */
  recordId: string | null
  /** Code of the instrument (with its version where several share a code), or of the goal. */
  code: string | null
  /** Name of the subscale. */
  part: string | null
  /** What the instrument is called, or what the goal says: may name a member. */
  about: string | null
  improvement: Improvement
  scale: Scale | null
  unit: 'points' | 'means' | 'percent'
}

/** Key of a subscale: its place in the instrument, from 1, because its name may be long. */
export function subscaleKey(instrumentId: string, place: number): string {
  return `subskala:${instrumentId}:${place}`
}
