/**
 * Places of labels that must not lie upon each other, as near as can be to where they are wanted: in the order given,
 * at least `gap` apart, none above `top` or below `bottom` as long as they fit. Least squares, by pooling neighbours.
 */
export function spreadLabels(
  wanted: readonly number[],
  { gap, top, bottom }: { gap: number; top: number; bottom: number },
): number[] {
  const order = wanted.map((_, index) => index).sort((one, other) => at(one) - at(other))
  function at(index: number): number {
    return wanted[index] ?? 0
  }
  const pools: { total: number; count: number }[] = []
  for (const [rank, index] of order.entries()) {
    pools.push({ total: at(index) - rank * gap, count: 1 })
    for (;;) {
      const [before, last] = [pools.at(-2), pools.at(-1)]
      if (!before || !last || before.total / before.count <= last.total / last.count) break
      pools.splice(-2, 2, { total: before.total + last.total, count: before.count + last.count })
    }
  }
  const highest = Math.max(top, bottom - (wanted.length - 1) * gap)
  const levels = pools.flatMap(({ total, count }) =>
    new Array<number>(count).fill(Math.min(highest, Math.max(top, total / count))),
  )
  const places = new Array<number>(wanted.length).fill(0)
  for (const [rank, index] of order.entries()) places[index] = (levels[rank] ?? 0) + rank * gap
  return places
}
