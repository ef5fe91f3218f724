import type { AppError } from '../../../bridge/errors'
import type { KeptDraft, Request } from '../../../bridge/questions'
import { bridge } from '../bridge'
import { draftsToKeep, onDraftsChanged, takeUp } from './drafts'
import { createStore, useStore } from './store'

type Owner = Request<'keepDrafts'>['owner']

/** Long enough not to write at every key, short enough that a crash costs half a sentence at most. */
const PAUSE_MS = 400
/** A full disk is not emptied within a second. */
const RETRY_MS = 5_000

let owner: Owner | null = null
let timer: ReturnType<typeof setTimeout> | null = null
let lastKept = '[]'
let keptCount = 0
/** Why what is unsaved is not on disk; null where it is. */
const failure = createStore<AppError | null>(null)

/** Why what is typed could not be kept the last time; null where it was. */
export function useKeepingFailure(): AppError | null {
  return useStore(failure, (value) => value)
}

/** Whether all that is typed is on disk, and since when (instant); `keptAt` null where nothing was kept yet. */
export type Keeping = { isKept: boolean; keptAt: string | null }
const keeping = createStore<Keeping>({ isKept: true, keptAt: null })
/** Writes that were sent and not yet answered. */
let pending = 0

/** How far the keeping of what is typed has come, as it is and not as it is hoped. */
export function useKeeping(): Keeping {
  return useStore(keeping, (value) => value)
}

/** From now on, what is typed and not saved is kept on disk beside this file. */
export function startKeeping(fileId: string, found: readonly KeptDraft[], isReadOnly: boolean) {
  owner = isReadOnly ? null : fileId
  lastKept = JSON.stringify(found)
  keeping.set({ isKept: true, keptAt: null })
  takeUp(found)
}

/** Writes what is left and forgets it here; the next opening brings it back. */
export function stopKeeping(): Promise<void> {
  const written = keepNow()
  owner = null
  takeUp([])
  failure.set(null)
  return written.then(() => undefined)
}

/** Writes what is unsaved at once. Answers null when it is on disk, else why not; then it is tried again later. */
export async function keepNow(): Promise<AppError | null> {
  if (timer) clearTimeout(timer)
  timer = null
  const drafts = draftsToKeep()
  const written = JSON.stringify(drafts)
  if (owner === null || written === lastKept) {
    if (pending === 0 && failure.get() === null) keeping.set({ ...keeping.get(), isKept: true })
    return failure.get()
  }
  const asker = owner
  lastKept = written
  pending += 1
  const answer = await bridge.keepDrafts({ owner: asker, drafts }).finally(() => {
    pending -= 1
  })
  const error = answer.ok ? null : answer.error
  if (owner !== asker) return error
  if (error) {
    lastKept = ''
    timer ??= setTimeout(keepNow, RETRY_MS)
  }
  failure.set(error)
  // What was typed while this was being written is not on disk yet; its own turn comes.
  const isKept = error === null && written === JSON.stringify(draftsToKeep())
  keeping.set({ isKept, keptAt: error ? keeping.get().keptAt : new Date().toISOString() })
  return error
}

/** What was saved or thrown away is forgotten at once: offering it again would only confuse. */
onDraftsChanged(() => {
  const kept = draftsToKeep().length
  const hasFewer = kept < keptCount
  keptCount = kept
  if (owner === null) return
  keeping.set({ ...keeping.get(), isKept: false })
  if (hasFewer) void keepNow()
  else if (failure.get() === null) timer ??= setTimeout(keepNow, PAUSE_MS)
})
window.addEventListener('pagehide', () => void keepNow())
