import { sum } from '../statistics/mean'
import { linkedCells, type PublishedCell } from './linkedCells'

/** People below which a count of them is not told: nobody may be recognised by it. Source: docs/decisions/019. */
export const SMALLEST_CELL = 5

/**
 * A count of people as it may leave: the count, `small` (1 to 4 people), or `closed` (it could be used to reckon a
 * small one, or nothing of the table may be told).
 */
export type SafeCount = number | 'small' | 'closed'

/** Counts by rows and columns with all their totals, as they may leave. */
export type SafeTable = {
  cells: SafeCount[][]
  rowTotals: SafeCount[]
  columnTotals: SafeCount[]
  total: SafeCount
}

/** Counts of one list with their total, as they may leave. */
export type SafeList = { cells: SafeCount[]; total: SafeCount }

/** How many people stand behind counts of something else, such as goals; where nothing is said the counts are of people. */
export type PeopleBehind = {
  cells: readonly (readonly number[])[]
  rows: readonly number[]
  columns: readonly number[]
  total: number
}

type SafeTableOptions = {
  people?: PeopleBehind
  /** The totals of the columns are told elsewhere too, so they must all be 0 or of 5 people and more, and stay open. */
  hasKnownColumns?: boolean
}

/** How much is told of what is closed: which counts are small, only that there are some, or nothing at all. */
const candours = ['told', 'untold', 'withheld'] as const
type Candour = (typeof candours)[number]

/**
 * A table of counts in which no count of 1 to 4 people can be read or reckoned from the totals: they are closed, and so
 * are as many others (the smallest that serve) as keep every closed count from being found by subtraction, even by who
 * knows that `small` means 1 to 4 and `closed` beside it 5 or more. 0 may be told. The same table always gives the same.
 * Everybody together must be 5 or more, or nothing is told.
 */
export function safeTable(
  counts: readonly (readonly number[])[],
  options: SafeTableOptions = {},
): SafeTable {
  const columns = counts[0]?.length ?? 0
  const total = sum(counts.map((row) => sum(row)))
  const people = options.people?.total ?? total
  if (people > 0 && people < SMALLEST_CELL) return allClosed(counts.length, columns)
  const isHopeless = saysTooMuch(
    people,
    options.people ? extendedPeople(options.people) : extended(counts, columns),
  )
  for (const candour of isHopeless ? (['withheld'] as const) : candours) {
    const published = withTotals(counts, columns, options, candour)
    if (linkedCells(published) || candour === 'withheld') return tableOf(published)
  }
  return allClosed(counts.length, columns)
}

/** The same for one list of counts and its total. */
export function safeList(
  counts: readonly number[],
  people?: { cells: readonly number[]; total: number },
): SafeList {
  const { cells, total } = safeTable([counts], {
    ...(people && {
      people: {
        cells: [people.cells],
        rows: [people.total],
        columns: people.cells,
        total: people.total,
      },
    }),
  })
  return { cells: cells[0] ?? [], total }
}

/** One count that belongs to no table. */
export function safeCount(count: number, people = count): SafeCount {
  return people > 0 && people < SMALLEST_CELL ? 'small' : count
}

/** Whether so many people are nobody, or enough not to be recognised. */
export function isTellable(people: number): boolean {
  return typeof safeCount(people) === 'number'
}

function allClosed(rows: number, columns: number): SafeTable {
  const closed = (length: number) => Array.from({ length }, (): SafeCount => 'closed')
  return {
    cells: Array.from({ length: rows }, () => closed(columns)),
    rowTotals: closed(rows),
    columnTotals: closed(columns),
    total: 'small',
  }
}

/** The table with its totals as last row and last column, each cell with what is told of it at first. */
function withTotals(
  counts: readonly (readonly number[])[],
  columns: number,
  { people, hasKnownColumns = false }: SafeTableOptions,
  candour: Candour,
): PublishedCell[][] {
  const values = extended(counts, columns)
  const behind = people ? extendedPeople(people) : values
  return values.map((row, at) =>
    row.map((value, column) => {
      const isTotalRow = at === counts.length
      const isEverybody =
        (column === columns && (isTotalRow || counts.length === 1)) || (isTotalRow && columns === 1)
      const isKnown = isEverybody || (isTotalRow && hasKnownColumns)
      const isSmall = !isKnown && !isTellable(behind[at]?.[column] ?? 0)
      const isOpen = isKnown || (!isSmall && candour !== 'withheld')
      const isMarked = isSmall && candour === 'told'
      // Few needs may concern many people: of these `closed` says no least number.
      const isMarkedLarge = candour === 'told' && !isSmall && isLarge(value)
      return {
        value,
        state: isOpen ? 'shown' : isMarked ? 'small' : 'closed',
        canClose: !isKnown && value > 0,
        least: candour === 'withheld' ? 0 : isMarkedLarge ? SMALLEST_CELL : 1,
        most: isMarked && !people ? SMALLEST_CELL - 1 : Number.POSITIVE_INFINITY,
      }
    }),
  )
}

/** All are small, and hardly more people than cells: which cells are not empty would already tell how many each holds. */
function saysTooMuch(everybody: number, people: readonly (readonly number[])[]): boolean {
  const filled = people
    .slice(0, -1)
    .flatMap((row) => row.slice(0, -1))
    .filter((count) => count > 0).length
  const isAllSmall = people.flat().every((count) => !isLarge(count) || count === everybody)
  return filled > 1 && isAllSmall && everybody < 2 * filled
}

function isLarge(people: number): boolean {
  return people >= SMALLEST_CELL
}

function extended(counts: readonly (readonly number[])[], columns: number): number[][] {
  const sums = Array.from({ length: columns }, (_, column) =>
    sum(counts.map((row) => row[column] ?? 0)),
  )
  return [...counts, sums].map((row) => [...row, sum(row)])
}

function extendedPeople({ cells, rows, columns, total }: PeopleBehind): number[][] {
  return [...cells.map((row, at) => [...row, rows[at] ?? 0]), [...columns, total]]
}

function tableOf(published: readonly PublishedCell[][]): SafeTable {
  const told = published.map((row) =>
    row.map(({ state, value }): SafeCount => (state === 'shown' ? value : state)),
  )
  const last = told.at(-1) ?? []
  return {
    cells: told.slice(0, -1).map((row) => row.slice(0, -1)),
    rowTotals: told.slice(0, -1).map((row) => row.at(-1) ?? 'closed'),
    columnTotals: last.slice(0, -1),
    total: last.at(-1) ?? 'closed',
  }
}
