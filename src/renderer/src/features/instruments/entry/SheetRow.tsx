import { useId } from 'react'
import { scoreWords, instrumentEntryText as text } from '../../../../../texts/instrumentEntry'
import { memberLabel } from '../../../../../texts/members'
import { useOpenGroup } from '../../../state/openGroup'
import styles from './Entry.module.css'
import { EntryLink } from './EntryLink'
import { cellValue, type GridColumn } from './gridColumns'
import type { GridRow } from './SheetGrid'
import type { CellFault } from './sheetFaults'
import type { TypedSheet } from './typedSheets'

type SheetRowProps = {
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
  const { index, row, columns, faults, onCell, onRow, onLeave } = props
  const { isReadOnly } = useOpenGroup()
  const { member, typed, score, willGo } = row
  const id = useId()
  const [fault] = faults
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
        <span className={score.score === null ? undefined : styles.scored}>
          {scoreWords(score)}
        </span>
        <span id={id} role="status" className={styles.fault}>
          {fault?.sentence ?? row.refusal}
        </span>
        {willGo && <span className={styles.fault}>{text.willGo}</span>}
        {!isTicked && score.score === null && (
          <input
            type="text"
            autoComplete="off"
            list="alasan-kosong"
            className={styles.reason}
            aria-label={text.missingOf(member.code)}
            placeholder={text.missingPlaceholder}
            readOnly={isReadOnly}
            value={typed.missingReason}
            onChange={({ target }) => onRow({ ...typed, missingReason: target.value })}
          />
        )}
        {(isTicked || score.score !== null) && typed.missingReason && (
          <span className="soft small">{typed.missingReason}</span>
        )}
      </td>
    </tr>
  )
}
