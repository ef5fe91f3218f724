import { useEffect, useRef, useState } from 'react'
import { type DueState, dueState, dueStates } from '../../../../domain/agenda/dueItem'
import type { Day } from '../../../../domain/day'
import { stateNames, agendaText as text, timeLeft } from '../../../../texts/agenda'
import { formatDay } from '../../../../texts/formats'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { Table } from '../../ui/Table'
import styles from './Agenda.module.css'
import { type AgendaRow, rowKey } from './agendaRow'
import { DueLink } from './DueLink'

/** Rows of one heading shown at once: more are a click away. */
const SHOWN_AT_ONCE = 50

type DueListProps = { rows: readonly AgendaRow[]; today: Day; showsGroups: boolean }

/** What is due by how near it is, most urgent first. */
export function DueList({ rows, today, showsGroups }: DueListProps) {
  return dueStates.map((state) => {
    const ofState = rows.filter(({ item }) => dueState(item.day, today) === state)
    if (ofState.length === 0) return null
    return (
      <Section key={state} state={state} rows={ofState} today={today} showsGroups={showsGroups} />
    )
  })
}

function Section({ state, rows, today, showsGroups }: DueListProps & { state: DueState }) {
  const [isWhole, setIsWhole] = useState(false)
  const body = useRef<HTMLDivElement>(null)
  // The button that had the focus is gone: it goes on with the first row that has come.
  useEffect(() => {
    if (isWhole) body.current?.querySelectorAll('a')[SHOWN_AT_ONCE]?.focus()
  }, [isWhole])
  const shown = isWhole ? rows : rows.slice(0, SHOWN_AT_ONCE)
  const { columns } = text
  const title = stateNames[state]
  return (
    <Panel title={`${title} (${rows.length})`}>
      <div ref={body}>
        <Table
          caption={title}
          head={[columns.day, ...(showsGroups ? [columns.group] : []), columns.what, columns.left]}
        >
          {shown.map((row) => (
            <tr key={rowKey(row)}>
              <td className={styles.day}>{formatDay(row.item.day)}</td>
              {showsGroups && <td className={styles.code}>{row.group?.code ?? text.agency}</td>}
              <td className={styles.what}>
                <DueLink row={row} />
              </td>
              <td className={state === 'late' ? styles.late : styles.left}>
                {timeLeft(row.item.day, today)}
              </td>
            </tr>
          ))}
        </Table>
      </div>
      {shown.length < rows.length && (
        <div>
          <Button onClick={() => setIsWhole(true)}>{text.more(rows.length - shown.length)}</Button>
        </div>
      )}
    </Panel>
  )
}
