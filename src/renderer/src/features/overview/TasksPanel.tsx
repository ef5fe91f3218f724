import { Link } from '@tanstack/react-router'
import { type TaskCode, taskCodes } from '../../../../domain/catalog/tasks'
import { taskReviewPoints } from '../../../../domain/progress/reviewPoints'
import { DOMINANT, weightOn } from '../../../../domain/progress/taskFocus'
import {
  type TaskStanding,
  taskAttainment,
  taskStandings,
  taskSummary,
} from '../../../../domain/progress/taskProgress'
import { attainmentTexts, taskTexts } from '../../../../texts/catalog'
import { EMPTY, formatNumber } from '../../../../texts/formats'
import { overviewText } from '../../../../texts/overview'
import { useOpenGroup } from '../../state/openGroup'
import { TaskSteps } from '../../ui/charts/TaskSteps'
import { TaskWheel } from '../../ui/charts/TaskWheel'
import { EmptyState } from '../../ui/EmptyState'
import { Panel } from '../../ui/Panel'
import { NumberCell, Table } from '../../ui/Table'
import styles from './Overview.module.css'

const text = overviewText.tasks

type PointLevels = { id: string; levels: Record<TaskCode, number | null> }

/** The eight tasks as they stand over the review points, drawn and as a table. */
export function TasksPanel() {
  const { group, today } = useOpenGroup()
  const points = taskReviewPoints(group).map(({ id }) => ({
    id,
    levels: taskAttainment(group, id),
  }))
  const last = points.at(-1)
  const toRating = (
    <Link to="/kelompok/$groupId/tugas" params={{ groupId: group.id }}>
      {text.rate}
    </Link>
  )
  if (!last)
    return (
      <Panel title={text.title}>
        <EmptyState title={text.empty.title} actions={toRating}>
          <p className="soft">{text.empty.body}</p>
        </EmptyState>
      </Panel>
    )
  const { rated, atLeast3, mean } = taskSummary(group, last.id)
  return (
    <Panel title={text.title} note={text.note} actions={toRating}>
      <p>
        {text.established(atLeast3, rated)}{' '}
        {mean !== null && text.mean(formatNumber(mean, 2), rated)}
      </p>
      <div className={styles.glance}>
        <figure className="tight">
          <Wheel />
          <figcaption className="soft small">{text.wheel}</figcaption>
        </figure>
        <ul className={styles.tasks}>
          {taskStandings(group, today).map((standing) => (
            <TaskTile key={standing.task} standing={standing} points={points} />
          ))}
        </ul>
      </div>
      <details>
        <summary>{overviewText.asTable}</summary>
        <TaskTable points={points} />
      </details>
    </Panel>
  )
}

/** Now over the review before; what is dominant in the present phase stands out. */
function Wheel() {
  const { group, today } = useOpenGroup()
  const spokes = taskStandings(group, today).map(({ task, current, previous }) => ({
    task,
    now: current?.review.attainment ?? null,
    before: previous?.review.attainment ?? null,
    isDominant: weightOn(group, task, today) === DOMINANT,
  }))
  return <TaskWheel spokes={spokes} />
}

type TaskTileProps = { standing: TaskStanding; points: readonly PointLevels[] }

function TaskTile({ standing, points }: TaskTileProps) {
  const { group, today } = useOpenGroup()
  const { task, current } = standing
  const weight = weightOn(group, task, today)
  const steps = points.map(({ id, levels }) => ({ point: id, attainment: levels[task] }))
  return (
    <li className={`${styles.task} ${weight === DOMINANT ? styles.dominant : ''}`}>
      <h3 className={styles.taskName}>
        <Link to="/kelompok/$groupId/tugas" params={{ groupId: group.id }} search={{ tugas: task }}>
          {task}. {taskTexts[task].name}
        </Link>
      </h3>
      <div>
        <p className={styles.level}>{levelWords(current?.review.attainment ?? null)}</p>
        <p className="soft small">{changeWords(standing)}</p>
        {weight === DOMINANT && <p className={styles.weight}>{text.dominant}</p>}
      </div>
      <TaskSteps label={taskTexts[task].name} steps={steps} width={220} height={100} />
    </li>
  )
}

function TaskTable({ points }: { points: readonly PointLevels[] }) {
  const head = [text.task, ...points.map(({ id }) => ({ label: id, isNumber: true }) as const)]
  return (
    <Table caption={text.caption} head={head}>
      {taskCodes.map((task) => (
        <tr key={task}>
          <th scope="row">
            {task}. {taskTexts[task].name}
          </th>
          {points.map(({ id, levels }) => (
            <NumberCell key={id}>{levels[task] ?? EMPTY}</NumberCell>
          ))}
        </tr>
      ))}
    </Table>
  )
}

function levelWords(level: number | null): string {
  const label = level === null ? undefined : attainmentTexts[level]?.label
  return level === null || !label ? text.notRated : text.level(level, label)
}

function changeWords({ current, previous }: TaskStanding): string {
  if (!current) return ''
  const { change } = current
  return change === null || !previous ? text.first : text.change(change, previous.point.id)
}
