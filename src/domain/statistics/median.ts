/** Middle value; the mean of the two middle ones when their number is even; null of nothing. */
export function median(values: readonly number[]): number | null {
  const ordered = [...values].sort((one, other) => one - other)
  const middle = Math.floor(ordered.length / 2)
  const upper = ordered[middle]
  const lower = ordered.length % 2 === 0 ? ordered[middle - 1] : upper
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}
