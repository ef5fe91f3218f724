import type { SafeCount } from '../domain/acrossGroups/safeTable'
import { roundHalfUp } from '../domain/statistics/rounding'
import { safeWords } from './acrossGroups'
import { formatNumber, NOT_COMPUTABLE } from './formats'

/** A cell: words, or a figure that a spreadsheet may take as one. */
export type AcrossCell = string | number

/** One table as it stands on the screen, on paper and in the file; the first cell names its row. */
export type AcrossTable = {
  key: string
  caption: string
  head: readonly string[]
  rows: readonly (readonly AcrossCell[])[]
}

/** A cell as it is read. */
export function cellWords(cell: AcrossCell): string {
  if (typeof cell === 'string') return cell
  return formatNumber(cell, Number.isInteger(cell) ? 0 : 1)
}

/** A count of people as a cell. */
export function counted(count: SafeCount): AcrossCell {
  return typeof count === 'number' ? count : safeWords(count)
}

/** T at start and end as cells. */
export function scores(of: { meanStartT: number | null; meanEndT: number | null }): AcrossCell[] {
  return [of.meanStartT, of.meanEndT].map((value) => roundHalfUp(value, 1) ?? NOT_COMPUTABLE)
}
