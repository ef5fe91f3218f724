import type { ReactNode } from 'react'
import { Unbroken } from './Unbroken'

/** A column: its heading, its share of the width in per cent, and how its cells stand. */
type Column = { title: string; width: number; align?: 'centre' | 'end' }

type Row = { key: string; cells: readonly ReactNode[] }

type ReportTableProps = {
  caption: string
  columns: readonly Column[]
  rows: readonly Row[]
  /** A last row: its label fills the columns that the cells leave free. */
  total?: { label: string; cells: readonly string[] }
}

/** Up to so many rows a table stays on one page. */
const SHORT_ROWS = 7
/** Characters from which a cell may fill most of a page, so that its row must be allowed to break. */
const LONG_CELL = 1_200

/** A table on paper: the head repeats on every page, no row is split, the first cell names its row. */
export function ReportTable({ caption, columns, rows, total }: ReportTableProps) {
  const classOf = (index: number) => columns[index]?.align
  return (
    <table className={isShort(rows) ? 'short' : undefined}>
      <caption>{caption}</caption>
      <colgroup>
        {columns.map(({ title, width }) => (
          <col key={title} style={{ width: `${width}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key} className={isLong(cells) ? 'long' : undefined}>
            {columns.map(({ title }, index) =>
              index === 0 ? (
                <th key={title} scope="row" className={classOf(index)}>
                  {shown(cells[index])}
                </th>
              ) : (
                <td key={title} className={classOf(index)}>
                  {shown(cells[index])}
                </td>
              ),
            )}
          </tr>
        ))}
        {total && (
          <tr className="total">
            <th scope="row" colSpan={columns.length - total.cells.length}>
              {total.label}
            </th>
            {total.cells.map((cell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the cells of one row never change places
              <td key={index} className="end">
                {cell}
              </td>
            ))}
          </tr>
        )}
      </tbody>
    </table>
  )
}

function shown(cell: ReactNode): ReactNode {
  return typeof cell === 'string' ? <Unbroken text={cell} /> : cell
}

function isLong(cells: Row['cells']): boolean {
  return cells.some((cell) => typeof cell === 'string' && cell.length > LONG_CELL)
}

function isShort(rows: readonly Row[]): boolean {
  return rows.length <= SHORT_ROWS && !rows.some(({ cells }) => isLong(cells))
}
