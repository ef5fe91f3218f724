import type { FieldErrors, FieldValues, UseFormReturn } from 'react-hook-form'
import { appText } from '../../../texts/app'
import { Notice } from '../ui/Notice'

/** Tells, after each refused saving, how many fields must be mended. */
export function FaultSummary<T extends FieldValues>({ form }: { form: UseFormReturn<T> }) {
  const { errors, submitCount } = form.formState
  const count = faultCount(errors)
  if (submitCount === 0 || count === 0) return null
  return (
    <Notice key={submitCount} tone="danger" isLive>
      <p>{appText.toMend(count)}</p>
    </Notice>
  )
}

function faultCount(errors: FieldErrors): number {
  return Object.values(errors).reduce((sum, error) => {
    if (!error) return sum
    return sum + ('message' in error || 'type' in error ? 1 : faultCount(error as FieldErrors))
  }, 0)
}
