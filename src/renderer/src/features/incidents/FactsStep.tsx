import { incidentFormText } from '../../../../texts/incidentForm'
import { TextField } from '../../form/TextField'
import type { StepProps } from './StepFields'

const text = incidentFormText.fakta

/** What was seen and heard. */
export function FactsStep({ form }: StepProps) {
  return (
    <TextField form={form} name="summary" label={text.summary} hint={text.summaryHint} rows={7} />
  )
}
