import { sociometryText } from '../../../../texts/sociometry'
import type { AnswerRow } from './answers'
import styles from './Sociometry.module.css'
import type { Cell } from './useGridKeys'

const text = sociometryText.answers

type GridRowProps = {
  index: number
  row: AnswerRow
  codes: readonly string[]
  max: number
  name: string | undefined
  /** The box that the Tab key reaches. */
  at: Cell
  isRejecting: boolean
  /** Why the last click changed nothing. */
  words: string | null
  fault: string | undefined
  onFocus: (cell: Cell) => void
  onToggle: (cell: Cell) => void
}

/** What one member answered. */
export function GridRow(props: GridRowProps) {
  const { index, row, codes, max, name, isRejecting, words, fault } = props
  const { code, state, chosen } = row
  const box = (column: number, label: string, isTicked: boolean, isFaulty = false) => (
    <input
      type="checkbox"
      aria-label={label}
      aria-invalid={isFaulty || undefined}
      checked={isTicked}
      data-row={index}
      data-column={column}
      tabIndex={props.at.row === index && props.at.column === column ? 0 : -1}
      onFocus={() => props.onFocus({ row: index, column })}
      onChange={() => props.onToggle({ row: index, column })}
    />
  )
  return (
    <tr className={state === 'menolak' ? styles.declined : undefined}>
      <th scope="row">
        {code}
        {name && <span className={styles.nickname}>{name}</span>}
      </th>
      {codes.map((other, column) => (
        <td key={other} className={other === code ? styles.self : undefined}>
          {other !== code &&
            box(
              column,
              (isRejecting ? text.rejectCell : text.cell)(code, other),
              chosen.includes(other),
              Boolean(fault) && column === (index === 0 ? 1 : 0),
            )}
        </td>
      ))}
      <td>{box(codes.length, text.noneOf(code), state === 'menjawab' && chosen.length === 0)}</td>
      {!isRejecting && <td>{box(codes.length + 1, text.declinedOf(code), state === 'menolak')}</td>}
      <td className={styles.state}>
        {stateWords(row, max)}
        <span role="status" className={styles.refusal}>
          {words ?? fault}
        </span>
      </td>
    </tr>
  )
}

function stateWords({ state, chosen }: AnswerRow, max: number): string {
  if (state === 'menolak') return text.isDeclined
  if (state === '') return text.silent
  return chosen.length === 0 ? text.isEmpty : text.count(chosen.length, max)
}
