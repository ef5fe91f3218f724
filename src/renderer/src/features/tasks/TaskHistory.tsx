import type { TaskCode } from '../../../../domain/catalog/tasks'
import { taskReviewPoints } from '../../../../domain/progress/reviewPoints'
import { taskHistory } from '../../../../domain/progress/taskProgress'
import { attainmentTexts, effortTexts, taskTexts } from '../../../../texts/catalog'
import { formatShortDay } from '../../../../texts/formats'
import { overviewText } from '../../../../texts/overview'
import { tasksText } from '../../../../texts/tasks'
import { useOpenGroup } from '../../state/openGroup'
import { TaskSteps } from '../../ui/charts/TaskSteps'
import { Table } from '../../ui/Table'
import styles from './Tasks.module.css'

const columns = tasksText.historyColumns

/** How one task was rated at every review point, drawn and told. */
export function TaskHistory({ task }: { task: TaskCode }) {
  const { group } = useOpenGroup()
  const history = taskHistory(group, task)
  if (history.length === 0) return <p className="soft">{tasksText.noHistory}</p>
  const steps = taskReviewPoints(group).map(({ id }) => ({
    point: id,
    attainment: history.find((step) => step.point.id === id)?.review.attainment ?? null,
  }))
  return (
    <div className={styles.history}>
      <TaskSteps label={taskTexts[task].name} steps={steps} width={360} height={130} />
      <Table
        caption={tasksText.historyCaption(task)}
        head={[columns.point, columns.level, columns.effort, columns.note]}
      >
        {history.map(({ point, review }) => (
          <tr key={point.id}>
            <th scope="row">
              {point.id}
              <div className="soft small">{formatShortDay(point.date)}</div>
            </th>
            <td>
              {overviewText.tasks.level(
                review.attainment,
                attainmentTexts[review.attainment]?.label ?? '',
              )}
            </td>
            <td>
              {review.effort} · {effortTexts[review.effort]}
            </td>
            <td>{review.note}</td>
          </tr>
        ))}
      </Table>
    </div>
  )
}
