/** What a list of people in a spreadsheet may say of each, in the order in which it is offered. */
export const importColumns = [
  'fullName',
  'nickname',
  'sex',
  'birthDate',
  'nik',
  'nikPurpose',
  'address',
  'phone',
  'guardianName',
  'guardianRelation',
  'guardianPhone',
  'ppks',
  'education',
  'work',
  'disabilityNeeds',
  'participationBasis',
  'voluntarinessNote',
  'referredBy',
  'intakeDate',
  'joinDate',
  'strengths',
  'needs',
  'socialSituation',
] as const
export type ImportColumn = (typeof importColumns)[number]

/** Without these three nobody can be recorded as a member. */
export const requiredColumns = ['fullName', 'sex', 'birthDate'] as const satisfies ImportColumn[]

/** In which column of the sheet, counted from 0, each thing stands. */
export type ColumnMapping = Partial<Record<ImportColumn, number>>

/** The names by which each column is known in the worker's language. */
export type ColumnNames = Readonly<Record<ImportColumn, readonly string[]>>

/** Rows among which the headings are looked for: a title or a letterhead may stand above them. */
const HEAD_ROWS = 30

/**
 * Proposes which column of the sheet holds what, from its headings. Case, spaces, marks and remarks in
 * brackets do not matter; of two columns with one meaning the first is taken. Unknown headings stay out.
 */
export function matchColumns(headers: readonly string[], names: ColumnNames): ColumnMapping {
  const columnBy = new Map<string, ImportColumn>(
    importColumns.flatMap((column) =>
      [column, ...names[column]].map((name) => [headingKey(name), column] as const),
    ),
  )
  const mapping: ColumnMapping = {}
  headers.forEach((header, index) => {
    const column =
      columnBy.get(headingKey(header)) ?? columnBy.get(headingKey(header.replace(/\(.*?\)/gs, ' ')))
    if (column && mapping[column] === undefined) mapping[column] = index
  })
  return mapping
}

/** The row, counted from 0, that holds the headings: the one that names most; the first filled one where none does. */
export function headingRow(matrix: readonly (readonly string[])[], names: ColumnNames): number {
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
