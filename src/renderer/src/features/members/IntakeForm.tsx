import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { nextMemberCode } from '../../../../domain/members/nextMemberCode'
import type { Member } from '../../../../domain/records/member'
import { memberStatusLabels, memberText } from '../../../../texts/members'
import { ChoiceField } from '../../form/ChoiceField'
import { DayField } from '../../form/DayField'
import { FieldGrid } from '../../form/FieldGrid'
import { FormFoot } from '../../form/FormFoot'
import { TextField } from '../../form/TextField'
import { useSavedForm } from '../../form/useSavedForm'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { focusHeading } from '../../ui/useScreen'
import { BasisFields } from './BasisFields'
import { DuplicateNotice } from './DuplicateNotice'
import { GuardianFields } from './GuardianFields'
import { IdentityFields } from './IdentityFields'
import { type IntakeDraft, intakeOf, newIntake, toMember } from './intakeDraft'
import type { IntakeFieldsProps } from './intakeFields'
import styles from './Members.module.css'
import { NikFields } from './NikFields'
import { RiskFields } from './RiskFields'

const text = memberText

/** Everything the intake asks about a person, in calm groups, saved at once. */
export function IntakeForm({ code, member }: { code: string; member: Member | null }) {
  const { group, today, isReadOnly } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const addsAnother = useRef(false)
  const navigate = useNavigate()
  const sheet = useSavedForm<'member', IntakeDraft>({
    key: `member:${code}`,
    kind: 'member',
    id: code,
    saved: (member ? intakeOf(member) : newIntake(group, today)) as IntakeDraft,
    revision: member?.revision ?? 0,
    label: text.label(code),
    element,
    prepare: (typed) => toMember(typed, code, member),
    onSaved: () => {
      if (addsAnother.current) {
        const kode = nextMemberCode([...group.records.member.map((one) => one.code), code])
        const params = { groupId: group.id, kode }
        return void navigate({ to: '/kelompok/$groupId/anggota/$kode', params })
      }
      // Somebody new has other things to be done now: they stand at the top.
      if (!member) focusHeading()
    },
  })
  const saveAndAddAnother = async () => {
    addsAnother.current = true
    await sheet.save()
    addsAnother.current = false
  }
  const fields = { form: sheet.form, values: sheet.values }
  return (
    <form ref={element} className={styles.sheet} noValidate onSubmit={sheet.save}>
      <fieldset disabled={isReadOnly} className="stack">
        <Panel title={text.identity.title}>
          {!member && <DuplicateNotice values={sheet.values} />}
          <IdentityFields {...fields} />
          <NikFields {...fields} kept={member?.nik} />
        </Panel>
        {!member && <EntryFields {...fields} />}
        <GuardianFields {...fields} />
        <StrengthFields {...fields} />
        <BasisFields {...fields} />
        <RiskFields {...fields} />
        {member && (
          <Panel title={text.after.title}>
            <TextField
              form={sheet.form}
              name="ending.nextService"
              label={text.after.nextService}
              hint={text.after.nextServiceHint}
              rows={2}
            />
          </Panel>
        )}
        <FormFoot of={sheet} save={member ? text.save : text.add}>
          {!member && sheet.isChanged && (
            <Button disabled={sheet.form.formState.isSubmitting} onClick={saveAndAddAnother}>
              {text.addNext}
            </Button>
          )}
        </FormFoot>
      </fieldset>
    </form>
  )
}

/** How somebody new stands in the group; later this is told by dated steps. */
function EntryFields({ form, values }: IntakeFieldsProps) {
  const isCandidate = values.status === 'calon'
  return (
    <Panel title={text.entry.title}>
      <FieldGrid>
        <ChoiceField
          form={form}
          name="status"
          label={text.entry.status}
          hint={text.entry.statusHint}
          choices={(['calon', 'aktif'] as const).map((value) => ({
            value,
            label: memberStatusLabels[value],
          }))}
        />
        <DayField
          form={form}
          name="joinDate"
          label={isCandidate ? text.entry.candidateJoinDate : text.entry.joinDate}
        />
      </FieldGrid>
    </Panel>
  )
}

function StrengthFields({ form }: IntakeFieldsProps) {
  const own = text.strengthsAndNeeds
  return (
    <Panel title={own.title}>
      <TextField
        form={form}
        name="strengths"
        label={own.strengths}
        hint={own.strengthsHint}
        rows={2}
      />
      <TextField form={form} name="needs" label={own.needs} rows={2} />
      <TextField form={form} name="socialSituation" label={own.socialSituation} rows={2} />
      <TextField
        form={form}
        name="disabilityNeeds"
        label={own.accommodation}
        hint={own.accommodationHint}
        rows={2}
      />
    </Panel>
  )
}
