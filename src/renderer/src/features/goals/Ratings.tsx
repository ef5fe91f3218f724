import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { wordingAt } from '../../../../domain/goals/amendments'
import type { GoalLevelKey } from '../../../../domain/goals/scaleFindings'
import { recordOf } from '../../../../domain/groupFile'
import { type DatedRating, datedRatings, goalLevel } from '../../../../domain/progress/goalProgress'
import { reviewPoints } from '../../../../domain/progress/reviewPoints'
import type { Goal } from '../../../../domain/records/goal'
import type { ReviewPoint } from '../../../../domain/records/reviewPoint'
import { formatShortDay, formatSigned } from '../../../../texts/formats'
import { goalsText } from '../../../../texts/goalsScreen'
import { goalLevelTexts } from '../../../../texts/labels'
import { AheadNotice } from '../../points/AheadNotice'
import { PointChoice } from '../../points/PointChoice'
import { GoalRatingForm } from '../../ratings/GoalRatingForm'
import { useOpenGroup } from '../../state/openGroup'
import { GoalLevels } from '../../ui/charts/GoalLevels'
import { Table } from '../../ui/Table'
import styles from './Goals.module.css'

const text = goalsText.ratings

/** How a goal was rated at the review points, drawn and told, and rating it at one of them. */
export function Ratings({ goal }: { goal: Goal }) {
  const { group } = useOpenGroup()
  const points = reviewPoints(group)
  const ratings = datedRatings(group, goal)
  const { point, level, evidence } = text.columns
  return (
    <>
      {ratings.length === 0 ? (
        <p className="soft">{text.none}</p>
      ) : (
        <>
          <div className={styles.chart}>
            <GoalLevels
              label={goal.id}
              baseline={goalLevel(group, goal, 'baseline')}
              steps={ratings}
            />
          </div>
          <div className={styles.ratings}>
            <Table caption={text.caption(goal.id)} head={[point, level, evidence]}>
              {ratings.map((rating) => (
                <RatingRow key={rating.point} goal={goal} rating={rating} />
              ))}
            </Table>
          </div>
        </>
      )}
      <RateAt goal={goal} points={points} />
    </>
  )
}

function RatingRow({ goal, rating }: { goal: Goal; rating: DatedRating }) {
  const { group } = useOpenGroup()
  const key = String(rating.level) as GoalLevelKey
  const worker = rating.ratedBy ? recordOf(group, 'worker', rating.ratedBy) : undefined
  return (
    <tr>
      <th scope="row">
        {rating.point}
        <div className="soft small">{formatShortDay(rating.day)}</div>
      </th>
      <td>
        <strong>{goalsText.level(formatSigned(rating.level), goalLevelTexts[key])}</strong>
        <div>{wordingAt(goal, rating.day).gas?.[key]?.trim() || goalsText.scale.undescribed}</div>
      </td>
      <td>
        {rating.evidence}
        {worker && <div className="soft small">{text.by(worker.name)}</div>}
      </td>
    </tr>
  )
}

function RateAt({ goal, points }: { goal: Goal; points: readonly ReviewPoint[] }) {
  const last = points.at(-1)
  const [chosen, setChosen] = useState(last?.id ?? '')
  const point = points.find(({ id }) => id === chosen) ?? last
  if (goal.status === 'dihentikan' || goal.status === 'diganti')
    return <p className="soft">{text.stopped}</p>
  if (!point)
    return (
      <p>
        {text.noPoints} <ReviewsLink />
      </p>
    )
  return (
    <>
      <div className="apart">
        <h4>{text.rateAt}</h4>
        <ReviewsLink />
      </div>
      <PointChoice points={points} value={point.id} onChange={setChosen} />
      <AheadNotice point={point} />
      <GoalRatingForm key={point.id} goal={goal} point={point} />
    </>
  )
}

function ReviewsLink() {
  const { group } = useOpenGroup()
  return (
    <Link to="/kelompok/$groupId/telaah" params={{ groupId: group.id }} search={{}}>
      {text.toReviews}
    </Link>
  )
}
