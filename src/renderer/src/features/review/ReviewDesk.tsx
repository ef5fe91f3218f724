import { Link, useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect } from 'react'
import { reviewItems } from '../../../../domain/progress/reviewItems'
import type { ReviewPoint } from '../../../../domain/records/reviewPoint'
import { formatDay } from '../../../../texts/formats'
import { pointWhen } from '../../../../texts/points'
import { reviewText } from '../../../../texts/review'
import { AheadNotice } from '../../points/AheadNotice'
import pointStyles from '../../points/Points.module.css'
import { useOpenGroup } from '../../state/openGroup'
import { useScreen } from '../../ui/useScreen'
import { itemKey, keyAfter, SUMMARY } from './items'
import { PartList } from './PartList'
import styles from './Review.module.css'
import { ReviewPart } from './ReviewPart'
import { ReviewSummary } from './ReviewSummary'

type ReviewDeskProps = {
  point: ReviewPoint
  /** The part that the address names. */
  part: string | undefined
}

/** One review: everything that is judged at a point, part after part, each saved by itself. */
export function ReviewDesk({ point, part }: ReviewDeskProps) {
  const { group } = useOpenGroup()
  const heading = useScreen(reviewText.titleOf(point.id), group.records.program[0]?.name)
  const navigate = useNavigate()
  const items = reviewItems(group, point)
  const done = items.filter(({ isDone }) => isDone).length
  const named = items.find((item) => itemKey(item) === part)
  const first = items.find(({ isDone }) => !isDone)
  const item = named ?? (part === SUMMARY ? undefined : first)
  const current = item ? itemKey(item) : SUMMARY
  const show = useCallback(
    (bagian: string, replace = false) =>
      navigate({
        to: '/kelompok/$groupId/telaah',
        params: { groupId: group.id },
        search: { titik: point.id, bagian },
        replace,
      }),
    [navigate, group.id, point.id],
  )

  /** The address names what is shown, so that saving a part does not exchange it for the next open one. */
  useEffect(() => {
    if (part !== current) show(current, true)
  }, [part, current, show])

  return (
    <>
      <div className={styles.head}>
        <p className="small">
          <Link to="/kelompok/$groupId/telaah" params={{ groupId: group.id }} search={{}}>
            {reviewText.back}
          </Link>
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {reviewText.titleOf(point.id)}
        </h1>
        <p className="soft">
          {formatDay(point.date)}, {pointWhen(point)}. {reviewText.progress(done, items.length)}
        </p>
        <progress
          className={styles.progress}
          aria-label={reviewText.progressLabel}
          value={done}
          max={items.length}
        />
      </div>
      <AheadNotice point={point} />
      <div className={pointStyles.split}>
        <PartList point={point} items={items} current={current} />
        {item ? (
          <ReviewPart
            key={itemKey(item)}
            point={point}
            item={item}
            position={reviewText.position(items.indexOf(item) + 1, items.length)}
            onward={() => show(keyAfter(items, itemKey(item)))}
          />
        ) : (
          <ReviewSummary point={point} items={items} />
        )}
      </div>
    </>
  )
}
