import type { OutcomeTable } from '../../../../texts/outcomeTables'
import { Table } from '../../ui/Table'
import styles from './Outcome.module.css'

/** Characters up to which a cell stays on one line, so that no code or day is torn apart. */
const SHORT = 24

/** A table of the evaluation on the screen; the first cell names its row. */
export function OutcomeTableView({ table }: { table: OutcomeTable }) {
  const titles = table.columns.map(({ title }) => title)
  return (
    <Table caption={table.caption} showCaption head={titles}>
      {table.rows.map(({ key, cells: [name, ...cells] }) => (
        <tr key={key}>
          <th scope="row" className={lookOf(name)}>
            {name}
          </th>
          {cells.map((cell, index) => (
            <td key={titles[index + 1]} className={lookOf(cell)}>
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </Table>
  )
}

function lookOf(cell = ''): string | undefined {
  return cell.length <= SHORT ? styles.short : undefined
}
