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

/** From now on, what is typed and not saved is kept on disk beside this file. */
export function startKeeping(fileId: string, found: readonly KeptDraft[], isReadOnly: boolean) {
  owner = isReadOnly ? null : fileId
  lastKept = JSON.stringify(found)
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
  if (owner === null || written === lastKept) return failure.get()
  const asker = owner
  lastKept = written
  const answer = await bridge.keepDrafts({ owner: asker, drafts })
  const error = answer.ok ? null : answer.error
  if (owner !== asker) return error
  if (error) {
    lastKept = ''
    timer ??= setTimeout(keepNow, RETRY_MS)
  }
  failure.set(error)
  return error
}

/** What was saved or thrown away is forgotten at once: offering it again would only confuse. */
onDraftsChanged(() => {
  const kept = draftsToKeep().length
  const hasFewer = kept < keptCount
  keptCount = kept
  if (owner === null) return
  if (hasFewer) void keepNow()
  else if (failure.get() === null) timer ??= setTimeout(keepNow, PAUSE_MS)
})
window.addEventListener('pagehide', () => void keepNow())
