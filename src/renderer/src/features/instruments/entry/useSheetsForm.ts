import { useLocation } from '@tanstack/react-router'
import { type RefObject, useEffect, useMemo, useState } from 'react'
import { type FieldErrors, useForm } from 'react-hook-form'
import type { Day } from '../../../../../domain/day'
import { sheetsChange, type WrittenSheet } from '../../../../../domain/measuring/sheetsChange'
import { faultSentence } from '../../../../../texts/faults'
import { useFaultFocus } from '../../../form/useFaultFocus'
import type { SavedForm } from '../../../form/useSavedForm'
import { useSaveKeys } from '../../../form/useSaveKeys'
import { dropUnsaved, keepUnsaved, noLongerLeftBehind, unsavedOf } from '../../../state/drafts'
import { changeGroup, useOpenGroup } from '../../../state/openGroup'
import { changedMeanwhile, keptSheets, restoredSheets, versionsOf } from './keptSheets'
import { cellFaults, dayFault } from './sheetFaults'
import { typedBeside } from './typedBeside'
import { type SheetsAt, type TypedSheets, typedSheets, writtenSheets } from './typedSheets'

type SheetsFormOptions = {
  /** Another one is another state of what is saved: it is worked out once for each, not for each key. */
  at: SheetsAt
  key: string
  /** What is saved, in the middle of a sentence. */
  label: string
  element: RefObject<HTMLFormElement | null>
}

/**
 * The sheets of one point as one form: what is typed outlives a crash, saving is one change that can be taken
 * back at once, and only sheets of which something was typed are written.
 */
export function useSheetsForm(
  options: SheetsFormOptions,
): SavedForm<TypedSheets> & { written: WrittenSheet[] } {
  const { at, key, label, element } = options
  const { group, today } = useOpenGroup()
  const place = useLocation().href
  const saved = useMemo(() => typedSheets(at), [at])
  const version = useMemo(() => JSON.stringify([saved, versionsOf(at)]), [at, saved])
  const [start] = useState(() => restoredSheets(at, unsavedOf(key)) ?? saved)
  const form = useForm<TypedSheets>({
    defaultValues: start as never,
    resolver: async (values) => ({ values, errors: errorsOf(at, values, today) }) as never,
    shouldFocusError: false,
  })
  const values = form.watch()
  const isChanged = typedBeside(values, saved) !== null
  const [timesSaved, setTimesSaved] = useState(0)
  useFaultFocus(form, element)

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another version is a reason
  useEffect(() => form.reset(restoredSheets(at, unsavedOf(key)) ?? saved), [version, timesSaved])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was left behind is looked at once
  useEffect(() => {
    const found = restoredSheets(at, unsavedOf(key))
    if (!found) return
    if (typedBeside(found, saved)) noLongerLeftBehind(key)
    else dropUnsaved(key)
  }, [key])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `version` stands for what is saved
  useEffect(() => {
    const { unsubscribe } = form.watch((next) => {
      const kept = keptSheets(at, next as TypedSheets, unsavedOf(key), saved)
      if (!kept) return dropUnsaved(key)
      keepUnsaved(key, { label, place, base: 0, values: kept })
    })
    return unsubscribe
  }, [form, key, label, place, version])

  const save = form.handleSubmit(async (typed) => {
    const change = sheetsChange(group, at.instrument, at.point, writtenSheets(at, typed))
    const error = await changeGroup(change, label)
    if (!error) {
      dropUnsaved(key)
      return setTimesSaved((times) => times + 1)
    }
    for (const fault of error.faults ?? []) {
      const own = change.put.find(({ record }) => record.id === fault.place.id)
      if (own?.kind !== 'administration') continue
      form.setError(`rows.${own.record.memberCode}`, {
        type: 'door',
        message: faultSentence(fault),
      })
    }
  })
  const revert = () => {
    form.reset(saved)
    dropUnsaved(key)
  }
  useSaveKeys(element)
  const isOutdated = changedMeanwhile(at, unsavedOf(key)).length > 0
  const written = writtenSheets(at, values, saved)
  return { form, values, written, isChanged, isOutdated, save, revert }
}

function errorsOf(at: SheetsAt, typed: TypedSheets, today: Day): FieldErrors<TypedSheets> {
  const day = dayFault(at, typed, today)
  const rows = at.codes.flatMap((code) => {
    const row = typed.rows[code]
    const [fault] = row ? cellFaults(row, at.instrument) : []
    return fault ? [[code, { type: 'own', message: fault.sentence }] as const] : []
  })
  return {
    ...(day ? { date: { type: 'own', message: day } } : {}),
    ...(rows.length > 0 ? { rows: Object.fromEntries(rows) } : {}),
  } as FieldErrors<TypedSheets>
}
