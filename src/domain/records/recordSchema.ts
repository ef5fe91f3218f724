import { z } from 'zod'
import type { FaultCode } from '../faultCodes'
import { idField, instantField, textField } from './fields'

/** Who wrote a record and when; `revision` counts its versions from 1. Stamped by the door, never by a form. */
export const stampFields = {
  createdAt: instantField,
  createdBy: textField,
  updatedAt: instantField,
  updatedBy: textField,
  revision: z.int().min(1),
}

/** Speaks up about a rule between two fields of one record. */
export type FieldCheck<T> = (
  record: T,
  fault: (field: string, code: FaultCode, params?: Record<string, string | number>) => void,
) => void

/**
 * The schema of one kind of record, twice from one shape: `draft` is what a form or an exchange row
 * says (id and fields), `record` what the group file keeps (with stamps). Both refuse unknown fields.
 */
export function recordSchema<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
  check: FieldCheck<z.infer<z.ZodObject<Shape>>> = () => {},
) {
  const base = { id: idField, archivedAt: instantField.nullish(), ...shape }
  const refine = (value: unknown, context: z.RefinementCtx) =>
    check(value as z.infer<z.ZodObject<Shape>>, (field, code, params) =>
      context.addIssue({
        code: 'custom',
        message: code,
        path: field.split('.'),
        ...(params ? { params } : {}),
      }),
    )
  return {
    draft: z.strictObject(base).superRefine(refine),
    record: z.strictObject({ ...base, ...stampFields }).superRefine(refine),
  }
}

/** Faults the later day when two days stand in the wrong order; either may be missing. */
export function mustNotPrecede(
  fault: (field: string, code: FaultCode, params?: Record<string, string | number>) => void,
  earlier: string | null | undefined,
  later: string | null | undefined,
  field: string,
): void {
  if (earlier && later && later < earlier) fault(field, 'crossedDates', { earlier, later })
}
