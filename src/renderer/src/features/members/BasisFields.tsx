import { participationBases } from '../../../../domain/catalog/lists'
import { memberText, participationLabels } from '../../../../texts/members'
import { ChoiceField } from '../../form/ChoiceField'
import { DayField } from '../../form/DayField'
import { FieldGrid } from '../../form/FieldGrid'
import { TextField } from '../../form/TextField'
import { Notice } from '../../ui/Notice'
import { Panel } from '../../ui/Panel'
import type { IntakeFieldsProps } from './intakeFields'

const text = memberText.basis

/** On what grounds somebody takes part; whoever is obliged must have had a choice. */
export function BasisFields({ form, values }: IntakeFieldsProps) {
  const isObliged = values.participationBasis === 'kewajiban'
  return (
    <Panel title={text.title}>
      <FieldGrid>
        <ChoiceField
          form={form}
          name="participationBasis"
          label={text.basis}
          none={memberText.identity.chooseOne}
          choices={participationBases.map((value) => ({
            value,
            label: participationLabels[value],
          }))}
        />
        <TextField form={form} name="referredBy" label={text.referredBy} />
        <DayField form={form} name="intakeDate" label={text.intakeDate} />
      </FieldGrid>
      {isObliged && !values.voluntarinessNote?.trim() && (
        <Notice tone="warning" isLive>
          <p>{text.noteMissing}</p>
        </Notice>
      )}
      {(isObliged || values.voluntarinessNote) && (
        <TextField
          form={form}
          name="voluntarinessNote"
          label={text.note}
          hint={text.noteHint}
          rows={3}
        />
      )}
    </Panel>
  )
}
