import type { FieldValues } from 'react-hook-form'
import { formatNumber } from '../../../texts/formats'
import { NumberField, type NumberFieldProps } from './NumberField'

/** A sum of money in whole rupiah, typed with or without dots and "Rp", shown with dots. */
export function RupiahField<T extends FieldValues>(props: NumberFieldProps<T>) {
  return (
    <NumberField
      {...props}
      inputMode="numeric"
      format={(sum) => formatNumber(sum)}
      read={readRupiah}
    />
  )
}

function readRupiah(text: string): number | string {
  const digits = text.trim().replace(/^rp\.?\s*/i, '')
  if (/^\d+$/.test(digits)) return Number(digits)
  return /^\d{1,3}([.\s]\d{3})+$/.test(digits) ? Number(digits.replace(/[.\s]/g, '')) : text
}
