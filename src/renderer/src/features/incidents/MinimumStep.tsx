import { incidentFormText } from '../../../../texts/incidentForm'
import { DayField } from '../../form/DayField'
import { FieldGrid, WholeLine } from '../../form/FieldGrid'
import { RowsField } from '../../form/RowsField'
import { TextField } from '../../form/TextField'
import type { StepProps } from './StepFields'

const text = incidentFormText.minimum

/** The log of what was disclosed: to whom, when, and how little of it. */
export function MinimumStep({ form }: StepProps) {
  return (
    <RowsField
      form={form}
      name="disclosedTo"
      title={text.rows}
      hint={text.hint}
      rowName={text.row}
      blank={{ who: '', date: '', minimum: '' }}
      add={text.add}
      empty={text.empty}
    >
      {(_, index) => (
        <FieldGrid>
          <TextField form={form} name={`disclosedTo.${index}.who`} label={text.who} />
          <DayField form={form} name={`disclosedTo.${index}.date`} label={text.date} />
          <WholeLine>
            <TextField
              form={form}
              name={`disclosedTo.${index}.minimum`}
              label={text.minimum}
              hint={text.minimumHint}
              rows={2}
            />
          </WholeLine>
        </FieldGrid>
      )}
    </RowsField>
  )
}
