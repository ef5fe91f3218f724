import { Link } from '@tanstack/react-router'
import type { ReviewItem } from '../../../../domain/progress/reviewItems'
import type { ReviewPoint } from '../../../../domain/records/reviewPoint'
import { reviewText } from '../../../../texts/review'
import { tasksText } from '../../../../texts/tasks'
import pointStyles from '../../points/Points.module.css'
import { ratingKey } from '../../ratings/goalRating'
import { checkKey } from '../../ratings/PrincipleForm'
import { reviewKey } from '../../ratings/reviewDraft'
import { useUnsaved } from '../../state/drafts'
import { useOpenGroup } from '../../state/openGroup'
import { itemKey, itemName, SUMMARY } from './items'
import styles from './Review.module.css'

const kinds = ['task', 'goal', 'principle'] as const

type PartListProps = { point: ReviewPoint; items: readonly ReviewItem[]; current: string }

/** Everything that is judged at a review point, with what is done; no values, so that none is copied. */
export function PartList({ point, items, current }: PartListProps) {
  const { group } = useOpenGroup()
  const unsaved = useUnsaved()
  const entry = (key: string, children: React.ReactNode) => (
    <li key={key}>
      <Link
        to="/kelompok/$groupId/telaah"
        params={{ groupId: group.id }}
        search={{ titik: point.id, bagian: key }}
        aria-current={key === current ? 'page' : undefined}
        activeProps={{ 'aria-current': undefined }}
      >
        {children}
      </Link>
    </li>
  )
  return (
    <nav aria-label={reviewText.list} className={styles.list}>
      {kinds.map((kind) => {
        const ofKind = items.filter((item) => item.kind === kind)
        return (
          ofKind.length > 0 && (
            <section key={kind} className="tight" aria-label={reviewText.groups[kind]}>
              <h2>{reviewText.groups[kind]}</h2>
              <ul className={pointStyles.list}>
                {ofKind.map((item) =>
                  entry(
                    itemKey(item),
                    <>
                      <span className={styles.words}>
                        <span className={styles.sign} aria-hidden="true">
                          {item.isDone ? '✓' : '○'}
                        </span>
                        {itemName(item)}
                        <span className="unseen">
                          , {item.isDone ? reviewText.state.done : reviewText.state.open}
                        </span>
                      </span>
                      {draftKey(item, point) in unsaved && (
                        <strong className={`small ${pointStyles.unsaved}`}>
                          {tasksText.unsaved}
                        </strong>
                      )}
                    </>,
                  ),
                )}
              </ul>
            </section>
          )
        )
      })}
      <ul className={pointStyles.list}>{entry(SUMMARY, reviewText.summaryTitle)}</ul>
    </nav>
  )
}

function draftKey(item: ReviewItem, point: ReviewPoint): string {
  if (item.kind === 'task') return reviewKey(`${point.id}.${item.task}`)
  if (item.kind === 'principle') return checkKey(`${point.id}.${item.principle}`)
  return ratingKey(item.goal.id, point.id)
}
