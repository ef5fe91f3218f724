import type { FieldPath, FieldPathValue, FieldValues, UseFormReturn } from 'react-hook-form'
import { fieldWords } from '../../../texts/recordNames'
import { LabelNotice } from '../form/LabelNotice'
import { NameNotice } from '../form/NameNotice'

type WordsNoticeProps<T extends FieldValues> = {
  form: UseFormReturn<T>
  /** The fields in which only codes may stand. */
  fields: readonly FieldPath<T>[]
}

/** Tells calmly of members' names and of judging words in what is typed, and offers the codes in the place of the names. */
export function WordsNotice<T extends FieldValues>({ form, fields }: WordsNoticeProps<T>) {
  const texts = form.watch([...fields]).map((text) => String(text ?? ''))
  return fields.map((field, index) => (
    <div key={field}>
      <NameNotice
        text={texts[index]}
        field={fieldWords(field, 'id')}
        onReplace={(masked) => {
          form.setValue(field, masked as FieldPathValue<T, typeof field>, { shouldDirty: true })
          form.setFocus(field)
        }}
      />
      <LabelNotice text={texts[index]} />
    </div>
  ))
}
