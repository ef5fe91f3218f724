import type { SheetMatrix } from '../../../domain/sheets/sheetCell'

/**
 * One sheet of a spreadsheet, everything text. `isTooLong`: it holds more people than are read, so none of
 * them is. `unread`: what it holds beyond what stands in `matrix`.
 */
export type Sheet = {
  name: string
  matrix: SheetMatrix
  isTooLong: boolean
  unread: readonly UnreadPart[]
}

/** Rows far below, columns far to the right, or the further rows of cells that were merged. */
export type UnreadPart = 'rows' | 'columns' | 'merged'

/** Why a file could not be read; `row` counts as the spreadsheet does. */
export type SheetTrouble =
  | { code: 'tooLarge' | 'tooManyRows' | 'locked' | 'damaged' | 'notASheet' | 'empty' | 'tooSlow' }
  | { code: 'openQuote'; row: number }

/** What came of reading a file. */
export type SheetReading = { ok: true; sheets: Sheet[] } | { ok: false; trouble: SheetTrouble }

/** Largest file that is read. */
export const MOST_BYTES = 10 * 1024 * 1024
/** Most people that are read from one sheet. */
export const MOST_ROWS = 10_000
/** Rows that are looked at: the people, their headings, and blank rows between them. */
export const ROWS_LOOKED_AT = MOST_ROWS + 2_000
/** Columns that are looked at. */
export const COLUMNS_LOOKED_AT = 200
