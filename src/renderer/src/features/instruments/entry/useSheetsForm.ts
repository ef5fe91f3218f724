import { useLocation } from '@tanstack/react-router'
import { type RefObject, useEffect, useState } from 'react'
import { type FieldErrors, useForm } from 'react-hook-form'
import type { Day } from '../../../../../domain/day'
import { sheetAt } from '../../../../../domain/measuring/entryRows'
import { sheetsChange } from '../../../../../domain/measuring/sheetsChange'
import { faultSentence } from '../../../../../texts/faults'
import { saysTheSame } from '../../../form/tidied'
import { usableDraft } from '../../../form/usableDraft'
import { useFaultFocus } from '../../../form/useFaultFocus'
import type { SavedForm } from '../../../form/useSavedForm'
import { useSaveKeys } from '../../../form/useSaveKeys'
import { dropUnsaved, keepUnsaved, noLongerLeftBehind, unsavedOf } from '../../../state/drafts'
import { changeGroup, useOpenGroup } from '../../../state/openGroup'
import { cellFaults, dayFault } from './sheetFaults'
import { type SheetsAt, type TypedSheets, typedSheets, writtenSheets } from './typedSheets'

type SheetsFormOptions = {
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
export function useSheetsForm(options: SheetsFormOptions): SavedForm<TypedSheets> {
  const { at, key, label, element } = options
  const { group, today } = useOpenGroup()
  const place = useLocation().href
  const saved = typedSheets(at)
  const found = usableDraft(unsavedOf(key), saved)
  const start = (found?.values ?? saved) as TypedSheets
  const form = useForm<TypedSheets>({
    defaultValues: start as never,
    resolver: async (values) => ({ values, errors: errorsOf(at, values, today) }) as never,
    shouldFocusError: false,
  })
  const values = form.watch()
  const isChanged = !saysTheSame(values, saved)
  const [timesSaved, setTimesSaved] = useState(0)
  useFaultFocus(form, element)

  const written = JSON.stringify(saved)
  const version = at.codes.reduce(
    (sum, code) => sum + (sheetAt(at.sheets, code, at.point)?.revision ?? 0),
    0,
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another version is a reason
  useEffect(() => form.reset(start), [written, timesSaved])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was left behind is looked at once
  useEffect(() => {
    if (!found) return
    if (saysTheSame(found.values as TypedSheets, saved)) dropUnsaved(key)
    else noLongerLeftBehind(key)
  }, [key])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `written` stands for what is saved
  useEffect(() => {
    const { unsubscribe } = form.watch((next) => {
      if (saysTheSame(next as TypedSheets, saved)) return dropUnsaved(key)
      const base = unsavedOf(key)?.base ?? version
      keepUnsaved(key, { label, place, base, values: structuredClone(next) })
    })
    return unsubscribe
  }, [form, key, label, place, written])

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
  const isOutdated = found !== null && found.base !== version
  return { form, values, isChanged, isOutdated, save, revert }
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
