import { sum } from '../../../../domain/statistics/mean'
import { type AcrossTable, cellWords } from '../../../../texts/acrossTable'
import { ReportTable } from '../ReportTable'

type RecapTableProps = {
  table: AcrossTable
  /** Share of the first column in per cent; the others share the rest by the words of their heads. */
  first?: number
}

/** One table of the recapitulation: words at the left, figures in the middle of their columns. */
export function RecapTable({ table, first = 40 }: RecapTableProps) {
  const { caption, head, rows } = table
  const room = head.slice(1).map(longestWord)
  const rest = (100 - first) / Math.max(1, sum(room))
  return (
    <ReportTable
      caption={caption}
      columns={head.map((title, index) =>
        index === 0
          ? { title, width: first }
          : { title, width: rest * (room[index - 1] ?? 0), align: 'centre' as const },
      )}
      rows={rows.map((cells, index) => ({
        key: `${table.key} ${index}`,
        cells: cells.map(cellWords),
      }))}
    />
  )
}

/** What stands in a cell in place of a count is as long as this. */
const LONGEST_CELL = 7

/** Letters of the longest word of a column, which must not run into its neighbour. */
function longestWord(title: string): number {
  return Math.max(LONGEST_CELL, ...title.split(' ').map((word) => word.length))
}
