import { incidentFormText } from '../../../../texts/incidentForm'
import { TextField } from '../../form/TextField'
import { CrisisList } from '../../frame/CrisisList'
import { Notice } from '../../ui/Notice'
import type { StepProps } from './StepFields'

const text = incidentFormText.aman

/** First of all: whether everybody is safe, whom to call if not, and what was done. */
export function SafetyStep({ form }: StepProps) {
  return (
    <>
      <Notice tone="warning" title={text.question}>
        <p>{text.ifNot}</p>
      </Notice>
      <CrisisList />
      <TextField
        form={form}
        name="immediateAction"
        label={text.action}
        hint={text.actionHint}
        rows={4}
      />
    </>
  )
}
