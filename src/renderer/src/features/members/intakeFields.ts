import type { UseFormReturn } from 'react-hook-form'
import type { IntakeDraft } from './intakeDraft'

/** What each group of fields of the intake is given. */
export type IntakeFieldsProps = { form: UseFormReturn<IntakeDraft>; values: IntakeDraft }
