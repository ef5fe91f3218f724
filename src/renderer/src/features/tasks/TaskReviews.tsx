import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { TaskCode } from '../../../../domain/catalog/tasks'
import { reviewPoints } from '../../../../domain/progress/reviewPoints'
import { taskHistory } from '../../../../domain/progress/taskProgress'
import type { ReviewPoint } from '../../../../domain/records/reviewPoint'
import { taskTexts } from '../../../../texts/catalog'
import { tasksText } from '../../../../texts/tasks'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { useScreen } from '../../ui/useScreen'
import { NewReviewPoint } from './NewReviewPoint'
import { PointChoice } from './PointChoice'
import { reviewDraft } from './reviewDraft'
import { TaskHistory } from './TaskHistory'
import { TaskList } from './TaskList'
import { TaskReviewForm } from './TaskReviewForm'
import styles from './Tasks.module.css'

/** The eight tasks at a review point: choose one, see its history, rate it. */
export function TaskReviews() {
  const { group, isReadOnly } = useOpenGroup()
  const { titik, tugas = 'a' } = useSearch({ from: '/kelompok/$groupId/tugas' })
  const navigate = useNavigate({ from: '/kelompok/$groupId/tugas' })
  const [isAdding, setIsAdding] = useState(false)
  const heading = useScreen(tasksText.title, group.records.program[0]?.name)
  const points = reviewPoints(group)
  const point = points.find(({ id }) => id === titik) ?? points.at(-1)
  const show = (pointId: string) =>
    navigate({ search: (former) => ({ ...former, titik: pointId }) })
  const addPoint = (
    <Button disabled={isReadOnly} onClick={() => setIsAdding(true)}>
      {tasksText.newPoint}
    </Button>
  )
  return (
    <>
      <div className="apart">
        <h1 ref={heading} tabIndex={-1}>
          {tasksText.title}
        </h1>
        {point && (
          <div className={styles.points}>
            <PointChoice points={points} value={point.id} onChange={show} />
            {addPoint}
          </div>
        )}
      </div>
      {point ? (
        <div className={styles.split}>
          <TaskList pointId={point.id} task={tugas} />
          <OneTask key={`${point.id} ${tugas}`} point={point} task={tugas} />
        </div>
      ) : (
        <EmptyState title={tasksText.empty.title} actions={addPoint}>
          <p className="soft">{tasksText.empty.body}</p>
        </EmptyState>
      )}
      {isAdding && (
        <NewReviewPoint
          onCreated={(id) => {
            setIsAdding(false)
            void show(id)
          }}
          onClose={() => setIsAdding(false)}
        />
      )}
    </>
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
