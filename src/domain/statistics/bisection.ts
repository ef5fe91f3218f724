const MOST_HALVINGS = 200

/**
 * Where a continuous function that has different signs at two ends passes zero, to the last digit that
 * numbers can tell; null where both ends have the same sign.
 */
export function zeroBetween(f: (x: number) => number, low: number, high: number): number | null {
  const atLow = f(low)
  if (atLow === 0) return low
  if (f(high) === 0) return high
  if (Math.sign(atLow) === Math.sign(f(high))) return null
  let [from, to] = [low, high]
  for (let step = 0; step < MOST_HALVINGS; step += 1) {
    const middle = (from + to) / 2
    if (middle === from || middle === to) break
    if (Math.sign(f(middle)) === Math.sign(atLow)) from = middle
    else to = middle
  }
  return (from + to) / 2
}
