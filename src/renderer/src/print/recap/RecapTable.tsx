import { sum } from '../../../../domain/statistics/mean'
import { type AcrossTable, cellWords } from '../../../../texts/acrossTable'
import { ReportTable } from '../ReportTable'

type RecapTableProps = {
  table: AcrossTable
  /** Share of the first column in per cent; the others share the rest by their longest words. */
  first?: number
}

/** One table of the recapitulation: words at the left, figures in the middle of their columns. */
export function RecapTable({ table, first = 40 }: RecapTableProps) {
  const { caption, head, rows } = table
  const words = rows.map((cells) => cells.map(cellWords))
  const room = head
    .slice(1)
    .map((title, index) => longestWord([title, ...words.map((cells) => cells[index + 1] ?? '')]))
  const rest = (100 - first) / Math.max(1, sum(room))
  return (
    <ReportTable
      caption={caption}
      columns={head.map((title, index) =>
        index === 0
          ? { title, width: first }
          : { title, width: rest * (room[index - 1] ?? 0), align: 'centre' as const },
      )}
      rows={words.map((cells, index) => ({ key: `${table.key} ${index}`, cells }))}
    />
  )
}

/** Letters of the longest word of a column, which must not be broken nor run into its neighbour. */
function longestWord(texts: readonly string[]): number {
  return Math.max(5, ...texts.flatMap((text) => text.split(' ').map((word) => word.length)))
}
