import { useRef } from 'react'
import { consentChange, withdrawn } from '../../../../domain/consents/answers'
import { isDay } from '../../../../domain/day'
import type { ConsentPurpose } from '../../../../domain/progress/consentStanding'
import { consentStops } from '../../../../domain/progress/consentStops'
import type { Consent } from '../../../../domain/records/consent'
import type { Member } from '../../../../domain/records/member'
import { appText } from '../../../../texts/app'
import { purposeNames, withdrawalText } from '../../../../texts/consents'
import { memberLabel } from '../../../../texts/members'
import { DayField } from '../../form/DayField'
import { DoorFaults } from '../../form/DoorFaults'
import { FormFoot } from '../../form/FormFoot'
import { TextField } from '../../form/TextField'
import { type OwnFaults, useCheckedSave } from '../../form/useCheckedSave'
import { useSavedForm } from '../../form/useSavedForm'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { StopList } from './StopList'

const text = withdrawalText
type Withdrawal = { withdrawnDate: string; withdrawnHow: string }
type WithdrawDialogProps = { member: Member; consent: Consent; onClose: () => void }

export const withdrawalKey = ({ code }: Member, purpose: ConsentPurpose) =>
  `withdrawal:${code}.${purpose}`

/** Takes an agreement back: the day, how it was said, and everything that must stop because of it. */
export function WithdrawDialog({ member, consent, onClose }: WithdrawDialogProps) {
  const { group, today, saveState } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const { purpose } = consent
  const sheet = useSavedForm<'consent', Withdrawal>({
    key: withdrawalKey(member, purpose),
    kind: 'consent',
    id: consent.id,
    saved: { withdrawnDate: '', withdrawnHow: '' },
    revision: consent.revision,
    label: text.label(purposeNames[purpose], member.code),
    element,
    // A day left blank must not pass as "no day".
    prepare: ({ withdrawnDate, withdrawnHow }) =>
      withdrawn(consent, withdrawnDate ?? '', withdrawnHow ?? null),
    changeOf: (record) => consentChange(group, [record], today),
    onSaved: onClose,
  })
  const { form, values } = sheet
  const save = useCheckedSave(sheet, element, (): OwnFaults<Withdrawal> => {
    const isInFuture = isDay(values.withdrawnDate) && values.withdrawnDate > today
    return isInFuture ? { withdrawnDate: text.inFuture } : {}
  })
  const day = isDay(values.withdrawnDate) ? values.withdrawnDate : today
  const isRefused = form.formState.submitCount > 0 && saveState.kind === 'notSaved'
  return (
    <Dialog title={text.title(purposeNames[purpose], memberLabel(member))} onClose={onClose}>
      <p className="soft">{text.body}</p>
      <form ref={element} className="stack" noValidate onSubmit={save}>
        {isRefused && <DoorFaults error={saveState.error} />}
        <DayField form={form} name="withdrawnDate" label={text.date} />
        <TextField form={form} name="withdrawnHow" label={text.how} hint={text.howHint} />
        <StopList stops={consentStops(group, member.code, purpose, day)} isAsked />
        <FormFoot of={sheet} save={text.save}>
          <Button onClick={onClose}>{appText.close}</Button>
        </FormFoot>
      </form>
    </Dialog>
  )
}
