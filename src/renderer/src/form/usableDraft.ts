import type { Unsaved } from '../state/drafts'

/**
 * A draft as far as the form can show it: null where it was written for another form, by an earlier version
 * of the program or by nobody who knew it. What does not fit would stop the whole screen.
 */
export function usableDraft(found: Unsaved | null, saved: unknown): Unsaved | null {
  return found && fits(found.values, saved) ? found : null
}

/** Lists stand where lists stood and groups of fields where groups stood; what is empty says nothing of its kind. */
function fits(value: unknown, model: unknown): boolean {
  if (isNothing(value) || isNothing(model)) return true
  if (Array.isArray(model))
    return Array.isArray(value) && (model.length === 0 || value.every((one) => fits(one, model[0])))
  if (typeof model !== 'object') return typeof value !== 'object'
  if (typeof value !== 'object' || Array.isArray(value)) return false
  const fields = value as Record<string, unknown>
  return Object.entries(model as object).every(([key, part]) => fits(fields[key], part))
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === ''
}
