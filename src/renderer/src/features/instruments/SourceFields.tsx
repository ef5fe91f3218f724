import type { UseFormReturn } from 'react-hook-form'
import { capitalised } from '../../../../texts/formats'
import { builderText } from '../../../../texts/instrumentBuilder'
import { pointWord } from '../../../../texts/instruments'
import type { Choice } from '../../form/ChoiceField'
import { TextField } from '../../form/TextField'
import { TicksField } from '../../form/TicksField'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import type { BuilderValues } from './builderValues'

const text = builderText.source
const usualPoints = ['pra', 'tengah', 'akhir', 'tindakLanjut']

type SourceFieldsProps = { form: UseFormReturn<BuilderValues>; values: BuilderValues }

/** Where an instrument comes from, by whose leave it is used, and what is known of its validity. */
export function SourceFields({ form }: Pick<SourceFieldsProps, 'form'>) {
  return (
    <>
      <TextField form={form} name="licence" label={text.licence} hint={text.licenceHint} />
      <div className="row">
        {text.suggestions.map((licence) => (
          <Button
            key={licence}
            look="quiet"
            onClick={() => {
              form.setValue('licence', licence, { shouldDirty: true })
              form.clearErrors('licence')
              form.setFocus('licence')
            }}
          >
            {text.licenceWords(licence)}
          </Button>
        ))}
      </div>
      <TextField form={form} name="citation" label={text.citation} hint={text.citationHint} />
      <TextField form={form} name="validation" label={text.validation} hint={text.validationHint} />
    </>
  )
}

/** When it is to be answered: the usual stages, meetings of the group, and whatever else was written elsewhere. */
export function PointFields({ form, values }: SourceFieldsProps) {
  const { group } = useOpenGroup()
  const meetings = group.records.session
    .filter(({ status, archivedAt }) => !archivedAt && status !== 'dibatalkan')
    .toSorted((one, other) => one.number - other.number)
    .map(({ id }) => id)
  const known = [...usualPoints, ...meetings]
  const others = (values.points ?? []).filter((point) => !known.includes(point))
  const choices: Choice[] = [...known, ...others].map((point) => ({
    value: point,
    label: capitalised(pointWord(point)),
  }))
  return (
    <TicksField
      form={form}
      name="points"
      title={text.points}
      hint={text.pointsHint}
      choices={choices}
    />
  )
}

/** Items whose answers can speak of danger, where the items themselves can no longer be changed. */
export function SafetyFields({ form, items }: { form: SourceFieldsProps['form']; items: number }) {
  const numbers = Array.from({ length: items }, (_, index) => String(index + 1))
  return (
    <TicksField
      form={form}
      name="safety"
      title={text.safety}
      choices={numbers.map((value) => ({ value, label: builderText.items.item(Number(value)) }))}
    />
  )
}
