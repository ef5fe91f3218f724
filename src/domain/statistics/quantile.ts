/**
 * Value below which the share p (0 to 1) of the values lies, interpolated (type 7, as in R and spreadsheets);
 * in the unit of the values; null of nothing.
 * @see Hyndman & Fan (1996), The American Statistician 50, 361-365; evaluation.md 4.
 */
export function quantile(values: readonly number[], p: number): number | null {
  const ordered = [...values].sort((one, other) => one - other)
  const place = (ordered.length - 1) * p
  const lower = ordered[Math.floor(place)]
  const upper = ordered[Math.ceil(place)]
  if (lower === undefined || upper === undefined) return null
  return lower + (place - Math.floor(place)) * (upper - lower)
}
