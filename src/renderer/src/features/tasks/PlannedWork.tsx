import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { TaskCode } from '../../../../domain/catalog/tasks'
import { withoutStamps } from '../../../../domain/groupFile'
import { plannedSessions } from '../../../../domain/progress/sessions'
import { weightOn } from '../../../../domain/progress/taskFocus'
import type { Session } from '../../../../domain/records/session'
import { formatDay } from '../../../../texts/formats'
import { tasksText } from '../../../../texts/tasks'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Table } from '../../ui/Table'
import { ActivityDialog } from './ActivityDialog'
import styles from './Tasks.module.css'

const text = tasksText.plan

/** What is planned for a task in the coming meetings, and the way to plan more. */
export function PlannedWork({ task }: { task: TaskCode }) {
  const { group, today, isReadOnly } = useOpenGroup()
  const [isAdding, setIsAdding] = useState(false)
  const coming = plannedSessions(group, today)
  const weight = weightOn(group, task, today)
  return (
    <section className="tight" aria-labelledby="rencana-tugas">
      <h3 id="rencana-tugas">{text.title}</h3>
      {weight !== null && <p className="soft small">{text.note(weight)}</p>}
      {coming.length === 0 ? (
        <p>
          {text.empty}{' '}
          <Link
            to="/kelompok/$groupId/rancangan/$langkah"
            params={{ groupId: group.id, langkah: 'jadwal' }}
          >
            {text.toSchedule}
          </Link>
        </p>
      ) : (
        <>
          <Table
            caption={text.caption}
            head={[text.columns.meeting, text.columns.focus, text.columns.activities]}
          >
            {coming.map((session) => (
              <MeetingRow key={session.id} session={session} task={task} />
            ))}
          </Table>
          <div className="row">
            <Button disabled={isReadOnly} onClick={() => setIsAdding(true)}>
              {text.add}
            </Button>
          </div>
        </>
      )}
      {isAdding && (
        <ActivityDialog task={task} meetings={coming} onClose={() => setIsAdding(false)} />
      )}
    </section>
  )
}

function MeetingRow({ session, task }: { session: Session; task: TaskCode }) {
  const { isReadOnly } = useOpenGroup()
  const { number, date, plan, taskFocus } = session
  const choose = (focus: number) =>
    changeGroup(
      {
        put: [
          {
            kind: 'session',
            record: {
              ...withoutStamps<'session'>(session),
              taskFocus: { ...taskFocus, [task]: focus },
            },
          },
        ],
        remove: [],
      },
      text.focusLabel(task, number),
    )
  return (
    <tr>
      <th scope="row">{text.meeting(number, formatDay(date))}</th>
      <td>
        <select
          aria-label={text.focusOf(number)}
          disabled={isReadOnly}
          value={taskFocus?.[task] ?? 0}
          onChange={({ target }) => choose(Number(target.value))}
        >
          {text.focus.map((label, focus) => (
            <option key={label} value={focus}>
              {label}
            </option>
          ))}
        </select>
      </td>
      <td>
        {plan?.agenda?.length ? (
          <ul className={styles.activities}>
            {plan.agenda.map(({ activity, minutes }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two parts of an agenda may say the same
              <li key={index}>{text.row(activity, minutes ?? null)}</li>
            ))}
          </ul>
        ) : (
          <span className="soft">{text.none}</span>
        )}
      </td>
    </tr>
  )
}
