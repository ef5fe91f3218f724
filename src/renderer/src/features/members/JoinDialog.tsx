import { useRef, useState } from 'react'
import type { AppError } from '../../../../bridge/errors'
import type { DraftOf } from '../../../../domain/records/kinds'
import type { Member } from '../../../../domain/records/member'
import { appText } from '../../../../texts/app'
import { memberLabel } from '../../../../texts/members'
import { DayField } from '../../form/DayField'
import { DoorFaults } from '../../form/DoorFaults'
import { FaultSummary } from '../../form/FaultSummary'
import { useFaultFocus } from '../../form/useFaultFocus'
import { useRecordForm } from '../../form/useRecordForm'
import { changeGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'

type JoinText = {
  title: (member: string) => string
  body: string
  date: string
  save: string
  label: (code: string) => string
}
type JoinDialogProps = {
  member: Member
  /** The member as he or she will be, with the day still to be settled. */
  draft: DraftOf<'member'>
  text: JoinText
  onClose: () => void
}

/** The day on which somebody begins a stay in the group, the first one or another. */
export function JoinDialog({ member, draft, text, onClose }: JoinDialogProps) {
  const element = useRef<HTMLFormElement>(null)
  const [failure, setFailure] = useState<AppError | null>(null)
  const form = useRecordForm('member', draft)
  useFaultFocus(form, element)
  const join = form.handleSubmit(async (record) => {
    const change = { put: [{ kind: 'member' as const, record }], remove: [] }
    const error = await changeGroup(change, text.label(member.code))
    if (error) setFailure(error)
    else onClose()
  })
  const last = (draft.spells?.length ?? 0) - 1
  return (
    <Dialog title={text.title(memberLabel(member))} onClose={onClose}>
      <p className="soft">{text.body}</p>
      <form ref={element} className="stack" noValidate onSubmit={join}>
        <DoorFaults error={failure} />
        <DayField
          form={form}
          name={last < 0 ? 'joinDate' : `spells.${last}.from`}
          label={text.date}
        />
        <FaultSummary form={form} />
        <div className="row foot">
          <Button look="main" type="submit" disabled={form.formState.isSubmitting}>
            {text.save}
          </Button>
          <Button onClick={onClose}>{appText.cancel}</Button>
        </div>
      </form>
    </Dialog>
  )
}
