import { useId } from 'react'
import { instrumentEntryText as text } from '../../../../../texts/instrumentEntry'
import { memberLabel } from '../../../../../texts/members'
import { useOpenGroup } from '../../../state/openGroup'
import styles from './Entry.module.css'
import { EntryLink } from './EntryLink'
import { cellValue, type GridColumn } from './gridColumns'
import { RowState } from './RowState'
import type { GridRow } from './SheetGrid'
import type { CellFault } from './sheetFaults'
import type { TypedSheet } from './typedSheets'

/** What a row of the grid is given. */
export type SheetRowProps = {
  index: number
  row: GridRow
  columns: readonly GridColumn[]
  faults: readonly CellFault[]
  instrumentId: string
  point: string
  onCell: (column: number, value: string) => void
  onRow: (row: TypedSheet) => void
  onLeave: () => void
}

/** One member's sheet: the cells, the score as it grows, and why there is no sheet. */
export function SheetRow(props: SheetRowProps) {
  const { index, row, columns, faults, onCell, onLeave } = props
  const { isReadOnly } = useOpenGroup()
  const { member, typed, score } = row
  const id = useId()
  const isTicked = score.answered > 0
  return (
    <tr
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) onLeave()
      }}
    >
      <th scope="row" className={styles.person}>
        <EntryLink
          instrumentId={props.instrumentId}
          point={props.point}
          member={member.code}
          label={text.sheetOf(memberLabel(member))}
        >
          {memberLabel(member)}
        </EntryLink>
      </th>
      {columns.map((column, place) => {
        const isFaulty = faults.some(({ key }) => key === column.key)
        const isComputed = column.kind === 'total' && isTicked
        return (
          <td key={column.key}>
            <input
              type="text"
              inputMode="numeric"
              autoComplete="off"
              className={column.kind === 'items' ? styles.tick : styles.sum}
              aria-label={column.name(member.code)}
              aria-invalid={isFaulty || undefined}
              aria-describedby={isFaulty ? id : undefined}
              data-row={index}
              data-column={place}
              readOnly={isReadOnly || isComputed}
              value={isComputed ? '' : cellValue(typed, column)}
              placeholder={isComputed ? text.totalFromItems : undefined}
              onFocus={({ currentTarget }) => currentTarget.select()}
              onChange={({ target }) => onCell(place, target.value)}
            />
          </td>
        )
      })}
      <td className={styles.state}>
        <RowState {...props} id={id} />
      </td>
    </tr>
  )
}
