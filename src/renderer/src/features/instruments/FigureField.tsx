import type { FieldValues } from 'react-hook-form'
import { NumberField, type NumberFieldProps } from '../../form/NumberField'

/** A number that may be negative and may have decimals; blank where nothing is said. */
export function FigureField<T extends FieldValues>(props: NumberFieldProps<T>) {
  return <NumberField {...props} inputMode="decimal" format={withComma} read={readFigure} />
}

function withComma(value: number): string {
  return String(value).replace('.', ',')
}

function readFigure(text: string): number | string {
  return /^\s*[-−]?\d+([.,]\d+)?\s*$/.test(text)
    ? Number(text.trim().replace(',', '.').replace('−', '-'))
    : text
}
