import { useId } from 'react'
import type { partsBeside } from '../../../../../domain/measuring/sheetEntry'
import { instrumentEntryText as text } from '../../../../../texts/instrumentEntry'
import { FieldGrid } from '../../../form/FieldGrid'
import { useOpenGroup } from '../../../state/openGroup'
import { Field } from '../../../ui/Field'
import styles from './Entry.module.css'
import { cellValue, gridColumns, withCell } from './gridColumns'
import type { SheetFieldsProps } from './ItemList'

type SumFieldsProps = SheetFieldsProps & {
  /** Saving takes the sheet away. */
  willGo: boolean
  parts: ReturnType<typeof partsBeside>
}

/** What is written on a sheet beside its items: sums made on paper, and why there are no answers. */
export function SumFields({
  instrument,
  row,
  faults,
  score,
  willGo,
  parts,
  onRow,
}: SumFieldsProps) {
  const { isReadOnly } = useOpenGroup()
  const id = useId()
  const isTicked = score.answered > 0
  const columns = gridColumns(instrument, 'jumlah').filter(
    ({ kind }) => kind !== 'total' || !isTicked,
  )
  return (
    <>
      {columns.length > 0 && (
        <FieldGrid isNarrow>
          {columns.map((column) => (
            <Field
              key={column.key}
              label={column.kind === 'total' ? text.written : column.head}
              hint={column.kind === 'total' ? text.writtenHint : undefined}
              fault={faults.find(({ key }) => key === column.key)?.sentence}
            >
              {(link) => (
                <input
                  {...link}
                  type="text"
                  inputMode="decimal"
                  autoComplete="off"
                  readOnly={isReadOnly}
                  value={cellValue(row, column)}
                  onChange={({ target }) => onRow(withCell(row, column, target.value))}
                />
              )}
            </Field>
          ))}
        </FieldGrid>
      )}
      {isTicked && row.total && <p className={styles.open}>{text.sumReplaced(row.total)}</p>}
      {parts && <p className={styles.open}>{text.parts(parts.sum, parts.total)}</p>}
      {score.score === null && (
        <Field label={isTicked ? text.incomplete : text.missing}>
          {(link) => (
            <>
              <input
                {...link}
                type="text"
                autoComplete="off"
                list={id}
                readOnly={isReadOnly}
                value={row.missingReason}
                onChange={({ target }) => onRow({ ...row, missingReason: target.value })}
              />
              <datalist id={id}>
                {text.missingReasons.map((reason) => (
                  <option key={reason} value={reason} />
                ))}
              </datalist>
            </>
          )}
        </Field>
      )}
      {willGo && <p className={styles.open}>{text.willGo}</p>}
    </>
  )
}
