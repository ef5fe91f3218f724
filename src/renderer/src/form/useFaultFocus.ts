import { type RefObject, useEffect } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'

/** After a refused saving the focus goes to the first faulty field in reading order, whatever kind it is. */
export function useFaultFocus<T extends FieldValues>(
  { formState: { submitCount } }: UseFormReturn<T>,
  element: RefObject<HTMLFormElement | null>,
): void {
  useEffect(() => {
    if (submitCount > 0)
      element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [submitCount, element])
}
