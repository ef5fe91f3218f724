import { type Day, isDay } from '../../../../domain/day'
import type { Duplicate } from '../../../../domain/members/duplicates'
import type { ColumnMapping } from '../../../../domain/members/importColumns'
import {
  likenessOfRows,
  type MemberRow,
  type RowCells,
  type RowReading,
  readMemberRow,
  readMemberRows,
} from '../../../../domain/members/readMemberRows'
import type { Member } from '../../../../domain/records/member'
import { headingRow, matchColumns } from '../../../../domain/sheets/columns'
import { type SheetMatrix, textOf } from '../../../../domain/sheets/sheetCell'
import { formatShortDay } from '../../../../texts/formats'
import { memberColumnNames, memberTexts } from '../../../../texts/memberColumns'
import type { Sheet } from '../../sheets/sheetFile'

/** What holds for every row that does not say otherwise. */
export type ImportChoices = RowReading['defaults']

/** A list on its way in: the sheet as it was read, and all that the worker has decided about it. */
export type ImportList = {
  fileName: string
  sheetName: string
  matrix: SheetMatrix
  unread: Sheet['unread']
  /** Index of the row of headings; -1 where the list has none. */
  headRow: number
  mapping: ColumnMapping
  choices: ImportChoices
  /** Cells that were mended, by row number; they stand in place of the sheet's own. */
  mended: Readonly<Record<number, RowCells>>
  /** Numbers of the rows that are left out. */
  skipped: readonly number[]
}

/** A row as it stands in the check. */
export type CheckedRow = MemberRow & {
  isSkipped: boolean
  ofMembers: Duplicate[]
  ofRows: Duplicate[]
}

export function newList(fileName: string, sheet: Sheet, choices: ImportChoices): ImportList {
  const headRow = headingRow(textsOf(sheet.matrix), memberColumnNames)
  const { name: sheetName, matrix, unread } = sheet
  return withHeadings(
    { fileName, sheetName, matrix, unread, headRow, mapping: {}, choices, mended: {}, skipped: [] },
    headRow,
  )
}

/** Another row of headings makes another list of it: what was decided about rows is let go. */
export function withHeadings(list: ImportList, headRow: number): ImportList {
  const mapping = matchColumns(headingsOf({ ...list, headRow }), memberColumnNames)
  return { ...list, headRow, mapping, mended: {}, skipped: [] }
}

export function headingsOf({ matrix, headRow }: Pick<ImportList, 'matrix' | 'headRow'>): string[] {
  return (matrix[headRow] ?? []).map((cell) => textOf(cell).trim())
}

/** The rows as the sheet tells them, before anything was mended. */
export function rowsOfSheet(
  {
    matrix,
    mapping,
    headRow,
    choices,
  }: Pick<ImportList, 'matrix' | 'mapping' | 'headRow' | 'choices'>,
  today: Day,
): MemberRow[] {
  return readMemberRows(matrix, mapping, headRow + 1, readingOf(choices, today))
}

/** The rows as they would be taken in now. A row that is left out is no double of another. */
export function checkedRows(
  sheetRows: readonly MemberRow[],
  { mended, skipped, choices }: Pick<ImportList, 'mended' | 'skipped' | 'choices'>,
  members: readonly Member[],
  today: Day,
): CheckedRow[] {
  const left = new Set(skipped)
  const rows = sheetRows.map((row) => {
    const cells = mended[row.number]
    if (!cells) return row
    return readMemberRow(row.number, { ...row.cells, ...cells }, readingOf(choices, today))
  })
  const compared = rows.map((row) => (left.has(row.number) ? { ...row, draft: null } : row))
  const likeness = likenessOfRows(compared, members)
  return rows.map((row, index) => ({
    ...row,
    isSkipped: left.has(row.number),
    ofMembers: likeness[index]?.ofMembers ?? [],
    ofRows: likeness[index]?.ofRows ?? [],
  }))
}

export function readingOf(defaults: ImportChoices, today: Day): RowReading {
  return { today, texts: memberTexts, defaults }
}

/** Neither mended nor left out: such a row stands in the way of the whole import. */
export function isOpen(row: CheckedRow): boolean {
  return !row.isSkipped && row.draft === null
}

export function isAlike(row: CheckedRow): boolean {
  return !row.isSkipped && row.ofMembers.length + row.ofRows.length > 0
}

/** "C", "AA": the name of a column in the spreadsheet. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last
}

/** A day in the way it is shown everywhere else; any other text as it was written. */
export function shownText(text: string): string {
  return isDay(text) ? formatShortDay(text) : text
}

function textsOf(matrix: SheetMatrix): string[][] {
  return matrix.slice(0, 50).map((row) => row.map(textOf))
}
