import { useState } from 'react'
import { Controller, type FieldPath, type FieldValues, type UseFormReturn } from 'react-hook-form'
import { Field } from '../ui/Field'

type DecimalFieldProps<T extends FieldValues> = {
  form: UseFormReturn<T>
  name: FieldPath<T>
  label: string
  hint?: string
}

/** A number with a decimal comma, as it is written here; a point is understood too. */
export function DecimalField<T extends FieldValues>({
  form,
  name,
  label,
  hint,
}: DecimalFieldProps<T>) {
  const [typed, setTyped] = useState<string | null>(null)
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
              inputMode="decimal"
              autoComplete="off"
              value={typed ?? shown(field.value)}
              onChange={(event) => {
                setTyped(event.target.value)
                field.onChange(readDecimal(event.target.value))
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

function shown(value: unknown): string {
  if (typeof value === 'number') return Number.isNaN(value) ? '' : String(value).replace('.', ',')
  return typeof value === 'string' ? value : ''
}

/** The number, or what was typed as long as it is none, so that the schema can fault it. */
function readDecimal(text: string): number | string {
  return /^\s*\d+([.,]\d+)?\s*$/.test(text) ? Number(text.trim().replace(',', '.')) : text
}
