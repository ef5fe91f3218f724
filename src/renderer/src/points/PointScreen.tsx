import { type ReactNode, useState } from 'react'
import { reviewPoints } from '../../../domain/progress/reviewPoints'
import type { ReviewPoint } from '../../../domain/records/reviewPoint'
import { pointsText } from '../../../texts/points'
import { useOpenGroup } from '../state/openGroup'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { useScreen } from '../ui/useScreen'
import { AheadNotice } from './AheadNotice'
import { PointChoice } from './PointChoice'
import styles from './Points.module.css'
import { ReviewPointDialog } from './ReviewPointDialog'

type PointScreenProps = {
  title: string
  /** The point that the address names; the latest one where it names none. */
  pointId: string | undefined
  onShow: (pointId: string) => void
  children: (point: ReviewPoint) => ReactNode
}

/** A screen on which something is judged at a review point: choose the point, or begin with the first. */
export function PointScreen({ title, pointId, onShow, children }: PointScreenProps) {
  const { group, isReadOnly } = useOpenGroup()
  const [isAdding, setIsAdding] = useState(false)
  const heading = useScreen(title, group.records.program[0]?.name)
  const points = reviewPoints(group)
  const point = points.find(({ id }) => id === pointId) ?? points.at(-1)
  const addPoint = (
    <Button disabled={isReadOnly} onClick={() => setIsAdding(true)}>
      {pointsText.newPoint}
    </Button>
  )
  return (
    <>
      <div className="apart">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {point && (
          <div className={styles.points}>
            <PointChoice points={points} value={point.id} onChange={onShow} />
            {addPoint}
          </div>
        )}
      </div>
      {point ? (
        <>
          <AheadNotice point={point} />
          {children(point)}
        </>
      ) : (
        <EmptyState title={pointsText.empty.title} actions={addPoint}>
          <p className="soft">{pointsText.empty.body}</p>
        </EmptyState>
      )}
      {isAdding && (
        <ReviewPointDialog
          onSaved={(id) => {
            setIsAdding(false)
            onShow(id)
          }}
          onClose={() => setIsAdding(false)}
        />
      )}
    </>
  )
}
