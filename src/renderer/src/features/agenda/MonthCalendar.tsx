import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { monthOf, monthsLater, monthWeeks } from '../../../../domain/agenda/month'
import type { Day } from '../../../../domain/day'
import { agendaText, formatMonth } from '../../../../texts/agenda'
import { Button } from '../../ui/Button'
import styles from './Agenda.module.css'
import type { AgendaRow } from './agendaRow'
import { DayCell } from './DayCell'
import { DayPanel } from './DayPanel'
import { dayAfterKey } from './dayAfterKey'

const text = agendaText.month

type MonthCalendarProps = { rows: readonly AgendaRow[]; today: Day; showsGroups: boolean }

/** What is due on the days of a month. One day is chosen; its things are told in full beneath. */
export function MonthCalendar({ rows, today, showsGroups }: MonthCalendarProps) {
  const [chosen, setChosen] = useState(today)
  const grid = useRef<HTMLTableElement>(null)
  const isMoving = useRef(false)
  const month = monthOf(chosen)
  const name = formatMonth(month)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the day that a key has chosen
  useEffect(() => {
    if (isMoving.current) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
    isMoving.current = false
  }, [chosen])
  const move = (event: KeyboardEvent) => {
    const next = dayAfterKey(chosen, event.key)
    if (!next) return
    event.preventDefault()
    isMoving.current = true
    setChosen(next)
  }
  const turn = (count: number) => setChosen(monthsLater(month, count))
  return (
    <section className="stack" aria-label={text.label(name)}>
      <div className="apart">
        <h2 aria-live="polite">{name}</h2>
        <div className="row">
          <Button onClick={() => turn(-1)}>{text.previous}</Button>
          <Button disabled={month === monthOf(today)} onClick={() => setChosen(today)}>
            {text.today}
          </Button>
          <Button onClick={() => turn(1)}>{text.next}</Button>
        </div>
      </div>
      <div className={styles.months}>
        <table ref={grid} className={styles.month} aria-label={text.label(name)} onKeyDown={move}>
          <thead>
            <tr>
              {text.weekdays.map(([short, long]) => (
                <th key={long} scope="col" abbr={long}>
                  {short}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {monthWeeks(month).map((week) => (
              <tr key={week[0]}>
                {week.map((day) => (
                  <DayCell
                    key={day}
                    day={day}
                    rows={rows.filter(({ item }) => item.day === day)}
                    isToday={day === today}
                    isChosen={day === chosen}
                    isOfMonth={monthOf(day) === month}
                    showsGroups={showsGroups}
                    onChoose={() => setChosen(day)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="soft small">{text.keys}</p>
      <DayPanel
        day={chosen}
        rows={rows.filter(({ item }) => item.day === chosen)}
        showsGroups={showsGroups}
      />
    </section>
  )
}
