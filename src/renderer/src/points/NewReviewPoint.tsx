import { useLocation } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { Controller } from 'react-hook-form'
import type { AppError } from '../../../bridge/errors'
import type { GroupFile } from '../../../domain/groupFile'
import { heldSessions, lastSession } from '../../../domain/progress/sessions'
import { schemas } from '../../../domain/records/kinds'
import { appText } from '../../../texts/app'
import { pointsText } from '../../../texts/points'
import { FaultSummary } from '../form/FaultSummary'
import { schemaResolver } from '../form/schemaResolver'
import { useFaultFocus } from '../form/useFaultFocus'
import { useKeptForm } from '../form/useKeptForm'
import { changeGroup, useOpenGroup } from '../state/openGroup'
import { Button } from '../ui/Button'
import { DayInput } from '../ui/DayInput'
import { Dialog } from '../ui/Dialog'
import { Failure } from '../ui/Failure'
import { Field } from '../ui/Field'

const text = pointsText.newPointForm
type NewReviewPointProps = { onCreated: (id: string) => void; onClose: () => void }

/** A new day on which tasks, principles and goals are judged together. */
export function NewReviewPoint({ onCreated, onClose }: NewReviewPointProps) {
  const { group, today } = useOpenGroup()
  const [id] = useState(() => nextPointId(group))
  const [failure, setFailure] = useState<AppError | null>(null)
  const element = useRef<HTMLFormElement>(null)
  const { href } = useLocation()
  const { form, forget } = useKeptForm({
    key: `reviewPoint:${id}`,
    label: text.label(id),
    place: href,
    initial: { id, date: today, afterSession: lastSession(group, today)?.number ?? 0 },
    resolver: schemaResolver(schemas.reviewPoint.draft, { kind: 'reviewPoint', id }),
  })
  const cancel = () => {
    forget()
    onClose()
  }
  useFaultFocus(form, element)
  const create = form.handleSubmit(async (record) => {
    const change = { put: [{ kind: 'reviewPoint' as const, record }], remove: [] }
    const error = await changeGroup(change, text.label(id))
    if (error) return setFailure(error)
    forget()
    onCreated(id)
  })
  return (
    <Dialog title={text.title(id)} onClose={cancel}>
      <p className="soft">{text.intro}</p>
      <form ref={element} className="stack" noValidate onSubmit={create}>
        {failure && <Failure error={failure} />}
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
        <Field label={text.afterSession}>
          {(link) => (
            <select {...link} {...form.register('afterSession', { valueAsNumber: true })}>
              <option value={0}>{pointsText.beforeFirst}</option>
              {heldSessions(group).map(({ number }) => (
                <option key={number} value={number}>
                  {pointsText.afterMeeting(number)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <FaultSummary form={form} />
        <div className="row foot">
          <Button look="main" type="submit" disabled={form.formState.isSubmitting}>
            {text.create}
          </Button>
          <Button onClick={cancel}>{appText.cancel}</Button>
        </div>
      </form>
    </Dialog>
  )
}

function nextPointId(group: GroupFile): string {
  const numbers = group.records.reviewPoint.map(({ id }) => Number(/^R(\d+)$/.exec(id)?.[1] ?? -1))
  return `R${Math.max(-1, ...numbers) + 1}`
}
