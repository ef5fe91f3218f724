/** Significant digits kept before rounding: enough for any figure here, few enough to drop binary dust. */
const TRUSTED_DIGITS = 13

/**
 * Rounds a half away from zero on the decimal value, as people do on paper: 1,625 -> 1,63 and 1,005 -> 1,01,
 * although the binary number behind 1,005 is a little less. null stays null.
 */
export function roundHalfUp<T extends number | null>(value: T, digits: number): T {
  if (value === null) return value
  const factor = 10 ** digits
  const scaled = Number((Math.abs(value) * factor).toPrecision(TRUSTED_DIGITS))
  const rounded = (Math.sign(value) * Math.round(scaled)) / factor
  // Adding 0 turns -0 into 0.
  return (rounded + 0) as T
}

/** A share (0 to 1) as a percentage with one decimal; null stays null. */
export function percent(value: number | null): number | null {
  return value === null ? null : roundHalfUp(value * 100, 1)
}
