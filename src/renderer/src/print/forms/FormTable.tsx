import type { FormAnswer, FormPath } from '../../../../domain/report/recordForm'
import { formLabels } from '../../../../texts/blankForms'
import { FormBoxes } from './FormBoxes'

export type FormColumn = { path: FormPath; answer: FormAnswer; width: number }

/** A row: what heads it, where something does, and what is known of its first cells. */
export type FormRow = { key: string; head?: string; known?: readonly string[] }

type FormTableProps = {
  /** Heading and width of the column that names the rows, where there is one. */
  head?: { title: string; width: number }
  columns: readonly FormColumn[]
  rows: readonly FormRow[]
}

/** Up to so many rows a table stays on one page. */
const SHORT_ROWS = 8

/** Fields as the columns of a table, with room in its cells. */
export function FormTable({ head, columns, rows }: FormTableProps) {
  return (
    <table className={rows.length <= SHORT_ROWS ? 'form-table short' : 'form-table'}>
      <colgroup>
        {head && <col style={{ width: `${head.width}%` }} />}
        {columns.map(({ path, width }) => (
          <col key={path} style={{ width: `${width}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {head && <th scope="col">{head.title}</th>}
          {columns.map(({ path }) => (
            <th key={path} scope="col">
              {formLabels[path]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            {head && <th scope="row">{row.head}</th>}
            {columns.map(({ path, answer }, index) => (
              <td key={path}>
                {typeof answer === 'object' && 'options' in answer ? (
                  <FormBoxes path={path} options={answer.options} isNarrow />
                ) : (
                  (row.known?.[index] ?? '')
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
