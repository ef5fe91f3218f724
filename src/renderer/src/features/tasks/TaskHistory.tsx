import type { TaskCode } from '../../../../domain/catalog/tasks'
import { addDays, isWithin } from '../../../../domain/day'
import { evidenceWindow } from '../../../../domain/progress/evidence/evidenceWindow'
import { taskEvidence } from '../../../../domain/progress/evidence/taskEvidence'
import { type TaskEvent, taskEvents } from '../../../../domain/progress/taskEvents'
import { type TaskStep, taskHistory } from '../../../../domain/progress/taskProgress'
import { attainmentTexts, effortTexts, taskTexts } from '../../../../texts/catalog'
import { evidenceSentence } from '../../../../texts/evidence'
import { formatChange, formatDay, formatShortDay } from '../../../../texts/formats'
import { overviewText } from '../../../../texts/overview'
import { taskEventWords, tasksText } from '../../../../texts/tasks'
import { useOpenGroup } from '../../state/openGroup'
import { TaskTimeline } from '../../ui/charts/TaskTimeline'
import { Table } from '../../ui/Table'
import styles from './Tasks.module.css'

const text = tasksText
const columns = text.historyColumns

/** How one task was rated at every review point, drawn and told, with what happened meanwhile. */
export function TaskHistory({ task }: { task: TaskCode }) {
  const { group } = useOpenGroup()
  const history = taskHistory(group, task)
  const [first, last] = [history[0]?.point.date, history.at(-1)?.point.date]
  if (!first || !last) return <p className="soft">{text.noHistory}</p>
  const events = taskEvents(group, { from: first, to: last }).map((event, index) => ({
    event,
    mark: String(index + 1),
  }))
  return (
    <div className={styles.history}>
      <figure className="tight">
        <TaskTimeline
          label={taskTexts[task].name}
          steps={history.map(({ point, review }) => ({
            day: point.date,
            point: point.id,
            attainment: review.attainment,
          }))}
          events={events.map(({ event, mark }) => ({ day: event.day, kind: event.kind, mark }))}
        />
        {events.length > 0 && (
          <figcaption className="small">
            <span className="soft">{text.events.title}</span>
            <ul className={styles.events}>
              {events.map(({ event, mark }) => (
                <li key={mark}>
                  {text.events.line(mark, formatDay(event.day), taskEventWords(event))}
                </li>
              ))}
            </ul>
          </figcaption>
        )}
      </figure>
      <Table
        caption={text.historyCaption(task)}
        head={[columns.point, columns.level, columns.note]}
      >
        {history.map((step) => (
          <HistoryRow
            key={step.point.id}
            task={task}
            step={step}
            events={events.map(({ event }) => event)}
          />
        ))}
      </Table>
    </div>
  )
}

type HistoryRowProps = { task: TaskCode; step: TaskStep; events: readonly TaskEvent[] }

function HistoryRow({ task, step, events }: HistoryRowProps) {
  const { group, today } = useOpenGroup()
  const { point, review, change } = step
  const { period, previous } = evidenceWindow(group, point, today)
  const against = taskEvidence(group, point, task, today).filter(({ voice }) => voice === 'against')
  const meanwhile = events.filter(({ day }) =>
    isWithin(day, { from: previous ? period.from : addDays(point.date, 1), to: point.date }),
  )
  const told = [
    ...meanwhile.map((event) => `${formatShortDay(event.day)}: ${taskEventWords(event)}.`),
    ...against.map(evidenceSentence),
  ]
  return (
    <tr>
      <th scope="row">
        {point.id}
        <div className="soft small">{formatShortDay(point.date)}</div>
      </th>
      <td className={styles.levelCell}>
        {overviewText.tasks.level(
          review.attainment,
          attainmentTexts[review.attainment]?.label ?? '',
        )}
        {change !== null && (
          <div className={change < 0 ? styles.fall : 'soft small'}>{formatChange(change)}</div>
        )}
        <div className="soft small">
          {text.effortOf(review.effort, effortTexts[review.effort] ?? '')}
        </div>
        {review.memberRating !== null && review.memberRating !== undefined && (
          <div className="soft small">
            {text.members.shown(review.memberRating, review.memberRatingCount ?? null)}
          </div>
        )}
      </td>
      <td>
        {review.note}
        {review.jumpReason && <div className="soft small">{review.jumpReason}</div>}
        {told.length > 0 && (
          <>
            <p className={styles.sinceTitle}>{text.since}</p>
            <ul className={styles.since}>
              {told.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </>
        )}
      </td>
    </tr>
  )
}
