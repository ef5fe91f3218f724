import type { Program } from '../../../../domain/records/program'
import { scheduleText } from '../../../../texts/designSchedule'
import { DayField } from '../../form/DayField'
import { FieldGrid } from '../../form/FieldGrid'
import { RowsField } from '../../form/RowsField'
import { TextField } from '../../form/TextField'
import { StepForm } from './StepForm'
import { useDesignForm } from './useDesignForm'

const text = scheduleText.skipped

/** Days on which the group does not meet. */
export function SkippedDays({ program }: { program: Program }) {
  const days = program.formation?.skippedDays ?? []
  const sheet = useDesignForm({
    step: 'jadwal',
    program,
    shown: {
      formation: {
        skippedDays: days.map(({ date, reason }) => ({ date, reason: reason ?? '' })),
      },
    },
  })
  const { form } = sheet
  return (
    <StepForm of={sheet}>
      <RowsField
        form={form}
        name="formation.skippedDays"
        title={text.title}
        hint={text.hint}
        rowName={text.rowName}
        blank={{ date: '', reason: '' }}
        add={text.add}
      >
        {(path) => (
          <FieldGrid>
            <DayField form={form} name={`${path}.date` as typeof path} label={text.date} />
            <TextField form={form} name={`${path}.reason` as typeof path} label={text.reason} />
          </FieldGrid>
        )}
      </RowsField>
    </StepForm>
  )
}
