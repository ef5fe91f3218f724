import type { OutcomeTable } from '../../../../texts/outcomeTables'
import { Table } from '../../ui/Table'

/** A table of the evaluation on the screen; the first cell names its row. */
export function OutcomeTableView({ table }: { table: OutcomeTable }) {
  const titles = table.columns.map(({ title }) => title)
  return (
    <Table caption={table.caption} showCaption head={titles}>
      {table.rows.map(({ key, cells: [name, ...cells] }) => (
        <tr key={key}>
          <th scope="row">{name}</th>
          {cells.map((cell, index) => (
            <td key={titles[index + 1]}>{cell}</td>
          ))}
        </tr>
      ))}
    </Table>
  )
}
