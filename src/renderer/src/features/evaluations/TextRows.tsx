import type { ReactNode } from 'react'
import type { FieldPath, UseFormReturn } from 'react-hook-form'
import { evaluationsText } from '../../../../texts/evaluations'
import { RowsField } from '../../form/RowsField'
import { TextField } from '../../form/TextField'
import { WordsNotice } from '../../logs/WordsNotice'
import type { TextList, TypedEvaluation } from './evaluationShape'

type TextRowsProps = {
  form: UseFormReturn<TypedEvaluation>
  list: TextList
  /** Beside the button that adds a blank row. */
  actions?: ReactNode
}

/** A list of an evaluation, a text a row, with what in it names or judges a member. */
export function TextRows({ form, list, actions }: TextRowsProps) {
  const { title, hint, row, add } = evaluationsText.lists[list]
  return (
    <RowsField
      form={form}
      name={list}
      title={title}
      hint={hint}
      rowName={row}
      blank=""
      add={add}
      actions={actions}
      canMove
    >
      {(path, index) => (
        <div className="tight">
          <TextField form={form} name={path} label={row(index + 1)} rows={2} />
          <WordsNotice form={form} fields={[path as FieldPath<TypedEvaluation>]} />
        </div>
      )}
    </RowsField>
  )
}
