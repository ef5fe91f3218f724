import type { FieldPath, UseFormReturn } from 'react-hook-form'
import { evaluationsText } from '../../../../texts/evaluations'
import { FieldGrid } from '../../form/FieldGrid'
import { RowsField } from '../../form/RowsField'
import { TextField } from '../../form/TextField'
import { WordsNotice } from '../../logs/WordsNotice'
import type { TypedEvaluation } from './evaluationShape'

const text = evaluationsText.followUps

/** What is to be done: what, who, when, and how it will be seen. */
export function FollowUpRows({ form }: { form: UseFormReturn<TypedEvaluation> }) {
  return (
    <RowsField
      form={form}
      name="followUps"
      title={text.title}
      hint={text.hint}
      rowName={text.row}
      blank={{ what: '', who: '', when: '', measure: '' }}
      add={text.add}
      canMove
    >
      {(path) => {
        const of = (part: string) => `${path}.${part}` as FieldPath<TypedEvaluation>
        return (
          <>
            <TextField form={form} name={of('what')} label={text.what} rows={2} />
            <FieldGrid isNarrow>
              <TextField form={form} name={of('who')} label={text.who} />
              <TextField form={form} name={of('when')} label={text.when} />
              <TextField form={form} name={of('measure')} label={text.measure} />
            </FieldGrid>
            <WordsNotice form={form} fields={[of('what'), of('who'), of('measure')]} />
          </>
        )
      }}
    </RowsField>
  )
}
