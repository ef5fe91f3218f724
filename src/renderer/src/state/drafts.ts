import type { IndicatorState } from '../../../domain/progress/suggestedAttainment'
import type { DraftOf } from '../../../domain/records/kinds'
import { createStore, useStore } from './store'

/** What was typed and not yet saved, with what it is called when the worker is asked about it. */
export type Unsaved = {
  [Kind in keyof UnsavedValues]: { kind: Kind; label: string; values: UnsavedValues[Kind] }
}[keyof UnsavedValues]

type UnsavedValues = { taskReview: ReviewDraft; summary: string[] }

/** A task review as it is typed: levels and indicators stay open until they are judged. */
export type ReviewDraft = Omit<DraftOf<'taskReview'>, 'indicatorStates'> & {
  indicatorStates: readonly (IndicatorState | null)[]
}

/** Unsaved work in the open group, by the id of the record it is meant for. */
const drafts = createStore<Readonly<Record<string, Unsaved>>>({})

export function useUnsaved(): Readonly<Record<string, Unsaved>> {
  return useStore(drafts, (value) => value)
}

/** What was typed for a record and not saved; null when there is nothing. */
export function unsavedOf<Kind extends keyof UnsavedValues>(
  kind: Kind,
  id: string,
): UnsavedValues[Kind] | null {
  const found = drafts.get()[id]
  return found?.kind === kind ? (found.values as UnsavedValues[Kind]) : null
}

export function keepUnsaved(id: string, unsaved: Unsaved): void {
  drafts.set({ ...drafts.get(), [id]: unsaved })
}

export function dropUnsaved(id: string): void {
  if (!(id in drafts.get())) return
  const { [id]: _, ...rest } = drafts.get()
  drafts.set(rest)
}

export function dropAllUnsaved(): void {
  drafts.set({})
}
