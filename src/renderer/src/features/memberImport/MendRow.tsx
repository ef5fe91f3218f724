import { type FormEvent, useEffect, useRef, useState } from 'react'
import { type RowCells, readMemberRow } from '../../../../domain/members/readMemberRows'
import { textOf } from '../../../../domain/sheets/sheetCell'
import { appText } from '../../../../texts/app'
import { memberColumnLabels } from '../../../../texts/memberColumns'
import { memberImportText, rowFaultSentence } from '../../../../texts/memberImport'
import { FieldGrid } from '../../form/FieldGrid'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { type CheckedRow, type ImportChoices, readingOf } from './importList'

const text = memberImportText.check

type MendRowProps = {
  row: CheckedRow
  choices: ImportChoices
  onMend: (cells: RowCells) => void
  onCancel: () => void
}

/** The faulty cells of one row as fields; they are judged while they are typed, and used once the row is right. */
export function MendRow({ row, choices, onMend, onCancel }: MendRowProps) {
  const { today } = useOpenGroup()
  const [cells, setCells] = useState<RowCells>({})
  const [columns, setColumns] = useState(() => row.faults.map(({ column }) => column))
  const element = useRef<HTMLFormElement>(null)
  useEffect(() => element.current?.querySelector('input')?.focus(), [])
  const { faults, draft } = readMemberRow(
    row.number,
    { ...row.cells, ...cells },
    readingOf(choices, today),
  )
  const apply = (event: FormEvent) => {
    event.preventDefault()
    if (draft) return onMend(cells)
    // Mending one cell can show that another is wrong, too.
    setColumns([...new Set([...columns, ...faults.map(({ column }) => column)])])
    element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }
  return (
    <form
      ref={element}
      className="stack"
      aria-label={text.mendTitle(row.number)}
      noValidate
      onSubmit={apply}
    >
      <FieldGrid>
        {columns.map((column) => {
          const fault = faults.find((one) => one.column === column)
          return (
            <Field
              key={column}
              label={memberColumnLabels[column]}
              fault={fault && rowFaultSentence(fault)}
            >
              {(link) => (
                <input
                  {...link}
                  type="text"
                  autoComplete="off"
                  value={textOf(cells[column] ?? row.cells[column])}
                  onChange={({ target }) => setCells({ ...cells, [column]: target.value })}
                />
              )}
            </Field>
          )
        })}
      </FieldGrid>
      <div className="row">
        <Button look="main" type="submit">
          {text.apply}
        </Button>
        <Button onClick={onCancel}>{appText.cancel}</Button>
      </div>
    </form>
  )
}
