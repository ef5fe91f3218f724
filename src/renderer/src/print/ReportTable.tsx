import type { ReactNode } from 'react'
import { Unbroken } from './Unbroken'

/** A column: its heading, its share of the width in per cent, and how its cells stand. */
type Column = { title: string; width: number; align?: 'centre' }

type ReportTableProps = {
  caption: string
  columns: readonly Column[]
  rows: readonly { key: string; cells: readonly ReactNode[] }[]
}

/** Up to so many rows a table stays on one page. */
const SHORT = 7

/** A table on paper: the head repeats on every page, no row is split, the first cell names its row. */
export function ReportTable({ caption, columns, rows }: ReportTableProps) {
  const classOf = (index: number) => (columns[index]?.align === 'centre' ? 'centre' : undefined)
  return (
    <table className={rows.length <= SHORT ? 'short' : undefined}>
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
          <tr key={key}>
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
      </tbody>
    </table>
  )
}

function shown(cell: ReactNode): ReactNode {
  return typeof cell === 'string' ? <Unbroken text={cell} /> : cell
}
