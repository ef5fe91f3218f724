import type { NameMask } from './maskNames'

/**
 * A whole model with every text in it passed through the mask, so that what was computed elsewhere from the
 * records can stand in a document that names nobody. Codes, days and words of a list hold no name and stay.
 */
export function maskedDeep<T>(value: T, mask: NameMask): T {
  if (typeof value === 'string') return mask(value) as T
  if (Array.isArray(value)) return value.map((one) => maskedDeep(one, mask)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, maskedDeep(one, mask)]),
  ) as T
}
