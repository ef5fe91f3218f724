import { useEffect, useRef } from 'react'
import { type FieldValues, type Resolver, type UseFormReturn, useForm } from 'react-hook-form'
import { dropUnsaved, keepUnsaved, noLongerLeftBehind, unsavedOf } from '../state/drafts'
import { saysTheSame } from './tidied'
import { usableDraft } from './usableDraft'

type KeptFormOptions<T extends FieldValues> = {
  /** Names the form among the unsaved ones. */
  key: string
  /** What it is called when it is offered again. */
  label: string
  /** Address of its screen. */
  place: string
  initial: T
  resolver?: Resolver<T>
}

/** A form that makes no single record: what is typed outlives the end of the app until it is used or thrown away. */
export function useKeptForm<T extends FieldValues>({
  key,
  label,
  place,
  initial,
  resolver,
}: KeptFormOptions<T>): { form: UseFormReturn<T>; forget: () => void } {
  const first = useRef(initial)
  const form = useForm<T>({
    defaultValues: (usableDraft(unsavedOf(key), initial)?.values ?? initial) as never,
    ...(resolver ? { resolver } : {}),
    shouldFocusError: false,
  })
  useEffect(() => noLongerLeftBehind(key), [key])
  useEffect(() => {
    const { unsubscribe } = form.watch((next) => {
      if (saysTheSame(next as T, first.current)) dropUnsaved(key)
      else keepUnsaved(key, { label, place, base: 0, values: structuredClone(next) })
    })
    return unsubscribe
  }, [form, key, label, place])
  return { form, forget: () => dropUnsaved(key) }
}
