/**
 * One count of a table as it is told: `least` and `most` are what a reader knows of it once it is closed; `canClose`
 * where it may be closed to protect another.
 */
export type PublishedCell = {
  value: number
  state: 'shown' | 'small' | 'closed'
  canClose: boolean
  least: number
  most: number
}

/** A step of a way through the table: the cell, and whether it becomes more or less. */
type Step = { row: number; column: number }

/**
 * Closes further counts of a table (totals last, in row and column) until each closed one could as well be another
 * number: some way of adding one here and taking one off there leaves all totals and all that is told as it is. Of
 * several ways the one that closes the fewest people is taken. Answers false where there is no way.
 */
export function linkedCells(table: readonly PublishedCell[][]): boolean {
  const height = table.length
  const width = table[0]?.length ?? 0
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      if (table[row]?.[column]?.state === 'shown') continue
      const ways = [true, false].flatMap(
        (isMore) => cheapestWay(table, { row, column }, isMore) ?? [],
      )
      const [best] = ways.sort((one, other) => one.cost - other.cost)
      if (!best) return false
      for (const step of best.steps) {
        const cell = table[step.row]?.[step.column]
        if (cell?.state === 'shown') cell.state = 'closed'
      }
    }
  return true
}

/** Totals stand on the other side of their equation: one more of them weighs as one less of the others. */
function signOf(table: readonly PublishedCell[][], { row, column }: Step): 1 | -1 {
  const isTotalRow = row === table.length - 1
  const isTotalColumn = column === (table[0]?.length ?? 0) - 1
  return isTotalRow === isTotalColumn ? 1 : -1
}

/** What it costs to let this cell be one more (or, signed, one less); null where a reader knows that it is not. */
function costOf(table: readonly PublishedCell[][], step: Step, isSignedMore: boolean) {
  const cell = table[step.row]?.[step.column]
  if (!cell || (cell.state === 'shown' && !cell.canClose)) return null
  const isMore = isSignedMore === (signOf(table, step) === 1)
  if (isMore ? cell.value >= cell.most : cell.value <= cell.least) return null
  return cell.state === 'shown' ? cell.value : 0
}

type Way = { cost: number; steps: Step[] }

/**
 * Rows and columns are the knots of a net, cells its threads: from the column of the cell back to its row, over cells
 * that become less on the way to a row and more on the way to a column, all sums stay what they are.
 */
function cheapestWay(table: readonly PublishedCell[][], start: Step, isMore: boolean): Way | null {
  const own = costOf(table, start, isMore)
  if (own === null) return null
  const height = table.length
  const width = table[0]?.length ?? 0
  const isRow = (knot: number) => knot < height
  const [from, to] = isMore
    ? [height + start.column, start.row]
    : [start.row, height + start.column]
  const best = new Map<number, Way>([[from, { cost: own, steps: [start] }]])
  const done = new Set<number>()
  for (;;) {
    const [knot, way] =
      [...best]
        .filter(([one]) => !done.has(one))
        .sort(([, one], [, other]) => one.cost - other.cost)[0] ?? []
    if (knot === undefined || !way) return null
    if (knot === to) return way
    done.add(knot)
    for (let other = 0; other < (isRow(knot) ? width : height); other++) {
      const step = isRow(knot)
        ? { row: knot, column: other }
        : { row: other, column: knot - height }
      if (step.row === start.row && step.column === start.column) continue
      const cost = costOf(table, step, isRow(knot))
      const next = isRow(knot) ? height + other : other
      if (cost === null || done.has(next)) continue
      const total = way.cost + cost
      if (total < (best.get(next)?.cost ?? Number.POSITIVE_INFINITY))
        best.set(next, { cost: total, steps: [...way.steps, step] })
    }
  }
}
