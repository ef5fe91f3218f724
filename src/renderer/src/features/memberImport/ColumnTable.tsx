import {
  type ImportColumn,
  importColumns,
  requiredColumns,
} from '../../../../domain/members/importColumns'
import { textOf } from '../../../../domain/sheets/sheetCell'
import { memberColumnLabels } from '../../../../texts/memberColumns'
import { memberImportText } from '../../../../texts/memberImport'
import { Table } from '../../ui/Table'
import { columnLetter, headingsOf, type ImportList, shownText } from './importList'
import styles from './MemberImport.module.css'

const text = memberImportText.columns
const required: readonly ImportColumn[] = requiredColumns
const EXAMPLES = 3
/** Examples are looked for among so many rows below the headings. */
const ROWS_WITH_EXAMPLES = 200

type ColumnTableProps = {
  list: ImportList
  onChange: (column: ImportColumn, index: number | undefined) => void
}

/** For everything a member's record can take from a list: the column it comes from, and what stands there. */
export function ColumnTable({ list, onChange }: ColumnTableProps) {
  const headings = headingsOf(list)
  const width = Math.max(0, ...list.matrix.slice(0, ROWS_WITH_EXAMPLES).map((row) => row.length))
  return (
    <Table caption={text.caption} head={text.head}>
      {importColumns.map((column) => (
        <tr key={column} className={styles.line}>
          <th scope="row">
            {memberColumnLabels[column]}
            {required.includes(column) && <span className="soft small"> ({text.required})</span>}
          </th>
          <td>
            <select
              className={styles.select}
              aria-label={text.columnOf(memberColumnLabels[column])}
              value={list.mapping[column] ?? ''}
              onChange={({ target }) =>
                onChange(column, target.value === '' ? undefined : Number(target.value))
              }
            >
              <option value="">{text.none}</option>
              {Array.from({ length: width }, (_, index) => (
                <option key={columnLetter(index)} value={index}>
                  {text.column(columnLetter(index), headings[index] ?? '')}
                </option>
              ))}
            </select>
          </td>
          <td className={styles.examples}>
            {text.examples(examplesOf(list, list.mapping[column]))}
          </td>
        </tr>
      ))}
    </Table>
  )
}

function examplesOf({ matrix, headRow }: ImportList, index: number | undefined): string[] {
  if (index === undefined) return []
  return matrix
    .slice(headRow + 1, headRow + 1 + ROWS_WITH_EXAMPLES)
    .map((row) => textOf(row[index]).trim())
    .filter((cell) => cell !== '')
    .slice(0, EXAMPLES)
    .map(shownText)
}
