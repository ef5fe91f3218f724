import { useLocation } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { Controller, type FieldValues } from 'react-hook-form'
import type { AppError } from '../../../bridge/errors'
import { withoutStamps } from '../../../domain/groupFile'
import { nextPointId } from '../../../domain/progress/reviewPoints'
import { dueReview } from '../../../domain/progress/reviewSchedule'
import { heldSessions, lastSession, plannedSessions } from '../../../domain/progress/sessions'
import type { DraftOf } from '../../../domain/records/kinds'
import { schemas } from '../../../domain/records/kinds'
import type { ReviewPoint } from '../../../domain/records/reviewPoint'
import { appText } from '../../../texts/app'
import { pointsText } from '../../../texts/points'
import { ChoiceField } from '../form/ChoiceField'
import { DoorFaults } from '../form/DoorFaults'
import { FaultSummary } from '../form/FaultSummary'
import { schemaResolver } from '../form/schemaResolver'
import { useFaultFocus } from '../form/useFaultFocus'
import { useKeptForm } from '../form/useKeptForm'
import { changeGroup, useOpenGroup } from '../state/openGroup'
import { Button } from '../ui/Button'
import { DayInput } from '../ui/DayInput'
import { Dialog } from '../ui/Dialog'

const text = pointsText.form

type ReviewPointDialogProps = {
  /** The point to be changed; a new one where left out. */
  point?: ReviewPoint
  onSaved: (id: string) => void
  onClose: () => void
}

/** A day on which tasks, goals and principles are judged together: a new one, or another day for one. */
export function ReviewPointDialog({ point, onSaved, onClose }: ReviewPointDialogProps) {
  const { group, today } = useOpenGroup()
  const [initial] = useState(() => initialOf(point))
  const { id } = initial
  const [failure, setFailure] = useState<AppError | null>(null)
  const element = useRef<HTMLFormElement>(null)
  const { href } = useLocation()
  const { form, forget } = useKeptForm({
    key: `reviewPoint:${id}`,
    label: text.label(id),
    place: href,
    initial,
    resolver: schemaResolver(schemas.reviewPoint.draft, { kind: 'reviewPoint', id }, (typed) => ({
      ...(point ? withoutStamps<'reviewPoint'>(point) : {}),
      ...typed,
      afterSession: typed.afterSession === undefined ? null : Number(typed.afterSession),
    })),
  })
  const close = () => {
    forget()
    onClose()
  }
  useFaultFocus(form, element)
  const save = form.handleSubmit(async (record) => {
    const put = [
      { kind: 'reviewPoint' as const, record: record as FieldValues as DraftOf<'reviewPoint'> },
    ]
    const error = await changeGroup({ put, remove: [] }, text.label(id))
    if (error) return setFailure(error)
    forget()
    onSaved(id)
  })
  return (
    <Dialog title={point ? text.changeTitle(id) : text.title(id)} onClose={close}>
      <p className="soft">{text.intro}</p>
      <form ref={element} className="stack" noValidate onSubmit={save}>
        <DoorFaults error={failure} />
        <Controller
          control={form.control}
          name="date"
          render={({ field, fieldState }) => (
            <DayInput
              label={text.date}
              value={field.value}
              onChange={field.onChange}
              fault={fieldState.error?.message}
            />
          )}
        />
        <ChoiceField
          form={form}
          name="afterSession"
          label={text.afterSession}
          none={pointsText.noMeeting}
          choices={[
            { value: '0', label: pointsText.beforeFirst },
            ...[...heldSessions(group), ...plannedSessions(group, today)].map(({ number }) => ({
              value: String(number),
              label: pointsText.afterMeeting(number),
            })),
          ]}
        />
        <FaultSummary form={form} />
        <div className="row foot">
          <Button look="main" type="submit" disabled={form.formState.isSubmitting}>
            {point ? appText.save : text.create}
          </Button>
          <Button onClick={close}>{appText.cancel}</Button>
        </div>
      </form>
    </Dialog>
  )

  /** A new point is proposed for the review that is due, else for today. */
  function initialOf(one: ReviewPoint | undefined) {
    if (one)
      return { id: one.id, date: one.date, afterSession: numberWord(one.afterSession ?? null) }
    const due = dueReview(group, today)
    const planned = due && !due.point ? due : null
    return {
      id: nextPointId(group),
      date: planned?.day ?? today,
      afterSession: numberWord(
        planned ? planned.afterSession : (lastSession(group, today)?.number ?? 0),
      ),
    }
  }
}

function numberWord(number: number | null): string {
  return number === null ? '' : String(number)
}
