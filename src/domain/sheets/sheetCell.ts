/**
 * One cell of a sheet. Everything is text. `trouble` marks a cell whose text cannot be believed: a formula,
 * which is never evaluated, or a number so long that the spreadsheet has dropped its last digits.
 */
export type SheetCell = string | { trouble: 'formula' | 'digitsLost'; text: string }

/** A sheet as rows of cells; the first row is row 1 of the spreadsheet, blank rows included. */
export type SheetMatrix = readonly (readonly SheetCell[])[]

/** The text of a cell, believed or not, as it may be shown. */
export function textOf(cell: SheetCell | undefined): string {
  if (cell === undefined) return ''
  return typeof cell === 'string' ? cell : cell.text
}
