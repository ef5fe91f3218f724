import { Link } from '@tanstack/react-router'
import { taskCodes } from '../../../../domain/catalog/tasks'
import type { GroupFile } from '../../../../domain/groupFile'
import { ratingWarnings } from '../../../../domain/progress/evidence/ratingWarnings'
import { principleScores } from '../../../../domain/progress/principles'
import type { ReviewItem } from '../../../../domain/progress/reviewItems'
import { reviewPoints } from '../../../../domain/progress/reviewPoints'
import { taskAttainment } from '../../../../domain/progress/taskProgress'
import type { Goal } from '../../../../domain/records/goal'
import type { ReviewPoint } from '../../../../domain/records/reviewPoint'
import { taskTexts } from '../../../../texts/catalog'
import { warningTexts } from '../../../../texts/evidence'
import { EMPTY, formatChange, formatSigned } from '../../../../texts/formats'
import { principleScoreText } from '../../../../texts/principles'
import { reviewText } from '../../../../texts/review'
import pointStyles from '../../points/Points.module.css'
import { useOpenGroup } from '../../state/openGroup'
import { Notice } from '../../ui/Notice'
import { NumberCell, Table } from '../../ui/Table'
import { itemKey, itemName } from './items'
import styles from './Review.module.css'

const text = reviewText.changes

type ReviewSummaryProps = { point: ReviewPoint; items: readonly ReviewItem[] }

/** What a review came to: what changed, what is open, and what does not fit the records. */
export function ReviewSummary({ point, items }: ReviewSummaryProps) {
  const open = items.filter(({ isDone }) => !isDone)
  return (
    <section className={pointStyles.one} aria-labelledby="ringkasan">
      <h2 id="ringkasan">{reviewText.summaryTitle}</h2>
      <OpenParts point={point} open={open} />
      <Changes point={point} items={items} />
      <Warnings point={point} />
      <NextPlaces />
    </section>
  )
}

function OpenParts({ point, open }: { point: ReviewPoint; open: readonly ReviewItem[] }) {
  const { group } = useOpenGroup()
  const [first] = open
  if (!first)
    return (
      <Notice isLive title={reviewText.whole.title}>
        <p>{reviewText.whole.body}</p>
      </Notice>
    )
  return (
    <Notice tone="warning" title={reviewText.stillOpen(open.length)}>
      <p>
        <Link
          to="/kelompok/$groupId/telaah"
          params={{ groupId: group.id }}
          search={{ titik: point.id, bagian: itemKey(first) }}
        >
          {reviewText.firstOpen}
        </Link>
      </p>
    </Notice>
  )
}

function NextPlaces() {
  const params = { groupId: useOpenGroup().group.id }
  return (
    <div className="row">
      <Link to="/kelompok/$groupId/laporan" params={params}>
        {reviewText.toReport}
      </Link>
      <Link to="/kelompok/$groupId" params={params}>
        {reviewText.toOverview}
      </Link>
    </div>
  )
}

function Changes({ point, items }: ReviewSummaryProps) {
  const { group } = useOpenGroup()
  const before = reviewPoints(group).filter(({ date }) => date < point.date)
  const scores = principleScores(group).find((one) => one.point.id === point.id)?.byPrinciple
  const { what, former, now, change } = text.columns
  return (
    <div className="tight">
      <h3>{text.title}</h3>
      <Table
        caption={text.caption}
        head={[what, { label: former, isNumber: true }, { label: now, isNumber: true }, change]}
      >
        {items.flatMap((item) => {
          if (!item.isDone) return []
          if (item.kind === 'principle')
            return scores
              ? [
                  <tr key={itemKey(item)}>
                    <th scope="row">{itemName(item)}</th>
                    <NumberCell>{EMPTY}</NumberCell>
                    <NumberCell>{principleScoreText(scores[item.principle])}</NumberCell>
                    <td />
                  </tr>,
                ]
              : []
          return [
            <ChangeRow
              key={itemKey(item)}
              name={itemName(item)}
              former={formerOf(group, before, item)}
              now={nowOf(group, point, item)}
              isSigned={item.kind === 'goal'}
            />,
          ]
        })}
      </Table>
    </div>
  )
}

type Rated = Exclude<ReviewItem, { kind: 'principle' }>

function nowOf(group: GroupFile, point: ReviewPoint, item: Rated): number | null {
  return item.kind === 'task'
    ? taskAttainment(group, point.id)[item.task]
    : ratingAt(item.goal, point)
}

/** The last value before; a goal that was never rated begins at its baseline. */
function formerOf(group: GroupFile, before: readonly ReviewPoint[], item: Rated): number | null {
  const values = before.map((point) => nowOf(group, point, item))
  const last = values.findLast((value) => value !== null) ?? null
  return last ?? (item.kind === 'goal' ? (item.goal.baselineLevel ?? null) : null)
}

function ratingAt({ ratings }: Goal, { id }: ReviewPoint): number | null {
  return ratings?.find((rating) => rating.point === id)?.level ?? null
}

type ChangeRowProps = {
  name: string
  former: number | null
  now: number | null
  /** Levels of goals lie on both sides of 0. */
  isSigned: boolean
}

function ChangeRow({ name, former, now, isSigned }: ChangeRowProps) {
  const shown = (value: number | null) =>
    value === null ? EMPTY : isSigned ? formatSigned(value) : String(value)
  const change = former === null || now === null ? null : now - former
  return (
    <tr>
      <th scope="row">{name}</th>
      <NumberCell>{shown(former)}</NumberCell>
      <NumberCell>{shown(now)}</NumberCell>
      <td className={change !== null && change < 0 ? styles.fall : undefined}>
        {change === null ? text.first : formatChange(change)}
      </td>
    </tr>
  )
}

function Warnings({ point }: { point: ReviewPoint }) {
  const { group, today } = useOpenGroup()
  const reviews = group.records.taskReview.filter((review) => review.point === point.id)
  const warnings = taskCodes.flatMap((task) => {
    const review = reviews.find((one) => one.task === task)
    if (!review) return []
    const { attainment, effort } = review
    return ratingWarnings(group, point, { task, attainment, effort }, today).map((warning) => ({
      ...warning,
      task,
    }))
  })
  return (
    <div className="tight">
      <h3>{reviewText.warnings.title}</h3>
      {warnings.length === 0 ? (
        <p className="soft">{reviewText.warnings.none}</p>
      ) : (
        <ul className="tight">
          {warnings.map(({ task, code, params }) => (
            <li key={`${task} ${code}`}>
              <strong>
                {task}. {taskTexts[task].name}:
              </strong>{' '}
              {warningTexts[code].title}. {warningTexts[code].body(params)}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
