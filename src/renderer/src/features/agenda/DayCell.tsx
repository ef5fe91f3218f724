import type { Day } from '../../../../domain/day'
import { agendaText, plainSentence } from '../../../../texts/agenda'
import { formatWeekday } from '../../../../texts/formats'
import styles from './Agenda.module.css'
import { type AgendaRow, rowKey } from './agendaRow'

const text = agendaText.month
/** Lines that a day has room for. */
const SHOWN = 2

type DayCellProps = {
  day: Day
  rows: readonly AgendaRow[]
  isToday: boolean
  isChosen: boolean
  isOfMonth: boolean
  showsGroups: boolean
  onChoose: () => void
}

/** One day of the calendar: its date, and what is due on it in short lines. */
export function DayCell({
  day,
  rows,
  isToday,
  isChosen,
  isOfMonth,
  showsGroups,
  onChoose,
}: DayCellProps) {
  const look = [
    styles.date,
    isToday && styles.today,
    isChosen && styles.chosen,
    !isOfMonth && styles.other,
  ]
  return (
    <td>
      <button
        type="button"
        className={look.filter(Boolean).join(' ')}
        tabIndex={isChosen ? 0 : -1}
        aria-label={text.day(formatWeekday(day), rows.length, isToday)}
        aria-pressed={isChosen}
        aria-current={isToday ? 'date' : undefined}
        onClick={onChoose}
      >
        <span className={styles.number}>{Number(day.slice(8))}</span>
        {rows.slice(0, SHOWN).map((row) => (
          <span key={rowKey(row)} className={styles.line}>
            {showsGroups && `${row.group?.code ?? agendaText.agency}: `}
            {plainSentence(row.item)}
          </span>
        ))}
        {rows.length > SHOWN && (
          <span className={styles.line}>{text.moreThatDay(rows.length - SHOWN)}</span>
        )}
      </button>
    </td>
  )
}
