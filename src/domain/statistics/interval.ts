/** Limits between which a figure may well lie, lower first; both in its own unit. */
export type Interval = readonly [number, number]

/** Share of repeated studies whose interval holds the true figure. */
export const CONFIDENCE = 0.95
/** Share below the upper limit of a two-sided 95% interval. */
export const UPPER = 0.975
