import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sum } from '../statistics/mean'
import { type SafeCount, type SafeTable, SMALLEST_CELL, safeList, safeTable } from './safeTable'

test('where nobody is few, everything is told', () => {
  expect(
    safeTable([
      [6, 9],
      [0, 7],
    ]),
  ).toEqual({
    cells: [
      [6, 9],
      [0, 7],
    ],
    rowTotals: [15, 7],
    columnTotals: [6, 16],
    total: 22,
  })
})

test('nobody at all is told as 0', () => {
  expect(safeList([0, 0])).toEqual({ cells: [0, 0], total: 0 })
})

test('one small count closes the smallest other one, so that the total does not give it away', () => {
  // 20 = 3 + 10 + 7: with only 3 closed, 20 - 10 - 7 would tell it.
  expect(safeList([3, 10, 7])).toEqual({ cells: ['small', 10, 'closed'], total: 20 })
})

test('two small counts hide each other', () => {
  expect(safeList([3, 10, 2])).toEqual({ cells: ['small', 10, 'small'], total: 15 })
})

test('a small count beside the least that may be told is not called small, for 6 - 5 = 1', () => {
  expect(safeList([1, 5])).toEqual({ cells: ['closed', 'closed'], total: 6 })
})

test('five people who are all different tell nothing of themselves', () => {
  expect(safeList([1, 1, 1, 1, 1])).toEqual({
    cells: ['closed', 'closed', 'closed', 'closed', 'closed'],
    total: 5,
  })
})

test('fewer than five people altogether are told as few, and nothing else of them', () => {
  expect(safeTable([[3, 0]])).toMatchObject({ cells: [['closed', 'closed']], total: 'small' })
})

test('a small count in a table closes a cross of the smallest others, and totals stay where they can', () => {
  // Row 8 + 2 = 10 and column 2 + 6 = 8 both give the 2 away; 6 of the column and 7 of the row beside it close the ring.
  expect(
    safeTable([
      [8, 2],
      [7, 6],
    ]),
  ).toEqual({
    cells: [
      ['closed', 'small'],
      ['closed', 'closed'],
    ],
    rowTotals: [10, 13],
    columnTotals: [15, 8],
    total: 23,
  })
})

test('a small total of a row closes another total as well', () => {
  const { rowTotals, total } = safeTable([
    [3, 0],
    [9, 6],
    [8, 7],
  ])
  expect(rowTotals[0]).toBe('small')
  expect(rowTotals.filter((one) => typeof one !== 'number').length).toBeGreaterThan(1)
  expect(total).toBe(33)
})

test('counts of goals are judged by the people behind them', () => {
  // Six goals of two members would name them; nine goals of six members do not.
  expect(safeList([6, 9, 8], { cells: [2, 6, 5], total: 9 })).toEqual({
    cells: ['small', 9, 'closed'],
    total: 23,
  })
})

const table = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(
      fc.array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 12 })), {
        minLength: columns,
        maxLength: columns,
      }),
      { minLength: rows, maxLength: rows },
    ),
  )

test('no closed count can be reckoned from what is told, tried with every table that would be told alike', () => {
  fc.assert(
    fc.property(table, fc.boolean(), (counts, isMoreRows) => {
      const total = sum(counts.flat())
      fc.pre(total >= SMALLEST_CELL && total <= (isMoreRows ? 26 : 40))
      const told = safeTable(counts)
      for (const { found, state } of possibleCounts(told))
        if (typeof state !== 'number') expect(found.size, JSON.stringify(told)).toBeGreaterThan(1)
    }),
    { numRuns: 400, seed: 7 },
  )
})

test('no small count is told, 0 and large tables stay open, and the same table gives the same', () => {
  fc.assert(
    fc.property(table, (counts) => {
      const told = safeTable(counts)
      const all = allOf(told)
      const values = allOf(trueTable(counts))
      expect(all.some((one) => typeof one === 'number' && one > 0 && one < SMALLEST_CELL)).toBe(
        false,
      )
      all.forEach((one, index) => {
        if (typeof one === 'number') expect(one).toBe(values[index])
      })
      if (values.every((one) => one === 0 || Number(one) >= SMALLEST_CELL))
        expect(all).toEqual(values)
      expect(safeTable(counts)).toEqual(told)
    }),
    { numRuns: 1_000, seed: 7 },
  )
})

test('known totals of columns stay open, and still nothing can be reckoned', () => {
  fc.assert(
    fc.property(table, (counts) => {
      const columns = (trueTable(counts).columnTotals as number[]).map(Number)
      fc.pre(columns.every((one) => one === 0 || one >= SMALLEST_CELL))
      fc.pre(sum(columns) <= 40)
      const told = safeTable(counts, { hasKnownColumns: true })
      expect(told.columnTotals).toEqual(columns)
      for (const { found, state } of possibleCounts(told))
        if (typeof state !== 'number') expect(found.size, JSON.stringify(told)).toBeGreaterThan(1)
    }),
    { numRuns: 300, seed: 7 },
  )
})

function trueTable(counts: number[][]): SafeTable {
  const columnTotals = (counts[0] ?? []).map((_, column) =>
    sum(counts.map((row) => row[column] ?? 0)),
  )
  return {
    cells: counts,
    rowTotals: counts.map((row) => sum(row)),
    columnTotals,
    total: sum(columnTotals),
  }
}

function allOf({ cells, rowTotals, columnTotals, total }: SafeTable): SafeCount[] {
  return [...cells.flat(), ...rowTotals, ...columnTotals, total]
}

/** What a reader who knows the rule takes each word for: `closed` beside `small` is 5 or more, alone at least 1, or 0 where no 0 is told. */
function possibleCounts(told: SafeTable): { state: SafeCount; found: Set<number> }[] {
  const states = allOf(told)
  const hasSmall = states.includes('small')
  const isWithheld = !hasSmall && told.cells.flat().every((one) => one === 'closed')
  const least = hasSmall ? SMALLEST_CELL : isWithheld ? 0 : 1
  const total = Number(told.total)
  const fits = (state: SafeCount, value: number) =>
    typeof state === 'number'
      ? value === state
      : state === 'small'
        ? value >= 1 && value < SMALLEST_CELL
        : value >= least
  const found = states.map((state) => ({ state, found: new Set<number>() }))
  const flat = told.cells.flat()
  const columns = told.cells[0]?.length ?? 0
  const values: number[] = []
  const isEnough = () =>
    found.every(({ state, found: seen }) => typeof state === 'number' || seen.size > 1)
  const fill = (index: number, left: number): void => {
    if (isEnough()) return
    const row = values.slice(Math.floor((index - 1) / columns) * columns, index)
    if (index > 0 && index % columns === 0)
      if (!fits(told.rowTotals[index / columns - 1] ?? 0, sum(row))) return
    if (index === flat.length) {
      if (left !== 0) return
      const rows = told.cells.map((_, at) => values.slice(at * columns, (at + 1) * columns))
      const whole = trueTable(rows)
      if (!whole.columnTotals.every((one, at) => fits(told.columnTotals[at] ?? 0, Number(one))))
        return
      for (const [at, one] of allOf(whole).entries()) found[at]?.found.add(Number(one))
      return
    }
    const state = flat[index] ?? 0
    const most = state === 'small' ? Math.min(left, SMALLEST_CELL - 1) : left
    const first = typeof state === 'number' ? state : state === 'small' ? 1 : least
    for (
      let value = first;
      value <= (typeof state === 'number' ? Math.min(state, left) : most);
      value++
    ) {
      values[index] = value
      fill(index + 1, left - value)
    }
    values.length = index
  }
  fill(0, total)
  return found
}
