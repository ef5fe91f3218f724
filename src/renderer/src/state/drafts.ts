import type { KeptDraft } from '../../../bridge/questions'
import { createStore, useStore } from './store'

/** What was typed and not yet saved: what it is called, where it is written, and the version it began from. */
export type Unsaved = Omit<KeptDraft, 'key'>

type Drafts = Readonly<Record<string, Unsaved>>

const drafts = createStore<Drafts>({})
/** Keys of the drafts that an earlier sitting left behind and nobody has looked at yet. */
const leftBehind = createStore<ReadonlySet<string>>(new Set())

export function useUnsaved(): Drafts {
  return useStore(drafts, (value) => value)
}

/** Drafts of an earlier sitting that are still to be offered, by key. */
export function useLeftBehind(): readonly (readonly [string, Unsaved])[] {
  const all = useUnsaved()
  const keys = useStore(leftBehind, (value) => value)
  return Object.entries(all).filter(([key]) => keys.has(key))
}

/** What was typed for a form and not saved; null when there is nothing. */
export function unsavedOf(key: string): Unsaved | null {
  return drafts.get()[key] ?? null
}

export function keepUnsaved(key: string, unsaved: Unsaved): void {
  drafts.set({ ...drafts.get(), [key]: unsaved })
  noLongerLeftBehind(key)
}

export function dropUnsaved(key: string): void {
  noLongerLeftBehind(key)
  if (!(key in drafts.get())) return
  const { [key]: _, ...rest } = drafts.get()
  drafts.set(rest)
}

/** What was typed in this sitting: what an earlier one left and nobody looked at is not counted. */
export function useUnsavedHere(): readonly (readonly [string, Unsaved])[] {
  const all = useUnsaved()
  const keys = useStore(leftBehind, (value) => value)
  return Object.entries(all).filter(([key]) => !keys.has(key))
}

/** The worker looks at the form again, or does not want to be asked. */
export function noLongerLeftBehind(key: string): void {
  if (!leftBehind.get().has(key)) return
  leftBehind.set(new Set([...leftBehind.get()].filter((one) => one !== key)))
}

/** Takes up what an earlier sitting kept. */
export function takeUp(kept: readonly KeptDraft[]): void {
  drafts.set(Object.fromEntries(kept.map(({ key, ...unsaved }) => [key, unsaved])))
  leftBehind.set(new Set(kept.map(({ key }) => key)))
}

/** All drafts as they are to be kept on disk. */
export function draftsToKeep(): KeptDraft[] {
  return Object.entries(drafts.get()).map(([key, unsaved]) => ({ key, ...unsaved }))
}

export function onDraftsChanged(listener: () => void): () => void {
  return drafts.subscribe(listener)
}
