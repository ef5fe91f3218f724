import type { Day } from '../../../../domain/day'
import { agendaText } from '../../../../texts/agenda'
import { formatWeekday } from '../../../../texts/formats'
import { Panel } from '../../ui/Panel'
import styles from './Agenda.module.css'
import { type AgendaRow, rowKey } from './agendaRow'
import { DueLink } from './DueLink'

type DayPanelProps = { day: Day; rows: readonly AgendaRow[]; showsGroups: boolean }

/** Everything due on the chosen day, each with the way to where it is done. */
export function DayPanel({ day, rows, showsGroups }: DayPanelProps) {
  return (
    <Panel title={formatWeekday(day)}>
      {rows.length === 0 && <p className="soft">{agendaText.month.nothing}</p>}
      {rows.length > 0 && (
        <ul className={styles.ofDay}>
          {rows.map((row) => (
            <li key={rowKey(row)}>
              {showsGroups && <strong>{row.group?.code ?? agendaText.agency}: </strong>}
              <DueLink row={row} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
