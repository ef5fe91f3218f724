import {
  type FieldError,
  type FieldPath,
  type FieldValues,
  get,
  type UseFormReturn,
} from 'react-hook-form'
import { Field } from '../ui/Field'

/** One thing that can be chosen. */
export type Choice = { value: string; label: string }

type ChoiceFieldProps<T extends FieldValues> = {
  form: UseFormReturn<T>
  name: FieldPath<T>
  label: string
  hint?: string
  choices: readonly Choice[]
  /** Offered first, and means that nothing is chosen; left out where something must be. */
  none?: string
}

/** One of several things, chosen from a list that folds away. */
export function ChoiceField<T extends FieldValues>({
  form,
  name,
  label,
  hint,
  choices,
  none,
}: ChoiceFieldProps<T>) {
  const fault = (get(form.formState.errors, name) as FieldError | undefined)?.message
  return (
    <Field label={label} hint={hint} fault={fault}>
      {(link) => (
        <select {...link} {...form.register(name)}>
          {none !== undefined && <option value="">{none}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
