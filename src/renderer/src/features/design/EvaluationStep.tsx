import type { Program } from '../../../../domain/records/program'
import { designText } from '../../../../texts/design'
import { FieldGrid, WholeLine } from '../../form/FieldGrid'
import { RowsField } from '../../form/RowsField'
import { TextField } from '../../form/TextField'
import { StepForm } from './StepForm'
import { useDesignForm } from './useDesignForm'

const text = designText.evaluation

/** How the results are judged, and how confidentiality and safety are kept. */
export function EvaluationStep({ program }: { program: Program }) {
  const { evaluationPlan, safetyPlan, facilities } = program.formation ?? {}
  const sheet = useDesignForm({
    step: 'penilaian',
    program,
    shown: {
      formation: {
        evaluationPlan: (evaluationPlan ?? []).map(({ aspect, instrument, time }) => ({
          aspect,
          instrument: instrument ?? '',
          time: time ?? '',
        })),
        safetyPlan: safetyPlan ?? '',
        facilities: facilities ?? '',
      },
    },
  })
  const { form } = sheet
  return (
    <StepForm of={sheet}>
      <RowsField
        form={form}
        name="formation.evaluationPlan"
        title={text.plan}
        hint={text.planHint}
        rowName={text.aspectName}
        blank={{ aspect: '', instrument: '', time: '' }}
        add={text.addAspect}
        canMove
      >
        {(path) => (
          <FieldGrid>
            <WholeLine>
              <TextField
                form={form}
                name={`${path}.aspect` as typeof path}
                label={text.aspect}
                rows={1}
              />
            </WholeLine>
            <TextField
              form={form}
              name={`${path}.instrument` as typeof path}
              label={text.instrument}
              rows={1}
            />
            <TextField form={form} name={`${path}.time` as typeof path} label={text.time} />
          </FieldGrid>
        )}
      </RowsField>
      <TextField
        form={form}
        name="formation.safetyPlan"
        label={text.safety}
        hint={text.safetyHint}
        rows={4}
      />
      <TextField
        form={form}
        name="formation.facilities"
        label={text.facilities}
        hint={text.facilitiesHint}
        rows={2}
      />
    </StepForm>
  )
}
