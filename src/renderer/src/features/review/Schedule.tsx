import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { isJudged, nextPointId } from '../../../../domain/progress/reviewPoints'
import { type PlannedReview, reviewSchedule } from '../../../../domain/progress/reviewSchedule'
import type { ReviewPoint } from '../../../../domain/records/reviewPoint'
import { reviewDay, reviewText, reviewWhen } from '../../../../texts/review'
import { ReviewPointDialog } from '../../points/ReviewPointDialog'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { Table } from '../../ui/Table'
import { focusHeading, useScreen } from '../../ui/useScreen'
import { Manner } from './Manner'
import styles from './Review.module.css'

const text = reviewText.schedule

/** All reviews of the group, planned and made by hand, and how they are done. */
export function Schedule() {
  const { group, today, isReadOnly } = useOpenGroup()
  const heading = useScreen(reviewText.title, group.records.program[0]?.name)
  const [open, setOpen] = useState<ReviewPoint | 'new' | null>(null)
  const navigate = useNavigate()
  const show = (id: string) =>
    navigate({
      to: '/kelompok/$groupId/telaah',
      params: { groupId: group.id },
      search: { titik: id },
    })
  const start = async (review: PlannedReview) => {
    const id = nextPointId(group)
    const record = { id, date: review.day ?? today, afterSession: review.afterSession }
    const error = await changeGroup(
      { put: [{ kind: 'reviewPoint', record }], remove: [] },
      text.startLabel(id),
    )
    if (!error) show(id)
  }
  const { review, when, day, state, actions } = text.columns
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {reviewText.title}
      </h1>
      <p className="soft measure">{reviewText.intro}</p>
      <Panel
        title={text.title}
        note={text.judged}
        actions={
          <Button disabled={isReadOnly} onClick={() => setOpen('new')}>
            {text.add}
          </Button>
        }
      >
        <Table caption={text.caption} head={[review, when, day, state, actions]}>
          {reviewSchedule(group, today).map((one) => (
            <tr key={one.point?.id ?? `${one.reason} ${one.afterSession}`}>
              <th scope="row">
                {one.point?.id ?? <span className="soft small">{text.notMade}</span>}
              </th>
              <td>{reviewWhen(one)}</td>
              <td>{reviewDay(one)}</td>
              <td
                className={one.state === 'due' ? `${styles.states} ${styles.due}` : styles.states}
              >
                {text.states[one.state]}
              </td>
              <td>
                <Actions
                  review={one}
                  onStart={() => start(one)}
                  onChange={() => setOpen(one.point)}
                />
              </td>
            </tr>
          ))}
        </Table>
      </Panel>
      <Manner />
      {open && (
        <ReviewPointDialog
          {...(open === 'new' ? {} : { point: open })}
          onSaved={(id) => {
            setOpen(null)
            if (open === 'new') show(id)
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}

type ActionsProps = { review: PlannedReview; onStart: () => void; onChange: () => void }

function Actions({ review, onStart, onChange }: ActionsProps) {
  const { group, isReadOnly } = useOpenGroup()
  const { point, state } = review
  if (!point)
    return state === 'due' ? (
      <Button
        look="main"
        disabled={isReadOnly}
        aria-label={text.startOf(reviewWhen(review))}
        onClick={onStart}
      >
        {text.start}
      </Button>
    ) : null
  const action = state === 'begun' || state === 'due' ? text.goOn : text.look
  const remove = async () => {
    const change = { put: [], remove: [{ kind: 'reviewPoint' as const, id: point.id }] }
    if (!(await changeGroup(change, text.removeLabel(point.id)))) focusHeading()
  }
  return (
    <div className={styles.actions}>
      <Link
        to="/kelompok/$groupId/telaah"
        params={{ groupId: group.id }}
        search={{ titik: point.id }}
        aria-label={text.openOf(action, point.id)}
      >
        {action}
      </Link>
      <Button
        look="quiet"
        disabled={isReadOnly}
        aria-label={text.changeOf(point.id)}
        onClick={onChange}
      >
        {text.change}
      </Button>
      {!isJudged(group, point.id) && (
        <Button
          look="quiet"
          disabled={isReadOnly}
          aria-label={text.removeOf(point.id)}
          onClick={remove}
        >
          {text.remove}
        </Button>
      )}
    </div>
  )
}
