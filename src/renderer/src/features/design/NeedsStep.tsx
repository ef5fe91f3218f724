import type { Program } from '../../../../domain/records/program'
import { designText } from '../../../../texts/design'
import { DayField } from '../../form/DayField'
import { FieldGrid } from '../../form/FieldGrid'
import { RowsField } from '../../form/RowsField'
import { TextField } from '../../form/TextField'
import { StepForm } from './StepForm'
import { useDesignForm } from './useDesignForm'

const text = designText.needs

/** The needs that were found, and how. */
export function NeedsStep({ program }: { program: Program }) {
  const needs = program.formation?.needs
  const sheet = useDesignForm({
    step: 'kebutuhan',
    program,
    shown: {
      formation: {
        needs: {
          method: needs?.method ?? '',
          startDate: needs?.startDate ?? '',
          endDate: needs?.endDate ?? '',
          respondents: needs?.respondents ?? null,
          findings: needs?.findings ?? [],
        },
      },
    },
  })
  const { form } = sheet
  return (
    <StepForm of={sheet}>
      <TextField
        form={form}
        name="formation.needs.method"
        label={text.method}
        hint={text.methodHint}
        rows={2}
      />
      <FieldGrid>
        <DayField form={form} name="formation.needs.startDate" label={text.startDate} />
        <DayField form={form} name="formation.needs.endDate" label={text.endDate} />
        <TextField
          form={form}
          name="formation.needs.respondents"
          label={text.respondents}
          isNumber
        />
      </FieldGrid>
      <RowsField
        form={form}
        name="formation.needs.findings"
        title={text.findings}
        hint={text.findingsHint}
        rowName={text.findingName}
        blank=""
        add={text.addFinding}
        canMove
      >
        {(path) => <TextField form={form} name={path} label={text.finding} rows={2} />}
      </RowsField>
    </StepForm>
  )
}
