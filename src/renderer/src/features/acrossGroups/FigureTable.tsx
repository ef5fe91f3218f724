import { type AcrossTable, cellWords } from '../../../../texts/acrossTable'
import { NumberCell, Table } from '../../ui/Table'

/** One table of figures: words at the left, figures under each other. */
export function FigureTable({ table }: { table: AcrossTable }) {
  const { caption, head, rows } = table
  const isNumber = (column: number) => column > 0
  return (
    <Table
      caption={caption}
      showCaption
      head={head.map((label, column) =>
        isNumber(column) ? { label, isNumber: true as const } : label,
      )}
    >
      {rows.map(([name = '', ...cells]) => (
        <tr key={cellWords(name)}>
          <th scope="row">{cellWords(name)}</th>
          {cells.map((cell, index) =>
            isNumber(index + 1) ? (
              <NumberCell key={head[index + 1]}>{cellWords(cell)}</NumberCell>
            ) : (
              <td key={head[index + 1]}>{cellWords(cell)}</td>
            ),
          )}
        </tr>
      ))}
    </Table>
  )
}
