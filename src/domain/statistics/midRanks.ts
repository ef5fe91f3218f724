/** Difference relative to the largest value of a set below which two of its values are the same but for binary dust. */
const DUST = 1e-9

/** The difference up to which values of a set are the same, but for what computing with binary numbers adds. */
export function dustOf(values: readonly number[]): number {
  return DUST * values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
}

/** Ranks from 1 for the smallest; equal values share the mean of theirs. In the order of the values. */
export function midRanks(values: readonly number[]): number[] {
  const order = values
    .map((value, index) => ({ value, index }))
    .sort((one, other) => one.value - other.value)
  const dust = dustOf(values)
  const isTie = (one = 0, other = 0) => Math.abs(one - other) <= dust
  const ranks = new Array<number>(values.length).fill(0)
  let from = 0
  while (from < order.length) {
    let to = from
    while (to + 1 < order.length && isTie(order[to]?.value, order[to + 1]?.value)) to += 1
    for (const { index } of order.slice(from, to + 1)) ranks[index] = (from + to) / 2 + 1
    from = to + 1
  }
  return ranks
}
