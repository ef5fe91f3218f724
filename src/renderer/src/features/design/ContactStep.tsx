import type { Program } from '../../../../domain/records/program'
import { designText } from '../../../../texts/design'
import { DayField } from '../../form/DayField'
import { FieldGrid } from '../../form/FieldGrid'
import { TextField } from '../../form/TextField'
import { StepForm } from './StepForm'
import { useDesignForm } from './useDesignForm'

const text = designText.contact

/** Meeting each candidate, and the guardians of children, before the group begins. */
export function ContactStep({ program }: { program: Program }) {
  const contact = program.formation?.preGroupContact
  const sheet = useDesignForm({
    step: 'kontak',
    program,
    shown: {
      formation: {
        preGroupContact: {
          method: contact?.method ?? '',
          from: contact?.from ?? '',
          to: contact?.to ?? '',
          contacted: contact?.contacted ?? null,
          guardiansMet: contact?.guardiansMet ?? null,
        },
      },
    },
  })
  const { form } = sheet
  return (
    <StepForm of={sheet}>
      <TextField
        form={form}
        name="formation.preGroupContact.method"
        label={text.method}
        hint={text.methodHint}
        rows={2}
      />
      <FieldGrid>
        <DayField form={form} name="formation.preGroupContact.from" label={text.from} />
        <DayField form={form} name="formation.preGroupContact.to" label={text.to} />
        <TextField
          form={form}
          name="formation.preGroupContact.contacted"
          label={text.contacted}
          isNumber
        />
        <TextField
          form={form}
          name="formation.preGroupContact.guardiansMet"
          label={text.guardiansMet}
          hint={text.guardiansHint}
          isNumber
        />
      </FieldGrid>
    </StepForm>
  )
}
