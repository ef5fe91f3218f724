import { useLocation } from '@tanstack/react-router'
import { type RefObject, useEffect, useState } from 'react'
import { type FieldPath, type FieldValues, type UseFormReturn, useForm } from 'react-hook-form'
import type { Change } from '../../../domain/groupFile'
import type { RecordKind } from '../../../domain/records/kindNames'
import { type AnyDraft, type DraftOf, schemas } from '../../../domain/records/kinds'
import { dropUnsaved, keepUnsaved, noLongerLeftBehind, unsavedOf } from '../state/drafts'
import { changeGroup } from '../state/openGroup'
import { errorsOf, schemaResolver } from './schemaResolver'
import { saysTheSame } from './tidied'
import { usableDraft } from './usableDraft'
import { useFaultFocus } from './useFaultFocus'
import { useSaveKeys } from './useSaveKeys'

type SavedFormOptions<K extends RecordKind, T extends FieldValues> = {
  /** Names the form among the unsaved ones; several forms may each hold a part of one record. */
  key: string
  kind: K
  id: string
  /** What the form shows when nothing is unsaved. */
  saved: T
  /** Of the saved record; 0 where there is none. */
  revision: number
  /** What is saved, in the middle of a sentence: "lembar anggota A-03". */
  label: string
  element: RefObject<HTMLFormElement | null>
  /** Address at which the form is written; the one at which it stands where left out. */
  place?: string
  /** Makes the whole record of what was typed, blanks already left out. */
  prepare?: (typed: T) => FieldValues
  /** The field of the form that a field of the record is written in, where the two are named differently. */
  fieldOf?: (path: string) => string
  /** What is sent through the door; the record alone where left out. */
  changeOf?: (record: DraftOf<K>) => Change
  onSaved?: (record: DraftOf<K>) => void
}

export type SavedForm<T extends FieldValues> = {
  form: UseFormReturn<T>
  values: T
  isChanged: boolean
  /** What is unsaved began from an older version than the one that is saved now. */
  isOutdated: boolean
  save: (event?: React.BaseSyntheticEvent) => Promise<void>
  revert: () => void
}

/** A number by which two states of a form are told apart: other parts of the same record do not change it. */
function fingerprint(text: string): number {
  let sum = 0
  for (let index = 0; index < text.length; index += 1)
    sum = (sum * 31 + text.charCodeAt(index)) % 1_000_000_007
  return sum % 1_000_000_000
}

/**
 * A form for one record or a part of one, judged by the record's own schema. What is typed outlives
 * leaving the screen and the end of the app; saving goes through the door and can be taken back.
 */
export function useSavedForm<K extends RecordKind, T extends FieldValues>(
  options: SavedFormOptions<K, T>,
): SavedForm<T> {
  const { key, kind, id, saved, revision, label, element } = options
  const location = useLocation()
  const place = options.place ?? location.href
  const found = usableDraft(unsavedOf(key), saved)
  const start = (found?.values ?? saved) as T
  const form = useForm<T>({
    defaultValues: start as never,
    resolver: schemaResolver<T>(
      schemas[kind].draft,
      { kind, id },
      options.prepare as never,
      options.fieldOf,
    ),
    shouldFocusError: false,
  })
  const values = form.watch()
  const isChanged = !saysTheSame(values, saved)
  const [timesSaved, setTimesSaved] = useState(0)
  useFaultFocus(form, element)

  const written = JSON.stringify(saved)
  const version = fingerprint(written)
  // Saved or taken back: the form shows what is on disk without being built anew, so the focus stays.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another version is a reason
  useEffect(() => form.reset(start), [revision, written, timesSaved])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was left behind is looked at once
  useEffect(() => {
    if (!found) return
    if (saysTheSame(found.values, saved)) dropUnsaved(key)
    else noLongerLeftBehind(key)
  }, [key])

  // biome-ignore lint/correctness/useExhaustiveDependencies: `written` stands for what is saved
  useEffect(() => {
    const { unsubscribe } = form.watch((next) => {
      if (saysTheSame(next as T, saved)) return dropUnsaved(key)
      const base = unsavedOf(key)?.base ?? version
      keepUnsaved(key, { label, place, base, values: structuredClone(next) })
    })
    return unsubscribe
  }, [form, key, label, place, revision, written])

  const save = form.handleSubmit(async (judged) => {
    const record = judged as unknown as DraftOf<K>
    const change = options.changeOf?.(record) ?? {
      put: [{ kind, record } as unknown as AnyDraft],
      remove: [],
    }
    const error = await changeGroup(change, label)
    if (!error) {
      dropUnsaved(key)
      setTimesSaved((times) => times + 1)
      return options.onSaved?.(record)
    }
    const own = (error.faults ?? [])
      .filter(({ place }) => place.kind === kind && place.id === id)
      .map((fault) => ({ ...fault, field: options.fieldOf?.(fault.field) ?? fault.field }))
    for (const [field, fault] of Object.entries(errorsOf<T>(own)))
      form.setError(field as FieldPath<T>, fault as { type: string; message: string })
  })
  const revert = () => {
    form.reset(saved)
    dropUnsaved(key)
  }
  useSaveKeys(element)
  return {
    form,
    values,
    isChanged,
    isOutdated: found !== null && found.base !== version,
    save,
    revert,
  }
}
