import {
  type FieldError,
  type FieldPath,
  type FieldValues,
  get,
  type UseFormReturn,
} from 'react-hook-form'
import { Field } from '../ui/Field'

type TextFieldProps<T extends FieldValues> = {
  form: UseFormReturn<T>
  name: FieldPath<T>
  label: string
  hint?: string
  /** Lines of a longer text; one line where left out. */
  rows?: number
  isNumber?: boolean
}

/** A line, a longer text or a whole number of a form, with its fault beneath. */
export function TextField<T extends FieldValues>({
  form,
  name,
  label,
  hint,
  rows,
  isNumber,
}: TextFieldProps<T>) {
  const fault = (get(form.formState.errors, name) as FieldError | undefined)?.message
  const input = isNumber ? form.register(name, { valueAsNumber: true }) : form.register(name)
  return (
    <Field label={label} hint={hint} fault={fault}>
      {(link) =>
        rows ? (
          <textarea
            {...link}
            {...input}
            rows={rows}
            style={{ minHeight: `calc(${rows}lh + 1.2rem)` }}
          />
        ) : (
          <input
            {...link}
            {...input}
            type={isNumber ? 'number' : 'text'}
            inputMode={isNumber ? 'numeric' : undefined}
            autoComplete="off"
          />
        )
      }
    </Field>
  )
}
