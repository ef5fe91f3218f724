import { useState } from 'react'
import { Controller, type FieldPath, type FieldValues, type UseFormReturn } from 'react-hook-form'
import { Field } from '../ui/Field'

export type NumberFieldProps<T extends FieldValues> = {
  form: UseFormReturn<T>
  name: FieldPath<T>
  label: string
  hint?: string
}

type NumberWriting = {
  inputMode: 'decimal' | 'numeric'
  format: (value: number) => string
  /** The number, or what was typed as long as it is none, so that the schema can fault it. */
  read: (text: string) => number | string
}

/** A number that is typed in more ways than it is shown: what is typed stays as it is until the field is left. */
export function NumberField<T extends FieldValues>({
  form,
  name,
  label,
  hint,
  inputMode,
  format,
  read,
}: NumberFieldProps<T> & NumberWriting) {
  const [typed, setTyped] = useState<string | null>(null)
  const shown = (value: unknown) => {
    if (typeof value === 'number') return Number.isNaN(value) ? '' : format(value)
    return typeof value === 'string' ? value : ''
  }
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field, fieldState }) => (
        <Field label={label} hint={hint} fault={fieldState.error?.message}>
          {(link) => (
            <input
              {...link}
              ref={field.ref}
              type="text"
              inputMode={inputMode}
              autoComplete="off"
              value={typed ?? shown(field.value)}
              onChange={(event) => {
                setTyped(event.target.value)
                field.onChange(read(event.target.value))
              }}
              onBlur={() => {
                setTyped(null)
                field.onBlur()
              }}
            />
          )}
        </Field>
      )}
    />
  )
}
