import type { UseFormReturn } from 'react-hook-form'
import { builderText } from '../../../../texts/instrumentBuilder'
import { plainNumber } from '../../../../texts/instrumentFacts'
import { ChoiceField } from '../../form/ChoiceField'
import { choicesOf } from '../../form/choicesOf'
import { FieldGrid } from '../../form/FieldGrid'
import { TextField } from '../../form/TextField'
import { TickField } from '../../form/TickField'
import { type BuilderValues, labelKey } from './builderValues'
import { labelledValues } from './builtInstrument'
import { FigureField } from './FigureField'

const text = builderText.scale

type ScaleFieldsProps = { form: UseFormReturn<BuilderValues>; values: BuilderValues }

/** What can be answered, and how answers become a score. */
export function ScaleFields({ form, values }: ScaleFieldsProps) {
  const labelled = labelledValues(values.itemMin, values.itemMax)
  return (
    <>
      <FieldGrid isNarrow>
        <FigureField form={form} name="itemMin" label={text.itemMin} />
        <FigureField form={form} name="itemMax" label={text.itemMax} />
      </FieldGrid>
      {labelled.length > 0 && (
        <fieldset className="stack">
          <legend>{text.labels}</legend>
          <p className="soft small">{text.labelsHint}</p>
          <FieldGrid isNarrow>
            {labelled.map((value) => (
              <TextField
                key={value}
                form={form}
                name={`labels.${labelKey(value)}`}
                label={text.label(plainNumber(value))}
              />
            ))}
          </FieldGrid>
        </fieldset>
      )}
      <FieldGrid>
        <ChoiceField
          form={form}
          name="direction"
          label={text.direction}
          choices={choicesOf(['naik', 'turun'], builderText.directions)}
        />
        <FigureField form={form} name="factor" label={text.factor} hint={text.factorHint} />
        <FigureField form={form} name="mostMissing" label={text.missing} hint={text.missingHint} />
      </FieldGrid>
      <TickField form={form} name="isOwnRange" label={text.ownRange} hint={text.ownRangeHint} />
      {values.isOwnRange && (
        <FieldGrid isNarrow>
          <FigureField form={form} name="rangeMin" label={text.min} />
          <FigureField form={form} name="rangeMax" label={text.max} />
        </FieldGrid>
      )}
    </>
  )
}
