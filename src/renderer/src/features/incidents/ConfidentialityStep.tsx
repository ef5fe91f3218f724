import { incidentFormText } from '../../../../texts/incidentForm'
import { incidentsText } from '../../../../texts/incidents'
import { ChoiceField } from '../../form/ChoiceField'
import { TextField } from '../../form/TextField'
import type { StepProps } from './StepFields'

const text = incidentFormText.rahasia
const answers = [
  { value: 'ya', label: incidentsText.yes },
  { value: 'tidak', label: incidentsText.no },
]

/** Whether confidentiality was set aside, on what ground, and whether the member knew before. */
export function ConfidentialityStep({ form, values }: StepProps) {
  const isBroken = values.confidentialityBroken === 'ya'
  const hasMore = Boolean(values.basis || values.memberToldBefore)
  return (
    <>
      <ChoiceField
        form={form}
        name="confidentialityBroken"
        label={text.broken}
        hint={text.brokenHint}
        none={text.none}
        choices={answers}
      />
      {(isBroken || hasMore) && (
        <>
          <TextField form={form} name="basis" label={text.basis} hint={text.basisHint} rows={3} />
          <ChoiceField
            form={form}
            name="memberToldBefore"
            label={text.told}
            none={text.none}
            choices={answers}
          />
          {values.memberToldBefore === 'tidak' && (
            <TextField
              form={form}
              name="memberNotToldReason"
              label={text.reason}
              hint={text.reasonHint}
              rows={2}
            />
          )}
        </>
      )}
    </>
  )
}
