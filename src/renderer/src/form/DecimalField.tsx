import type { FieldValues } from 'react-hook-form'
import { NumberField, type NumberFieldProps } from './NumberField'

/** A number with a decimal comma, as it is written here; a point is understood too. */
export function DecimalField<T extends FieldValues>(props: NumberFieldProps<T>) {
  return <NumberField {...props} inputMode="decimal" format={withComma} read={readDecimal} />
}

function withComma(value: number): string {
  return String(value).replace('.', ',')
}

function readDecimal(text: string): number | string {
  return /^\s*\d+([.,]\d+)?\s*$/.test(text) ? Number(text.trim().replace(',', '.')) : text
}
