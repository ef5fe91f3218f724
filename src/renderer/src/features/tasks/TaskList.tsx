import { Link } from '@tanstack/react-router'
import { type TaskCode, taskCodes } from '../../../../domain/catalog/tasks'
import { taskAttainment } from '../../../../domain/progress/taskProgress'
import { attainmentTexts, taskTexts } from '../../../../texts/catalog'
import { overviewText } from '../../../../texts/overview'
import { tasksText } from '../../../../texts/tasks'
import styles from '../../points/Points.module.css'
import { reviewDraft, reviewKey } from '../../ratings/reviewDraft'
import { useUnsaved } from '../../state/drafts'
import { useOpenGroup } from '../../state/openGroup'

type TaskListProps = { pointId: string; task: TaskCode }

/** The eight tasks at one review point, each with its value there. */
export function TaskList({ pointId, task }: TaskListProps) {
  const { group } = useOpenGroup()
  const unsaved = useUnsaved()
  const levels = taskAttainment(group, pointId)
  const point = group.records.reviewPoint.find(({ id }) => id === pointId)
  return (
    <nav aria-label={tasksText.list}>
      <ul className={styles.list}>
        {taskCodes.map((code) => (
          <li key={code}>
            <Link
              to="/kelompok/$groupId/tugas"
              params={{ groupId: group.id }}
              search={{ titik: pointId, tugas: code }}
              aria-current={code === task ? 'page' : undefined}
              activeProps={{ 'aria-current': undefined }}
            >
              <span>
                {code}. {taskTexts[code].name}
              </span>
              <span className="soft small">
                {levelWords(levels[code])}
                {point && reviewKey(reviewDraft(group, point, code).id) in unsaved && (
                  <strong className={styles.unsaved}> · {tasksText.unsaved}</strong>
                )}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function levelWords(level: number | null): string {
  if (level === null) return tasksText.notRated
  return overviewText.tasks.level(level, attainmentTexts[level]?.label ?? '')
}
