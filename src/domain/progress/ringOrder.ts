/** How strongly two members are tied, by a key of both: 0 or left out = not at all. */
export type TieWeights = ReadonlyMap<string, number>

/** Names a pair of members whichever comes first. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}

/** Beyond so many members crossings are no longer counted: lengths alone decide. */
const MOST_CROSSED = 16
const MOST_ROUNDS = 40

/**
 * An order of members around a circle in which those who are tied stand near each other and few lines cross. It
 * begins with the order of the codes and exchanges and moves members as long as that helps: the same ties always
 * give the same order. On a circle no line runs through a third member.
 */
export function ringOrder(codes: readonly string[], weights: TieWeights): string[] {
  const ties = tiesAmong(codes, weights)
  const starts = [[...codes].sort(), byNearness([...codes].sort(), weights)]
  const orders = starts.map((start) => improved(start, ties))
  const [best] = orders.toSorted((one, other) => cost(one, ties) - cost(other, ties))
  return best ?? []
}

type Tie = { one: string; other: string; weight: number }

function tiesAmong(codes: readonly string[], weights: TieWeights): Tie[] {
  return codes.flatMap((one, index) =>
    codes.slice(index + 1).flatMap((other): Tie[] => {
      const weight = weights.get(pairKey(one, other)) ?? 0
      return weight > 0 ? [{ one, other, weight }] : []
    }),
  )
}

/** Begins with the first and goes on to whoever is tied most to the last ones placed. */
function byNearness(codes: readonly string[], weights: TieWeights): string[] {
  const order: string[] = []
  const rest = [...codes]
  while (rest.length > 0) {
    const pull = (code: string) =>
      order
        .slice(-3)
        .reduce((sum, one, at) => sum + (at + 1) * (weights.get(pairKey(one, code)) ?? 0), 0)
    const [next = ''] = rest.toSorted((one, other) => pull(other) - pull(one))
    order.push(next)
    rest.splice(rest.indexOf(next), 1)
  }
  return order
}

function improved(start: readonly string[], ties: readonly Tie[]): string[] {
  let order = [...start]
  let least = cost(order, ties)
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = least
    for (const next of neighboursOf(order.length)) {
      const tried = next(order)
      const price = cost(tried, ties)
      if (price < least - 1e-9) [order, least] = [tried, price]
    }
    if (least === before) return order
  }
  return order
}

type Move = (order: readonly string[]) => string[]

/** Every exchange of two, and every move of one to another place. */
function neighboursOf(length: number): Move[] {
  const places = Array.from({ length }, (_, index) => index)
  return places.flatMap((from) =>
    places.flatMap((to): Move[] => {
      if (from === to) return []
      const moved: Move = (order) => {
        const rest = order.filter((_, index) => index !== from)
        return rest.toSpliced(to, 0, order[from] ?? '')
      }
      const exchanged: Move = (order) =>
        order.with(from, order[to] ?? '').with(to, order[from] ?? '')
      return from < to ? [exchanged, moved] : [moved]
    }),
  )
}

/** Long lines and crossings of strong ties cost most. */
function cost(order: readonly string[], ties: readonly Tie[]): number {
  const places = new Map(order.map((code, index) => [code, index]))
  const chords = ties.map(({ one, other, weight }) => {
    const [a, b] = [places.get(one) ?? 0, places.get(other) ?? 0]
    return { from: Math.min(a, b), to: Math.max(a, b), weight }
  })
  const lengths = chords.reduce((sum, { from, to, weight }) => {
    const half = Math.sin((Math.PI * (to - from)) / order.length)
    return sum + weight * half * half * 4
  }, 0)
  if (order.length > MOST_CROSSED) return lengths
  let crossings = 0
  chords.forEach((chord, index) => {
    for (const other of chords.slice(index + 1)) {
      const isInside = (at: number) => chord.from < at && at < chord.to
      const touches = [other.from, other.to].some((at) => at === chord.from || at === chord.to)
      if (!touches && isInside(other.from) !== isInside(other.to))
        crossings += chord.weight * other.weight
    }
  })
  return lengths + crossings
}
