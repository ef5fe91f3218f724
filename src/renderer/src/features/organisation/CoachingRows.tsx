import type { FieldPath, UseFormReturn } from 'react-hook-form'
import { organisationText } from '../../../../texts/organisationScreen'
import { DayField } from '../../form/DayField'
import { RowsField } from '../../form/RowsField'
import { TextField } from '../../form/TextField'
import type { TypedOrganisation } from './organisationShape'

const text = organisationText.coaching

/** The notes of coaching of one version, to be mended. */
export function CoachingRows({ form }: { form: UseFormReturn<TypedOrganisation> }) {
  return (
    <RowsField
      form={form}
      name="coachingNotes"
      title={text.title}
      rowName={text.row}
      blank={{ date: '', text: '' }}
      add={text.addRow}
      empty={text.none}
    >
      {(path) => (
        <>
          <DayField
            form={form}
            name={`${path}.date` as FieldPath<TypedOrganisation>}
            label={text.date}
          />
          <TextField
            form={form}
            name={`${path}.text` as FieldPath<TypedOrganisation>}
            label={text.text}
            rows={2}
          />
        </>
      )}
    </RowsField>
  )
}
