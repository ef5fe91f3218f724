import { useState } from 'react'
import { Controller, type FieldPath, type FieldValues, type UseFormReturn } from 'react-hook-form'
import { formatNumber } from '../../../texts/formats'
import { Field } from '../ui/Field'

type RupiahFieldProps<T extends FieldValues> = {
  form: UseFormReturn<T>
  name: FieldPath<T>
  label: string
  hint?: string
}

/** A sum of money in whole rupiah, typed with or without dots and "Rp", shown with dots. */
export function RupiahField<T extends FieldValues>({
  form,
  name,
  label,
  hint,
}: RupiahFieldProps<T>) {
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
              inputMode="numeric"
              autoComplete="off"
              value={typed ?? shown(field.value)}
              onChange={(event) => {
                setTyped(event.target.value)
                field.onChange(readRupiah(event.target.value))
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
  if (typeof value === 'number') return Number.isNaN(value) ? '' : formatNumber(value)
  return typeof value === 'string' ? value : ''
}

/** The sum, or what was typed as long as it is none, so that the schema can fault it. */
function readRupiah(text: string): number | string {
  const digits = text.trim().replace(/^rp\.?\s*/i, '')
  if (/^\d+$/.test(digits)) return Number(digits)
  return /^\d{1,3}([.\s]\d{3})+$/.test(digits) ? Number(digits.replace(/[.\s]/g, '')) : text
}
