import { useLocation, useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { AppError } from '../../../../bridge/errors'
import { withoutStamps } from '../../../../domain/groupFile'
import type { Goal } from '../../../../domain/records/goal'
import { appText } from '../../../../texts/app'
import { goalsText } from '../../../../texts/goalsScreen'
import { DoorFaults } from '../../form/DoorFaults'
import { TextField } from '../../form/TextField'
import { useKeptForm } from '../../form/useKeptForm'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'

const text = goalsText.status

type EndGoalDialogProps = { goal: Goal; status: 'dihentikan' | 'diganti'; onClose: () => void }

/** Stopping a goal, or replacing it by another one, with the reason. */
export function EndGoalDialog({ goal, status, onClose }: EndGoalDialogProps) {
  const { group } = useOpenGroup()
  const { href } = useLocation()
  const navigate = useNavigate()
  const element = useRef<HTMLFormElement>(null)
  const [failure, setFailure] = useState<AppError | null>(null)
  const isReplacing = status === 'diganti'
  const title = isReplacing ? text.replaceTitle(goal.id) : text.stopTitle(goal.id)
  const { form, forget } = useKeptForm({
    key: `goal:${goal.id}:${status}`,
    label: title,
    place: href,
    initial: { reason: '' },
  })
  const close = () => {
    forget()
    onClose()
  }
  const save = form.handleSubmit(async ({ reason }) => {
    if (reason.trim() === '') {
      form.setError('reason', { type: 'own', message: text.reasonMissing })
      return element.current?.querySelector('textarea')?.focus()
    }
    const record = { ...withoutStamps<'goal'>(goal), status, statusReason: reason }
    const label = isReplacing ? text.replaceLabel(goal.id) : text.stopLabel(goal.id)
    const error = await changeGroup({ put: [{ kind: 'goal', record }], remove: [] }, label)
    if (error) return setFailure(error)
    close()
    if (isReplacing)
      navigate({
        to: '/kelompok/$groupId/tujuan',
        params: { groupId: group.id },
        search: {
          baru: goal.level,
          tujuan: goal.id,
          ...(goal.memberCode ? { anggota: goal.memberCode } : {}),
        },
      })
  })
  return (
    <Dialog title={title} onClose={close}>
      <p className="soft">{isReplacing ? text.replaceBody : text.stopBody}</p>
      <form ref={element} className="stack" noValidate onSubmit={save}>
        <DoorFaults error={failure} />
        <TextField form={form} name="reason" label={text.reasonField} rows={3} />
        <div className="row foot">
          <Button look="main" type="submit" disabled={form.formState.isSubmitting}>
            {appText.save}
          </Button>
          <Button onClick={close}>{appText.cancel}</Button>
        </div>
      </form>
    </Dialog>
  )
}
