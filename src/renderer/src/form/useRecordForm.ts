import { type FieldValues, type UseFormReturn, useForm } from 'react-hook-form'
import type { RecordKind } from '../../../domain/records/kindNames'
import { type DraftOf, schemas } from '../../../domain/records/kinds'
import { schemaResolver } from './schemaResolver'

/**
 * A form for one record, judged by the record's own schema. `draft` may still miss what the worker must
 * choose; `prepare` makes of what was typed what is to be judged and saved.
 */
export function useRecordForm<K extends RecordKind>(
  kind: K,
  draft: Partial<DraftOf<K>> & { id: string },
  prepare?: (typed: FieldValues) => FieldValues,
): UseFormReturn<DraftOf<K> & FieldValues> {
  return useForm<DraftOf<K> & FieldValues>({
    defaultValues: draft as never,
    resolver: schemaResolver(schemas[kind].draft, { kind, id: draft.id }, prepare),
    shouldFocusError: false,
    shouldUnregister: false,
  })
}
