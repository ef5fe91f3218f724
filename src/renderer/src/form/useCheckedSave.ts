import { type BaseSyntheticEvent, type RefObject, useEffect, useState } from 'react'
import type { FieldPath, FieldValues } from 'react-hook-form'
import type { SavedForm } from './useSavedForm'

/** What is wrong with a form beyond its record's own schema: a sentence for each field. */
export type OwnFaults<T extends FieldValues> = Partial<Record<FieldPath<T>, string>>

/** Saves a form unless it is wrong in a way that no schema of one record knows; such faults speak at their fields like all others. */
export function useCheckedSave<T extends FieldValues>(
  { form, save }: SavedForm<T>,
  element: RefObject<HTMLFormElement | null>,
  check: () => OwnFaults<T>,
): (event?: BaseSyntheticEvent) => Promise<void> {
  const [refusals, setRefusals] = useState(0)
  useEffect(() => {
    if (refusals > 0) element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [refusals, element])
  return async (event) => {
    event?.preventDefault()
    const faults = Object.entries(check()) as [FieldPath<T>, string][]
    if (faults.length === 0) return save(event)
    await form.trigger()
    for (const [field, message] of faults) form.setError(field, { type: 'own', message })
    setRefusals((count) => count + 1)
  }
}
