import { useNavigate, useSearch } from '@tanstack/react-router'
import type { TaskCode } from '../../../../domain/catalog/tasks'
import { taskHistory } from '../../../../domain/progress/taskProgress'
import type { ReviewPoint } from '../../../../domain/records/reviewPoint'
import { taskTexts } from '../../../../texts/catalog'
import { tasksText } from '../../../../texts/tasks'
import { PointScreen } from '../../points/PointScreen'
import styles from '../../points/Points.module.css'
import { useOpenGroup } from '../../state/openGroup'
import { reviewDraft } from './reviewDraft'
import { TaskHistory } from './TaskHistory'
import { TaskList } from './TaskList'
import { TaskReviewForm } from './TaskReviewForm'

/** The eight tasks at a review point: choose one, see its history, rate it. */
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
  const { group } = useOpenGroup()
  const steps = taskHistory(group, task)
  const saved = reviewDraft(group, point, task)
  const revision = steps.find((step) => step.point.id === point.id)?.review.revision ?? 0
  const previous = steps.findLast((step) => step.point.date < point.date)
  return (
    <section className={styles.one} aria-labelledby="tugas">
      <div className="tight">
        <h2 id="tugas">
          {task}. {taskTexts[task].name}
        </h2>
        <p className="soft measure">{taskTexts[task].meaning}</p>
      </div>
      <TaskHistory task={task} />
      <TaskReviewForm
        saved={saved}
        revision={revision}
        point={point}
        task={task}
        previousLevel={previous?.review.attainment ?? null}
      />
    </section>
  )
}
