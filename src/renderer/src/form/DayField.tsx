import { Controller, type FieldPath, type FieldValues, type UseFormReturn } from 'react-hook-form'
import { DayInput } from '../ui/DayInput'

type DayFieldProps<T extends FieldValues> = {
  form: UseFormReturn<T>
  name: FieldPath<T>
  label: string
  hint?: string
}

/** A day of a form, typed in the worker's own way, with its fault beneath. */
export function DayField<T extends FieldValues>({ form, name, label, hint }: DayFieldProps<T>) {
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field, fieldState }) => (
        <DayInput
          label={label}
          hint={hint}
          value={field.value ?? ''}
          onChange={field.onChange}
          fault={fieldState.error?.message}
        />
      )}
    />
  )
}
