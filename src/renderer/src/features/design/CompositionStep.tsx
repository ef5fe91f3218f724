import type { Program } from '../../../../domain/records/program'
import { designText } from '../../../../texts/design'
import { FieldGrid } from '../../form/FieldGrid'
import { RowsField } from '../../form/RowsField'
import { TextField } from '../../form/TextField'
import { Notice } from '../../ui/Notice'
import { StepForm } from './StepForm'
import { useDesignForm } from './useDesignForm'

const text = designText.composition
/** Members of a usual group, both ends included. Source: domain.md 2.3. */
const USUAL = { min: 5, max: 12 }

/** Who fits into the group, how many, and why. */
export function CompositionStep({ program }: { program: Program }) {
  const composition = program.formation?.composition
  const sheet = useDesignForm({
    step: 'komposisi',
    program,
    shown: {
      formation: {
        composition: {
          candidates: composition?.candidates ?? null,
          min: composition?.min ?? null,
          max: composition?.max ?? null,
          ageMin: composition?.ageMin ?? null,
          ageMax: composition?.ageMax ?? null,
          sex: composition?.sex ?? '',
          homogeneity: composition?.homogeneity ?? '',
          inclusion: composition?.inclusion ?? [],
          exclusion: composition?.exclusion ?? [],
          notAdmitted: composition?.notAdmitted ?? [],
        },
      },
    },
  })
  const { form, values } = sheet
  const { min, max } = values.formation.composition
  const isUnusual = Boolean(min && max && (min < USUAL.min || max > USUAL.max))
  return (
    <StepForm of={sheet}>
      <FieldGrid>
        <TextField
          form={form}
          name="formation.composition.candidates"
          label={text.candidates}
          isNumber
        />
        <TextField form={form} name="formation.composition.min" label={text.min} isNumber />
        <TextField form={form} name="formation.composition.max" label={text.max} isNumber />
        <TextField form={form} name="formation.composition.ageMin" label={text.ageMin} isNumber />
        <TextField form={form} name="formation.composition.ageMax" label={text.ageMax} isNumber />
      </FieldGrid>
      {isUnusual && min && max ? (
        <Notice tone="warning" isLive>
          <p>{text.unusual(min, max)}</p>
        </Notice>
      ) : (
        <p className="soft small">{text.usual}</p>
      )}
      <TextField
        form={form}
        name="formation.composition.sex"
        label={text.sex}
        hint={text.sexHint}
      />
      <TextField
        form={form}
        name="formation.composition.homogeneity"
        label={text.homogeneity}
        hint={text.homogeneityHint}
        rows={2}
      />
      {(['inclusion', 'exclusion'] as const).map((kind) => (
        <RowsField
          key={kind}
          form={form}
          name={`formation.composition.${kind}`}
          title={text[kind]}
          rowName={text.criterionName}
          blank=""
          add={text.addCriterion}
        >
          {(path) => <TextField form={form} name={path} label={text.criterion} rows={1} />}
        </RowsField>
      ))}
      <RowsField
        form={form}
        name="formation.composition.notAdmitted"
        title={text.notAdmitted}
        hint={text.notAdmittedHint}
        rowName={text.notAdmittedName}
        blank={{ count: null, reason: '' }}
        add={text.addNotAdmitted}
      >
        {(path) => (
          <FieldGrid>
            <TextField
              form={form}
              name={`${path}.count` as typeof path}
              label={text.count}
              isNumber
            />
            <TextField form={form} name={`${path}.reason` as typeof path} label={text.reason} />
          </FieldGrid>
        )}
      </RowsField>
    </StepForm>
  )
}
