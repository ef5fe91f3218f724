/** Two people who chose each other, the lower code first. */
export type MutualPair = [string, string]

/** Who is tied to whom. */
type Neighbours = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Subgroups of three or more in which everybody chose everybody (maximal cliques of the mutual graph), each
 * sorted, in order of their codes.
 * @see Bron & Kerbosch (1973), Communications of the ACM 16(9), 575-577, with a pivot.
 */
export function mutualCliques(
  members: readonly string[],
  pairs: readonly MutualPair[],
): string[][] {
  const near = neighboursOf(members, pairs)
  const found: string[][] = []
  extend([], [...members], [])
  return sorted(found.filter((clique) => clique.length >= 3))

  function extend(clique: string[], able: string[], done: string[]): void {
    if (able.length === 0 && done.length === 0) found.push(clique)
    const pivot = mostTied([...able, ...done], able)
    for (const one of able.filter((code) => !pivot?.has(code))) {
      const own = near.get(one) ?? new Set()
      extend(
        [...clique, one],
        able.filter((code) => own.has(code)),
        done.filter((code) => own.has(code)),
      )
      able.splice(able.indexOf(one), 1)
      done.push(one)
    }
  }

  function mostTied(codes: readonly string[], able: readonly string[]) {
    const ties = (code: string) => able.filter((one) => near.get(code)?.has(one)).length
    const [first] = codes.toSorted((one, other) => ties(other) - ties(one))
    return first === undefined ? undefined : near.get(first)
  }
}

/** Parts of the group that hang together by mutual choices; somebody tied to nobody is a part alone. */
export function mutualComponents(
  members: readonly string[],
  pairs: readonly MutualPair[],
): string[][] {
  const near = neighboursOf(members, pairs)
  const seen = new Set<string>()
  return sorted(members.map(reach).filter((part) => part.length > 0))

  function reach(start: string): string[] {
    if (seen.has(start)) return []
    seen.add(start)
    return [start, ...[...(near.get(start) ?? [])].flatMap(reach)]
  }
}

function neighboursOf(members: readonly string[], pairs: readonly MutualPair[]): Neighbours {
  const near = new Map(members.map((code) => [code, new Set<string>()]))
  for (const [one, other] of pairs) {
    near.get(one)?.add(other)
    near.get(other)?.add(one)
  }
  return near
}

function sorted(parts: readonly string[][]): string[][] {
  return parts
    .map((part) => part.toSorted())
    .sort((one, other) => (one.join(' ') < other.join(' ') ? -1 : 1))
}
