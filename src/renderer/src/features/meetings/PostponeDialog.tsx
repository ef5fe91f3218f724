import { useLocation } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { AppError } from '../../../../bridge/errors'
import { isDay } from '../../../../domain/day'
import { newMeeting } from '../../../../domain/meetings/newMeeting'
import { postponedChange, type Replacement } from '../../../../domain/meetings/statusChanges'
import { inUse } from '../../../../domain/progress/inUse'
import { plannedSessions } from '../../../../domain/progress/sessions'
import type { Session } from '../../../../domain/records/session'
import { scheduleText } from '../../../../texts/designSchedule'
import { formatDay } from '../../../../texts/formats'
import { meetingStatusText as text } from '../../../../texts/meetings'
import { ChoiceField } from '../../form/ChoiceField'
import { DayField } from '../../form/DayField'
import { DoorFaults } from '../../form/DoorFaults'
import { TextField } from '../../form/TextField'
import { TickField } from '../../form/TickField'
import { useFaultFocus } from '../../form/useFaultFocus'
import { useKeptForm } from '../../form/useKeptForm'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'

const NEW = 'baru'
type Typed = { reason: string; replacement: string; date: string; movesEnd: boolean }
type PostponeDialogProps = { session: Session; onClose: () => void }

/** Puts a meeting off, with the reason and what stands in its place. */
export function PostponeDialog({ session, onClose }: PostponeDialogProps) {
  const { group, today } = useOpenGroup()
  const { href } = useLocation()
  const element = useRef<HTMLFormElement>(null)
  const [failure, setFailure] = useState<AppError | null>(null)
  const title = text.postponeTitle(session.number)
  const { form, forget } = useKeptForm<Typed>({
    key: `session:${session.id}:tunda`,
    label: title,
    place: href,
    initial: {
      reason: '',
      replacement: NEW,
      date: newMeeting(group, today)?.date ?? '',
      movesEnd: false,
    },
  })
  const { replacement, date } = form.watch()
  const end = inUse(group.records.program)[0]?.endDate
  const isBeyondEnd = replacement === NEW && isDay(date) && end !== undefined && date > end
  const others = plannedSessions(group, today).filter(
    ({ id, replacesSessionId }) => id !== session.id && !replacesSessionId,
  )
  const close = () => {
    forget()
    onClose()
  }
  useFaultFocus(form, element)
  const save = form.handleSubmit(async (typed) => {
    const faults = faultsOf(typed)
    if (faults.length > 0) {
      for (const [name, message] of faults) form.setError(name, { type: 'own', message })
      return
    }
    const error = await changeGroup(
      postponedChange(group, session, {
        reason: typed.reason,
        replacement: replacementOf(typed),
      }),
      text.postponeLabel(session.number),
    )
    if (error) setFailure(error)
    else close()
  })
  return (
    <Dialog title={title} onClose={close}>
      <p className="soft">{text.postponeBody}</p>
      <form ref={element} className="stack" noValidate onSubmit={save}>
        <DoorFaults error={failure} />
        <TextField
          form={form}
          name="reason"
          label={text.reasonField}
          hint={text.postponeReasonHint}
          rows={2}
        />
        <ChoiceField
          form={form}
          name="replacement"
          label={text.replacement}
          choices={[
            { value: NEW, label: text.newMeeting },
            ...others.map(({ id, number, date: day }) => ({
              value: id,
              label: text.planned(number, formatDay(day)),
            })),
            { value: '', label: text.unknown },
          ]}
        />
        {replacement === NEW && <DayField form={form} name="date" label={text.newDay} />}
        {isBeyondEnd && (
          <TickField
            form={form}
            name="movesEnd"
            label={scheduleText.meeting.movesEnd(formatDay(date))}
            hint={scheduleText.meeting.beyondEnd(formatDay(end))}
          />
        )}
        <div className="row foot">
          <Button look="main" type="submit" disabled={form.formState.isSubmitting}>
            {text.confirmPostpone}
          </Button>
          <Button onClick={close}>{text.keep}</Button>
        </div>
      </form>
    </Dialog>
  )
}

function faultsOf({ reason, replacement, date }: Typed): ['reason' | 'date', string][] {
  return [
    ...(reason.trim() === '' ? [['reason', text.reasonMissing] as ['reason', string]] : []),
    ...(replacement === NEW && !isDay(date)
      ? [['date', text.newDayMissing] as ['date', string]]
      : []),
  ]
}

function replacementOf({ replacement, date, movesEnd }: Typed): Replacement {
  if (replacement === NEW) return { kind: 'newMeeting', date, movesEnd }
  return replacement === '' ? { kind: 'unknown' } : { kind: 'plannedMeeting', id: replacement }
}
