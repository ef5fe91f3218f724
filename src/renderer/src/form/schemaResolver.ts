import { type FieldErrors, type FieldValues, type Resolver, set } from 'react-hook-form'
import type { z } from 'zod'
import { type Fault, type FaultPlace, faultsOf } from '../../../domain/faults'
import { appText } from '../../../texts/app'
import { faultSentence } from '../../../texts/faults'
import { tidied, typedPath } from './tidied'

/** Lets a form be judged by the schema that also judges imports and the group file; faults speak at their field. */
export function schemaResolver<T extends FieldValues>(
  schema: z.ZodType,
  place: FaultPlace,
  prepare: (typed: FieldValues) => FieldValues = (typed) => typed,
  fieldOf: (path: string) => string = (path) => path,
): Resolver<T> {
  return async (values) => {
    const judged = prepare(tidied(values))
    const parsed = schema.safeParse(judged, { reportInput: true })
    if (parsed.success) return { values: parsed.data as T, errors: {} }
    const faults = faultsOf(parsed.error, place).map((fault) => ({
      ...fault,
      field: fieldOf(typedPath(judged, fault.field)),
    }))
    return { values: {}, errors: errorsOf<T>(faults) }
  }
}

/** Places each fault at its field, the first one of a field winning. */
export function errorsOf<T extends FieldValues>(faults: readonly Fault[]): FieldErrors<T> {
  const errors: FieldErrors<T> = {}
  for (const fault of faults.toReversed())
    set(errors, fault.field || 'root', { type: fault.code, message: fieldSentence(fault) })
  return errors
}

/** What is wrong, without naming the field again: the sentence stands right under it. */
function fieldSentence(fault: Fault): string {
  if (fault.code === 'notADay') return `${appText.dayNotUnderstood} ${appText.dayHint}`
  return faultSentence({ ...fault, place: { kind: 'document', id: null }, field: '' })
}
