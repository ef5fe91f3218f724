import { groupTypes } from '../catalog/lists'
import { sum } from '../statistics/mean'
import type { GroupContribution, GroupType } from './groupContribution'
import { isTellable, type SafeList, safeList, safeTable } from './safeTable'

/** A kind of group program; null: its file names none. */
export type TypeKey = GroupType | null

/** The kinds of program in the order in which they are told. */
export const typeKeys: readonly TypeKey[] = [...groupTypes, null]

/** The contributions of one kind of program. */
export function ofType(
  contributions: readonly GroupContribution[],
  type: TypeKey,
): GroupContribution[] {
  return contributions.filter((one) => one.type === type)
}

/** Counts of one group, and where they are not of people, how many people stand behind each and behind all. */
export type Listed = { counts: readonly number[]; people?: readonly number[]; everybody?: number }

/**
 * Counts summed over all groups, or over those of one type, as they may leave. Both views are cut from one table with
 * the types beside each other: whoever has the whole and one type can reckon the others, so what is closed is closed in
 * both. Where a type has 1 to 4 people, nothing is told by type.
 */
export function safeByType(
  contributions: readonly GroupContribution[],
  length: number,
  listOf: (one: GroupContribution) => Listed,
  type: GroupType | null,
): SafeList {
  const lists = typeKeys.map((key) => summed(ofType(contributions, key).map(listOf), length))
  const columns = lists.map(({ everybody }) => everybody)
  const isOfPeople = contributions.every((one) => listOf(one).people === undefined)
  if (!columns.every(isTellable))
    return type
      ? closedList(length)
      : withoutTypes(summed(contributions.map(listOf), length), isOfPeople)
  const across = (pick: (list: Summed) => readonly number[]) =>
    Array.from({ length }, (_, index) => lists.map((list) => pick(list)[index] ?? 0))
  const rows = across(({ people }) => people)
  const behind = {
    cells: rows,
    rows: rows.map((row) => sum(row)),
    columns,
    total: sum(columns),
  }
  const table = safeTable(
    across(({ counts }) => counts),
    { hasKnownColumns: true, ...(isOfPeople ? {} : { people: behind }) },
  )
  if (!type) return { cells: table.rowTotals, total: table.total }
  const column = typeKeys.indexOf(type)
  return {
    cells: table.cells.map((row) => row[column] ?? 'closed'),
    total: table.columnTotals[column] ?? 'closed',
  }
}

function withoutTypes({ counts, people, everybody }: Summed, isOfPeople: boolean): SafeList {
  return safeList(counts, isOfPeople ? undefined : { cells: people, total: everybody })
}

function closedList(length: number): SafeList {
  return { cells: Array.from({ length }, () => 'closed' as const), total: 'closed' }
}

type Summed = { counts: number[]; people: number[]; everybody: number }

function summed(lists: readonly Listed[], length: number): Summed {
  const add = (pick: (list: Listed) => readonly number[]) =>
    Array.from({ length }, (_, index) => sum(lists.map((list) => pick(list)[index] ?? 0)))
  return {
    counts: add(({ counts }) => counts),
    people: add(({ counts, people }) => people ?? counts),
    everybody: sum(lists.map(({ counts, everybody }) => everybody ?? sum(counts))),
  }
}
