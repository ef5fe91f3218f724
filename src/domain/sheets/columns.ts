/** In which column of a sheet, counted from 0, each thing stands. */
export type MappingOf<Column extends string> = Partial<Record<Column, number>>

/** The names by which each column is known in the worker's language. */
export type NamesOf<Column extends string> = Readonly<Record<Column, readonly string[]>>

/** Rows among which the headings are looked for: a title or a letterhead may stand above them. */
const HEAD_ROWS = 30

/**
 * Proposes which column of the sheet holds what, from its headings. Case, spaces, marks and remarks in
 * brackets do not matter; of two columns with one meaning the first is taken. Unknown headings stay out.
 */
export function matchColumns<Column extends string>(
  headers: readonly string[],
  names: NamesOf<Column>,
): MappingOf<Column> {
  const columns = Object.keys(names) as Column[]
  const columnBy = new Map<string, Column>(
    columns.flatMap((column) =>
      [column, ...names[column]].map((name) => [headingKey(name), column] as const),
    ),
  )
  const mapping: MappingOf<Column> = {}
  headers.forEach((header, index) => {
    const column =
      columnBy.get(headingKey(header)) ?? columnBy.get(headingKey(header.replace(/\(.*?\)/gs, ' ')))
    if (column && mapping[column] === undefined) mapping[column] = index
  })
  return mapping
}

/** The row, counted from 0, that holds the headings: the one that names most; the first filled one where none does. */
export function headingRow<Column extends string>(
  matrix: readonly (readonly string[])[],
  names: NamesOf<Column>,
): number {
  const counts = matrix
    .slice(0, HEAD_ROWS)
    .map((row) => Object.keys(matchColumns(row, names)).length)
  const most = Math.max(0, ...counts)
  if (most > 0) return counts.indexOf(most)
  return Math.max(
    0,
    matrix.findIndex((row) => row.some((text) => text.trim() !== '')),
  )
}

function headingKey(heading: string): string {
  return heading
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
