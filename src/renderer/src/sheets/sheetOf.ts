import { type SheetMatrix, textOf } from '../../../domain/sheets/sheetCell'
import {
  COLUMNS_LOOKED_AT,
  MOST_ROWS,
  ROWS_LOOKED_AT,
  type Sheet,
  type SheetReading,
  type UnreadPart,
} from './sheetFile'

/** One sheet within the limits, null where it holds nothing; a longer one is left unread rather than read in part. */
export function sheetOf(
  name: string,
  matrix: SheetMatrix,
  unread: readonly UnreadPart[] = [],
): Sheet | null {
  const filled = matrix.filter((row) => row.some((cell) => textOf(cell).trim() !== '')).length
  if (filled === 0) return null
  // One more for the headings.
  if (filled > MOST_ROWS + 1) return { name, matrix: [], isTooLong: true, unread: [] }
  return {
    name,
    matrix: matrix.slice(0, ROWS_LOOKED_AT).map((row) => row.slice(0, COLUMNS_LOOKED_AT)),
    isTooLong: false,
    unread: [...new Set([...unread, ...beyond(matrix)])],
  }
}

/** The sheets of a file that hold something, or why there is none to choose from. */
export function readingOf(sheets: readonly (Sheet | null)[]): SheetReading {
  const filled = sheets.filter((sheet) => sheet !== null)
  if (filled.length === 0) return { ok: false, trouble: { code: 'empty' } }
  if (filled.every(({ isTooLong }) => isTooLong))
    return { ok: false, trouble: { code: 'tooManyRows' } }
  return { ok: true, sheets: filled }
}

function beyond(matrix: SheetMatrix): UnreadPart[] {
  const isWide = matrix.some((row) =>
    row.slice(COLUMNS_LOOKED_AT).some((cell) => textOf(cell).trim() !== ''),
  )
  return [
    ...(matrix.length > ROWS_LOOKED_AT ? ['rows' as const] : []),
    ...(isWide ? ['columns' as const] : []),
  ]
}
