import { useLocation } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { AppError } from '../../../../bridge/errors'
import { cancelledChange } from '../../../../domain/meetings/statusChanges'
import type { Session } from '../../../../domain/records/session'
import { meetingStatusText as text } from '../../../../texts/meetings'
import { DoorFaults } from '../../form/DoorFaults'
import { TextField } from '../../form/TextField'
import { useFaultFocus } from '../../form/useFaultFocus'
import { useKeptForm } from '../../form/useKeptForm'
import { changeGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'

type CancelDialogProps = { session: Session; onClose: () => void }

/** Cancels a meeting, with the reason. */
export function CancelDialog({ session, onClose }: CancelDialogProps) {
  const { href } = useLocation()
  const element = useRef<HTMLFormElement>(null)
  const [failure, setFailure] = useState<AppError | null>(null)
  const title = text.cancelTitle(session.number)
  const { form, forget } = useKeptForm({
    key: `session:${session.id}:batal`,
    label: title,
    place: href,
    initial: { reason: '' },
  })
  const close = () => {
    forget()
    onClose()
  }
  useFaultFocus(form, element)
  const save = form.handleSubmit(async ({ reason }) => {
    if (reason.trim() === '') {
      return form.setError('reason', { type: 'own', message: text.reasonMissing })
    }
    const error = await changeGroup(
      cancelledChange(session, reason),
      text.cancelLabel(session.number),
    )
    if (error) setFailure(error)
    else close()
  })
  return (
    <Dialog title={title} onClose={close}>
      <p className="soft">{text.cancelBody}</p>
      <form ref={element} className="stack" noValidate onSubmit={save}>
        <DoorFaults error={failure} />
        <TextField
          form={form}
          name="reason"
          label={text.reasonField}
          hint={text.cancelReasonHint}
          rows={2}
        />
        <div className="row foot">
          <Button look="main" type="submit" disabled={form.formState.isSubmitting}>
            {text.confirmCancel}
          </Button>
          <Button onClick={close}>{text.keep}</Button>
        </div>
      </form>
    </Dialog>
  )
}
