import { factorDirections } from '../../../../domain/catalog/lists'
import type { Program } from '../../../../domain/records/program'
import { designText, directionLabels } from '../../../../texts/design'
import { ChoiceField } from '../../form/ChoiceField'
import { choicesOf } from '../../form/choicesOf'
import { FieldGrid, WholeLine } from '../../form/FieldGrid'
import { RowsField } from '../../form/RowsField'
import { TextField } from '../../form/TextField'
import { StepForm, StepPart } from './StepForm'
import { useDesignForm } from './useDesignForm'

const text = designText.context

/** What helps and what hinders: in the agency, around the group, and between the candidates. */
export function ContextStep({ program }: { program: Program }) {
  const { agencyContext, socialContext, situationFactors } = program.formation ?? {}
  const sheet = useDesignForm({
    step: 'konteks',
    program,
    shown: {
      formation: {
        agencyContext: blankContext(agencyContext),
        socialContext: blankContext(socialContext),
        situationFactors: (situationFactors ?? []).map(({ factor, direction, mitigation }) => ({
          factor,
          direction,
          mitigation: mitigation ?? '',
        })),
      },
    },
  })
  const { form } = sheet
  return (
    <StepForm of={sheet}>
      {(['agency', 'social'] as const).map((kind) => (
        <StepPart key={kind} title={text[kind]}>
          <FieldGrid>
            <TextField
              form={form}
              name={`formation.${kind}Context.support`}
              label={text.support}
              rows={2}
            />
            <TextField
              form={form}
              name={`formation.${kind}Context.constraint`}
              label={text.constraint}
              rows={2}
            />
          </FieldGrid>
        </StepPart>
      ))}
      <RowsField
        form={form}
        name="formation.situationFactors"
        title={text.factors}
        hint={text.factorsHint}
        rowName={text.factorName}
        blank={{ factor: '', direction: 'menghambat', mitigation: '' }}
        add={text.addFactor}
        canMove
      >
        {(path) => (
          <FieldGrid>
            <TextField
              form={form}
              name={`${path}.factor` as typeof path}
              label={text.factor}
              rows={1}
            />
            <ChoiceField
              form={form}
              name={`${path}.direction` as typeof path}
              label={text.direction}
              choices={choicesOf(factorDirections, directionLabels)}
            />
            <WholeLine>
              <TextField
                form={form}
                name={`${path}.mitigation` as typeof path}
                label={text.mitigation}
                rows={2}
              />
            </WholeLine>
          </FieldGrid>
        )}
      </RowsField>
    </StepForm>
  )
}

type Context = { support?: string | null | undefined; constraint?: string | null | undefined }

function blankContext(context: Context | null | undefined) {
  return { support: context?.support ?? '', constraint: context?.constraint ?? '' }
}
