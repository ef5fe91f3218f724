import { useNavigate, useSearch } from '@tanstack/react-router'
import type { TaskCode } from '../../../../domain/catalog/tasks'
import type { ReviewPoint } from '../../../../domain/records/reviewPoint'
import { taskTexts } from '../../../../texts/catalog'
import { tasksText } from '../../../../texts/tasks'
import { taskWork } from '../../../../texts/taskWork'
import { PointScreen } from '../../points/PointScreen'
import styles from '../../points/Points.module.css'
import { TaskReviewForm } from '../../ratings/TaskReviewForm'
import { PlannedWork } from './PlannedWork'
import { StrengthsPanel } from './StrengthsPanel'
import { TaskHistory } from './TaskHistory'
import { TaskList } from './TaskList'

/** The eight tasks at a review point: choose one, see where it came from, rate it, plan what comes next. */
export function TaskReviews() {
  const { titik, tugas = 'a' } = useSearch({ from: '/kelompok/$groupId/tugas' })
  const navigate = useNavigate({ from: '/kelompok/$groupId/tugas' })
  const show = (pointId: string) =>
    navigate({ search: (former) => ({ ...former, titik: pointId }) })
  return (
    <PointScreen title={tasksText.title} pointId={titik} onShow={show}>
      {(point) => (
        <div className={styles.split}>
          <TaskList pointId={point.id} task={tugas} />
          <OneTask key={`${point.id} ${tugas}`} point={point} task={tugas} />
        </div>
      )}
    </PointScreen>
  )
}

function OneTask({ point, task }: { point: ReviewPoint; task: TaskCode }) {
  return (
    <section className={styles.one} aria-labelledby="tugas">
      <div className="tight">
        <h2 id="tugas">
          {task}. {taskTexts[task].name}
        </h2>
        <p className="soft measure">{taskTexts[task].meaning}</p>
        <details className="small">
          <summary>{tasksText.sourceTitle}</summary>
          <p className="soft measure">
            {task}. {taskWork[task].source}
          </p>
        </details>
      </div>
      <TaskHistory task={task} />
      <h3>{tasksText.rateAt(point.id)}</h3>
      <TaskReviewForm point={point} task={task} />
      {task === 'd' && <StrengthsPanel />}
      <PlannedWork task={task} />
    </section>
  )
}
