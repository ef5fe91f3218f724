import { type CellObject, read, SSF, type WorkBook, type WorkSheet } from '@e965/xlsx'
import type { SheetCell } from '../../../domain/sheets/sheetCell'
import {
  COLUMNS_LOOKED_AT,
  ROWS_LOOKED_AT,
  type Sheet,
  type SheetReading,
  type UnreadPart,
} from './sheetFile'
import { readingOf, sheetOf } from './sheetOf'

/** A spreadsheet program keeps 15 digits of a number and writes 0 in place of the others. */
const SHORTENED_FROM = 1e15

/** Reads XLSX, XLS or ODS. Formulas are kept as text and never evaluated. */
export function readWorkbook(bytes: Uint8Array): SheetReading {
  const book = open(bytes)
  if ('code' in book) return { ok: false, trouble: book }
  return readingOf(
    book.SheetNames.flatMap((name, index) => {
      const sheet = book.Sheets[name]
      const isHidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0
      return sheet && !isHidden ? [readSheet(name, sheet, isFrom1904(book))] : []
    }),
  )
}

function open(bytes: Uint8Array): WorkBook | { code: 'locked' | 'notASheet' } {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellFormula: true,
      cellHTML: false,
      cellNF: true,
      cellText: true,
      sheetRows: ROWS_LOOKED_AT,
    })
  } catch (failure) {
    const isLocked = /password|encrypt/i.test(String(failure))
    return { code: isLocked ? 'locked' : 'notASheet' }
  }
}

function isFrom1904(book: WorkBook): boolean {
  return book.Workbook?.WBProps?.date1904 === true
}

function readSheet(name: string, sheet: WorkSheet, date1904: boolean): Sheet | null {
  const rows = (sheet['!data'] ?? []) as (CellObject | undefined)[][]
  const matrix = Array.from({ length: rows.length }, (_, row) =>
    Array.from({ length: Math.min(rows[row]?.length ?? 0, COLUMNS_LOOKED_AT) }, (_, column) =>
      cellOf(rows[row]?.[column], date1904),
    ),
  )
  return sheetOf(name, matrix, unreadOf(sheet, rows))
}

/** Cells merged downward speak for several people, but only the first of their rows holds them. */
function unreadOf(sheet: WorkSheet, rows: readonly (CellObject | undefined)[][]): UnreadPart[] {
  const isCut = sheet['!fullref'] !== undefined && sheet['!fullref'] !== sheet['!ref']
  const isWide = rows.some((row) => row?.slice(COLUMNS_LOOKED_AT).some(saysSomething))
  const isMerged = (sheet['!merges'] ?? []).some(
    ({ s, e }) => e.r > s.r && saysSomething(rows[s.r]?.[s.c]),
  )
  return [
    ...(isCut ? ['rows' as const] : []),
    ...(isWide ? ['columns' as const] : []),
    ...(isMerged ? ['merged' as const] : []),
  ]
}

function saysSomething(cell: CellObject | undefined): boolean {
  return String(cell?.v ?? '').trim() !== ''
}

function cellOf(cell: CellObject | undefined, date1904: boolean): SheetCell {
  if (!cell) return ''
  if (cell.f !== undefined || cell.F !== undefined)
    return { trouble: 'formula', text: `=${cell.f ?? ''}` }
  const { v: value } = cell
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value !== 'number' || cell.t === 'e')
    return String(cell.t === 'e' ? cell.w : (value ?? ''))
  if (typeof cell.z === 'string' && SSF.is_date(cell.z))
    return dayOf(value, date1904) ?? String(value)
  const shown = cell.w ?? String(value)
  if (!Number.isInteger(value)) return shown
  const text = BigInt(value).toString()
  if (mayBeShortened(value)) return { trouble: 'digitsLost', text }
  return shown.startsWith('0') ? shown : text
}

function mayBeShortened(value: number): boolean {
  if (Math.abs(value) < SHORTENED_FROM) return false
  return !Number.isSafeInteger(value) || value % 10 === 0
}

function dayOf(serial: number, date1904: boolean): string | null {
  const parts = SSF.parse_date_code(serial, { date1904 }) as {
    y: number
    m: number
    d: number
  } | null
  if (!parts || parts.y === 0) return null
  return [
    String(parts.y).padStart(4, '0'),
    String(parts.m).padStart(2, '0'),
    String(parts.d).padStart(2, '0'),
  ].join('-')
}
