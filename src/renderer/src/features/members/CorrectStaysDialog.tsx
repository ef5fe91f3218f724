import { useRef, useState } from 'react'
import type { AppError } from '../../../../bridge/errors'
import { withoutStamps } from '../../../../domain/groupFile'
import { hasLeft, staysOf, withStays } from '../../../../domain/members/stays'
import type { Member } from '../../../../domain/records/member'
import { appText } from '../../../../texts/app'
import { memberLabel, memberText } from '../../../../texts/members'
import { DayField } from '../../form/DayField'
import { DoorFaults } from '../../form/DoorFaults'
import { FaultSummary } from '../../form/FaultSummary'
import { FieldGrid } from '../../form/FieldGrid'
import { useFaultFocus } from '../../form/useFaultFocus'
import { useRecordForm } from '../../form/useRecordForm'
import { changeGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Notice } from '../../ui/Notice'

const text = memberText.correct

/** Puts right the days of stays that were written down wrongly. */
export function CorrectStaysDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const element = useRef<HTMLFormElement>(null)
  const [failure, setFailure] = useState<AppError | null>(null)
  const stays = staysOf(member)
  const form = useRecordForm(
    'member',
    { ...withoutStamps<'member'>(member), spells: stays },
    (typed) => withStays(member, typed.spells ?? []),
  )
  useFaultFocus(form, element)
  const save = form.handleSubmit(async (record) => {
    const change = { put: [{ kind: 'member' as const, record }], remove: [] }
    const error = await changeGroup(change, text.label(member.code))
    if (error) setFailure(error)
    else onClose()
  })
  const general = form.formState.errors.joinDate?.message
  return (
    <Dialog title={text.title(memberLabel(member))} onClose={onClose}>
      <form ref={element} className="stack" noValidate onSubmit={save}>
        <DoorFaults error={failure} />
        {stays.map(({ from }, index) => (
          <fieldset key={from} className="tight">
            {stays.length > 1 && <legend>{text.stay(index + 1)}</legend>}
            <FieldGrid>
              <DayField form={form} name={`spells.${index}.from`} label={text.from} />
              {(index < stays.length - 1 || hasLeft(member)) && (
                <DayField form={form} name={`spells.${index}.to`} label={text.to} />
              )}
            </FieldGrid>
          </fieldset>
        ))}
        {typeof general === 'string' && (
          <Notice tone="danger" isLive>
            <p>{general}</p>
          </Notice>
        )}
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
