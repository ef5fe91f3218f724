import type { Instrument } from '../records/instrument'

/**
 * What decides the meaning of a score, so that it stays once a sheet was answered: which instrument it is, what
 * was asked, what a tick stands for, and how ticks become a score. Everything else may still be written:
 * name, description, instructions, licence, citation, cut-offs, norm, points, safety items, validation.
 */
export const meaningFields = [
  'code',
  'items',
  'itemTexts',
  'itemMin',
  'itemMax',
  'answerLabels',
  'min',
  'max',
  'higherIsBetter',
  'factor',
  'mostMissing',
  'reverseItems',
  'subscales',
  'subscaleItems',
] as const satisfies readonly (keyof Instrument)[]
export type MeaningField = (typeof meaningFields)[number]

/** The fields in which two states of an instrument give a score another meaning. */
export function changedMeaning(former: Instrument, next: Instrument): MeaningField[] {
  return meaningFields.filter((field) => said(former, field) !== said(next, field))
}

/** The same said in different ways is one thing: nothing and an empty list, a factor of 1, numbers in another order. */
function said(record: Instrument, field: MeaningField): string {
  switch (field) {
    case 'factor':
      return String(record.factor ?? 1)
    case 'itemTexts':
      return JSON.stringify((record.itemTexts ?? []).map((text) => text.trim())).replace(
        /^\[(""(,"")*)?\]$/,
        '',
      )
    case 'answerLabels':
      return JSON.stringify(
        (record.answerLabels ?? []).toSorted((one, other) => one.value - other.value),
      )
    case 'reverseItems':
      return numbers(record.reverseItems)
    case 'subscaleItems':
      return Object.entries(record.subscaleItems ?? {})
        .flatMap(([name, items]) => (items.length > 0 ? [`${name}: ${numbers(items)}`] : []))
        .sort()
        .join('\n')
    case 'subscales':
      return JSON.stringify(record.subscales ?? [])
    default:
      return JSON.stringify(record[field] ?? null)
  }
}

function numbers(items: readonly number[] | null | undefined): string {
  return [...new Set(items)].sort((one, other) => one - other).join()
}
