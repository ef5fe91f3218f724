import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { wordingAt } from '../../../../domain/goals/amendments'
import type { GoalLevelKey } from '../../../../domain/goals/scaleFindings'
import { goalLevel } from '../../../../domain/progress/goalProgress'
import { reviewPoints } from '../../../../domain/progress/reviewPoints'
import type { Goal } from '../../../../domain/records/goal'
import type { ReviewPoint } from '../../../../domain/records/reviewPoint'
import { EMPTY, formatShortDay, formatSigned } from '../../../../texts/formats'
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

type Rated = { point: ReviewPoint; level: number; evidence: string }

/** How a goal was rated at the review points, drawn and told, and rating it at one of them. */
export function Ratings({ goal }: { goal: Goal }) {
  const { group } = useOpenGroup()
  const points = reviewPoints(group)
  const rated = points.flatMap((point): Rated[] => {
    const rating = goal.ratings?.find((one) => one.point === point.id)
    return rating ? [{ point, level: rating.level, evidence: rating.evidence }] : []
  })
  const { point, level, meaning, evidence } = text.columns
  return (
    <>
      {rated.length === 0 ? (
        <p className="soft">{text.none}</p>
      ) : (
        <>
          <div className={styles.chart}>
            <GoalLevels
              label={goal.id}
              baseline={goalLevel(group, goal, 'baseline')}
              steps={rated.map((one) => ({ point: one.point.id, level: one.level }))}
            />
          </div>
          <div className={styles.ratings}>
            <Table caption={text.caption(goal.id)} head={[point, level, meaning, evidence]}>
              {rated.map((one) => (
                <RatingRow key={one.point.id} goal={goal} rated={one} />
              ))}
            </Table>
          </div>
        </>
      )}
      <RateAt goal={goal} points={points} />
    </>
  )
}

function RatingRow({ goal, rated }: { goal: Goal; rated: Rated }) {
  const key = String(rated.level) as GoalLevelKey
  return (
    <tr>
      <th scope="row">
        {rated.point.id}
        <div className="soft small">{formatShortDay(rated.point.date)}</div>
      </th>
      <td>{goalsText.level(formatSigned(rated.level), goalLevelTexts[key])}</td>
      <td>{wordingAt(goal, rated.point.date).gas?.[key]?.trim() || EMPTY}</td>
      <td>{rated.evidence}</td>
    </tr>
  )
}

function RateAt({ goal, points }: { goal: Goal; points: readonly ReviewPoint[] }) {
  const { group } = useOpenGroup()
  const last = points.at(-1)
  const [chosen, setChosen] = useState(last?.id ?? '')
  const point = points.find(({ id }) => id === chosen) ?? last
  if (goal.status === 'dihentikan' || goal.status === 'diganti')
    return <p className="soft">{text.stopped}</p>
  if (!point)
    return (
      <p>
        {text.noPoints}{' '}
        <Link to="/kelompok/$groupId/telaah" params={{ groupId: group.id }} search={{}}>
          {text.toReviews}
        </Link>
      </p>
    )
  return (
    <>
      <h4>{text.rateAt}</h4>
      <PointChoice points={points} value={point.id} onChange={setChosen} />
      <AheadNotice point={point} />
      <GoalRatingForm key={point.id} goal={goal} point={point} />
    </>
  )
}
