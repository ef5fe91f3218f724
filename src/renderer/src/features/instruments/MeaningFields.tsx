import type { UseFormReturn } from 'react-hook-form'
import { builderText } from '../../../../texts/instrumentBuilder'
import { FieldGrid } from '../../form/FieldGrid'
import { RowsField } from '../../form/RowsField'
import { TextField } from '../../form/TextField'
import { type BuilderValues, normFigures } from './builderValues'
import { FigureField } from './FigureField'

type FieldsProps = { form: UseFormReturn<BuilderValues> }
type CutOffPath = `cutOffs.${number}`

/** From which score on it is called what, and who says so. */
export function CutOffFields({ form }: FieldsProps) {
  const text = builderText.cutOffs
  return (
    <RowsField
      form={form}
      name="cutOffs"
      title={text.title}
      hint={text.hint}
      rowName={text.row}
      blank={{ value: '', label: '', citation: '' }}
      add={text.add}
      empty={text.none}
    >
      {(path) => (
        <FieldGrid>
          <FigureField form={form} name={`${path as CutOffPath}.value`} label={text.value} />
          <TextField form={form} name={`${path as CutOffPath}.label`} label={text.label} />
          <TextField form={form} name={`${path as CutOffPath}.citation`} label={text.citation} />
        </FieldGrid>
      )}
    </RowsField>
  )
}

/** Figures of a study, folded away: few instruments have them, and without a citation nothing rests on them. */
export function NormFields({ form, isOpen }: FieldsProps & { isOpen: boolean }) {
  const text = builderText.norm
  const isFaulty = form.formState.errors.norm !== undefined
  return (
    <details open={isOpen || isFaulty || undefined}>
      <summary>{text.title}</summary>
      <div className="stack">
        <p className="soft small measure">{text.hint}</p>
        <FieldGrid>
          {normFigures.map((figure) => (
            <FigureField key={figure} form={form} name={`norm.${figure}`} label={text[figure]} />
          ))}
        </FieldGrid>
        <TextField form={form} name="norm.citation" label={text.citation} rows={2} />
      </div>
    </details>
  )
}
