import type { KeptDraft, Request } from '../../../bridge/questions'
import { bridge } from '../bridge'
import { draftsToKeep, onDraftsChanged, takeUp } from './drafts'

type Owner = Request<'keepDrafts'>['owner']

/** Long enough not to write at every key, short enough that a crash costs half a sentence at most. */
const PAUSE_MS = 400

let owner: Owner | null = null
let timer: ReturnType<typeof setTimeout> | null = null
let lastKept = '[]'
let keptCount = 0

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
  return written
}

async function keepNow(): Promise<void> {
  if (timer) clearTimeout(timer)
  timer = null
  const drafts = draftsToKeep()
  const written = JSON.stringify(drafts)
  if (owner === null || written === lastKept) return
  lastKept = written
  const answer = await bridge.keepDrafts({ owner, drafts })
  if (!answer.ok) lastKept = ''
}

/** What was saved or thrown away is forgotten at once: offering it again would only confuse. */
onDraftsChanged(() => {
  const kept = draftsToKeep().length
  const hasFewer = kept < keptCount
  keptCount = kept
  if (owner === null) return
  if (hasFewer) void keepNow()
  else timer ??= setTimeout(keepNow, PAUSE_MS)
})
window.addEventListener('pagehide', () => void keepNow())
