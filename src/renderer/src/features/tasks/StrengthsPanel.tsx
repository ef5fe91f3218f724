import { useState } from 'react'
import { inUse } from '../../../../domain/progress/inUse'
import type { StrengthsReview } from '../../../../domain/records/strengthsReview'
import { EMPTY, formatDay } from '../../../../texts/formats'
import { tasksText } from '../../../../texts/tasks'
import { unsavedOf } from '../../state/drafts'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Table } from '../../ui/Table'
import { focusHeading } from '../../ui/useScreen'
import { nextStrengthsId, StrengthsDialog, strengthsKey } from './StrengthsDialog'
import styles from './Tasks.module.css'

const text = tasksText.strengths

/** What the group named as its strengths and weaknesses, day by day. */
export function StrengthsPanel() {
  const { group, isReadOnly } = useOpenGroup()
  const reviews = inUse(group.records.strengthsReview).sort((one, other) =>
    one.date.localeCompare(other.date),
  )
  const ids = [...reviews.map(({ id }) => id), nextStrengthsId(group)]
  const [open, setOpen] = useState(() => ids.find((id) => unsavedOf(strengthsKey(id))) ?? null)
  return (
    <section className="tight" aria-labelledby="kekuatan">
      <h3 id="kekuatan">{text.title}</h3>
      <p className="soft small">{text.note}</p>
      {reviews.length === 0 ? (
        <p className="soft">{text.empty}</p>
      ) : (
        <Table
          caption={text.caption}
          head={[
            text.columns.day,
            text.columns.strengths,
            text.columns.weaknesses,
            text.columns.actions,
          ]}
        >
          {reviews.map((review) => (
            <StrengthsRow key={review.id} review={review} onEdit={() => setOpen(review.id)} />
          ))}
        </Table>
      )}
      <div className="row">
        <Button disabled={isReadOnly} onClick={() => setOpen(nextStrengthsId(group))}>
          {text.add}
        </Button>
      </div>
      {open && <StrengthsDialog key={open} id={open} onClose={() => setOpen(null)} />}
    </section>
  )
}

function StrengthsRow({ review, onEdit }: { review: StrengthsReview; onEdit: () => void }) {
  const { isReadOnly } = useOpenGroup()
  const day = formatDay(review.date)
  const remove = async () => {
    const change = { put: [], remove: [{ kind: 'strengthsReview' as const, id: review.id }] }
    if (!(await changeGroup(change, text.removeLabel(day)))) focusHeading()
  }
  return (
    <tr>
      <th scope="row">{day}</th>
      <td>
        <Points points={review.strengths} />
      </td>
      <td>
        <Points points={review.weaknesses} />
      </td>
      <td>
        <div className="row">
          <Button look="quiet" disabled={isReadOnly} aria-label={text.edit(day)} onClick={onEdit}>
            {text.editShort}
          </Button>
          <Button look="quiet" disabled={isReadOnly} aria-label={text.remove(day)} onClick={remove}>
            {text.removeShort}
          </Button>
        </div>
      </td>
    </tr>
  )
}

function Points({ points }: { points: readonly string[] | null | undefined }) {
  if (!points?.length) return EMPTY
  return (
    <ul className={styles.activities}>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  )
}
