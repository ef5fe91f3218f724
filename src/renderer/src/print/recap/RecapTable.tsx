import { type AcrossTable, cellWords } from '../../../../texts/acrossTables'
import { ReportTable } from '../ReportTable'

type RecapTableProps = {
  table: AcrossTable
  /** Share of the first column in per cent; the others share the rest. */
  first?: number
}

/** One table of the recapitulation: words at the left, figures in the middle of their columns. */
export function RecapTable({ table, first = 40 }: RecapTableProps) {
  const { caption, head, rows } = table
  const rest = (100 - first) / Math.max(1, head.length - 1)
  return (
    <ReportTable
      caption={caption}
      columns={head.map((title, index) =>
        index === 0 ? { title, width: first } : { title, width: rest, align: 'centre' as const },
      )}
      rows={rows.map((cells, index) => ({
        key: `${table.key} ${index}`,
        cells: cells.map(cellWords),
      }))}
    />
  )
}
