import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form'
import { evaluationsText } from '../../../../texts/evaluations'
import { DayField } from '../../form/DayField'
import { TextField } from '../../form/TextField'
import { WordsNotice } from '../../logs/WordsNotice'

const text = evaluationsText.feedback

/** When the group heard what was found, and what it said. */
export function ToldFields<T extends FieldValues>({ form }: { form: UseFormReturn<T> }) {
  return (
    <>
      <DayField form={form} name={'feedbackToGroupDate' as FieldPath<T>} label={text.date} />
      <div className="tight">
        <TextField
          form={form}
          name={'feedbackToGroup' as FieldPath<T>}
          label={text.words}
          hint={text.wordsHint}
          rows={3}
        />
        <WordsNotice form={form} fields={['feedbackToGroup' as FieldPath<T>]} />
      </div>
    </>
  )
}
