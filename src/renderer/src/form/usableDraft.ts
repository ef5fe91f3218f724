import type { Unsaved } from '../state/drafts'

type Fields = Readonly<Record<string, unknown>>

/**
 * A draft as far as the form can show it: null where it was written for another form, by an earlier version
 * of the program or by nobody who knew it. What does not fit would stop the whole screen. Fields of which it
 * says nothing are as saved.
 */
export function usableDraft(found: Unsaved | null, saved: unknown): Unsaved | null {
  if (!found || !fits(found.values, saved)) return null
  return isFields(saved) ? { ...found, values: completed(found.values, saved) } : found
}

/** Lists stand where lists stood, groups of fields where groups stood, and words where words stood. */
function fits(value: unknown, model: unknown): boolean {
  if (value === undefined || model === null || model === undefined) return true
  if (Array.isArray(model)) return Array.isArray(value) && value.every((one) => fitsRow(one, model))
  if (value === null) return true
  if (isFields(model)) {
    if (!isFields(value)) return false
    return Object.entries(model).every(([name, part]) => fits(value[name], part))
  }
  // A blank word may be a number that was not yet typed, a number a word that is none.
  return model === '' || typeof model === 'number'
    ? typeof value !== 'object'
    : typeof value === typeof model
}

function fitsRow(row: unknown, [model]: readonly unknown[]): boolean {
  return model === null ? typeof row !== 'object' || row === null : fits(row, model)
}

function completed(values: Fields, saved: Fields): Fields {
  const missing = Object.entries(saved).map(([name, model]) => {
    const value = values[name]
    if (value === undefined) return [name, model] as const
    return [name, isFields(value) && isFields(model) ? completed(value, model) : value] as const
  })
  return { ...values, ...Object.fromEntries(missing) }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
