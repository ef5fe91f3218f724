import { useRef } from 'react'
import { presentOn, signedBy, signersLeft } from '../../../../domain/contract/signatures'
import { isDay } from '../../../../domain/day'
import type { Contract } from '../../../../domain/records/contract'
import { contractText } from '../../../../texts/contract'
import { memberLabel } from '../../../../texts/members'
import { DayField } from '../../form/DayField'
import { FieldGrid } from '../../form/FieldGrid'
import { FormFoot } from '../../form/FormFoot'
import { TicksField } from '../../form/TicksField'
import { type OwnFaults, useCheckedSave } from '../../form/useCheckedSave'
import { useSavedForm } from '../../form/useSavedForm'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'

const text = contractText.signatures
type Signing = { date: string; signers: string[] }

/** Several signatures of one day, for example of everybody who was at a meeting. */
export function SignForm({ contract }: { contract: Contract }) {
  const { group, today } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const sheet = useSavedForm<'contract', Signing>({
    key: `contract:${contract.version}:tandaTangan`,
    kind: 'contract',
    id: contract.id,
    saved: { date: '', signers: [] },
    revision: contract.revision,
    label: text.label(contract.version),
    element,
    prepare: ({ date, signers = [] }) => signedBy(contract, signers, date ?? ''),
  })
  const { form, values } = sheet
  const day = isDay(values.date) ? values.date : null
  const left = signersLeft(group, contract, day)
  const codes = left.map(({ code }) => code)
  const meeting = day ? presentOn(group, day) : null
  const present = meeting?.memberCodes.filter((code) => codes.includes(code)) ?? []
  const choose = (signers: string[]) => form.setValue('signers', signers, { shouldDirty: true })
  const save = useCheckedSave(sheet, element, (): OwnFaults<Signing> => {
    const isNobody = !values.signers.some((code) => codes.includes(code))
    return {
      ...(values.date.trim() === '' ? { date: text.noDay } : {}),
      ...(day && day > today ? { date: text.inFuture } : {}),
      ...(isNobody ? { signers: text.nobody } : {}),
    }
  })
  if (left.length === 0 && values.date.trim() === '') return null
  return (
    <form ref={element} className="stack" noValidate onSubmit={save}>
      <fieldset className="stack">
        <h3>{text.form}</h3>
        <FieldGrid>
          <DayField form={form} name="date" label={text.date} />
        </FieldGrid>
        <div className="row">
          <Button onClick={() => choose(codes)}>{text.chooseAll}</Button>
          {meeting && present.length > 0 && (
            <Button onClick={() => choose(present)}>
              {text.choosePresent(meeting.session.number, present.length)}
            </Button>
          )}
        </div>
        <TicksField
          form={form}
          name="signers"
          title={text.signers}
          hint={text.signersHint}
          choices={left.map((member) => ({ value: member.code, label: memberLabel(member) }))}
        />
        <FormFoot of={sheet} save={text.save} />
      </fieldset>
    </form>
  )
}
