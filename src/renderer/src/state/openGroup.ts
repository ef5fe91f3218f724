import type { Accepted, OpenedGroup } from '../../../bridge/bridge'
import type { Answer, AppError } from '../../../bridge/errors'
import type { Request } from '../../../bridge/questions'
import type { Day } from '../../../domain/day'
import { type Change, type GroupFile, invertChange } from '../../../domain/groupFile'
import { bridge } from '../bridge'
import { startKeeping, stopKeeping } from './draftKeeping'
import { createStore, useStore } from './store'
import { withAccepted } from './withAccepted'

/** A change that can be taken back or done again, and what it is called on the button. */
export type Step = { change: Change; label: string }

/** Whether the last change is on disk. `savedAt` is the instant at which the door answered. */
export type SaveState =
  | { kind: 'unchanged' }
  | { kind: 'saving' }
  | { kind: 'saved'; savedAt: string }
  | { kind: 'notSaved'; error: AppError }

/** The open group: one immutable value; everything shown is asked of `group`. */
export type OpenGroup = Omit<OpenedGroup, 'drafts'> & {
  status: 'open'
  /** Id of the group, or AGENCY or DIRECTORY. */
  fileId: string
  today: Day
  saveState: SaveState
  /** Changes that would take back what was done, latest last. */
  undo: readonly Step[]
  redo: readonly Step[]
  /** What has just been saved, taken back or done again. */
  news: { kind: 'saved' | 'undone' | 'redone'; label: string } | null
}

type GroupState =
  | { status: 'closed' }
  | { status: 'opening'; fileId: string }
  | { status: 'failed'; fileId: string; error: AppError }
  | OpenGroup

/** In place of the id of a group: the file of the agency, which is opened and changed in the same manner. */
export const AGENCY = 'lembaga'
/** The same for the directory of community resources. */
export const DIRECTORY = 'sumber'

const store = createStore<GroupState>({ status: 'closed' })
/** Changes go to the door one after another, each based on the revision the one before left. */
let queue: Promise<unknown> = Promise.resolve()
/** A group is let go only after its last change, and the next one waits for that. */
let closing: Promise<unknown> = Promise.resolve()

/** The open group as the screens of a group see it. Only to be used where one is open. */
export function useOpenGroup(): OpenGroup {
  const state = useStore(store, (value) => value)
  if (state.status !== 'open') throw new Error('a screen of a group stands without an open group')
  return state
}

export function useGroupState(): GroupState {
  return useStore(store, (value) => value)
}

/** Opens a group (or the agency), letting go of the one before. */
export async function openGroup(fileId: string): Promise<void> {
  await closing
  const state = store.get()
  if (state.status === 'open' && state.fileId === fileId) return
  if (state.status === 'open') await closeGroup()
  store.set({ status: 'opening', fileId })
  const [start, opened] = await Promise.all([bridge.start({}), askFor(fileId)])
  const now = store.get()
  if (now.status !== 'opening' || now.fileId !== fileId) return
  if (!start.ok) store.set({ status: 'failed', fileId, error: start.error })
  else if (!opened.ok) store.set({ status: 'failed', fileId, error: opened.error })
  else if (isGroup(fileId) && opened.value.group.id !== fileId)
    store.set({ status: 'failed', fileId, error: { code: 'wrongGroup' } })
  else {
    const { drafts, ...rest } = opened.value
    startKeeping(fileId, rest.isReadOnly ? [] : drafts, rest.isReadOnly)
    store.set(freshlyOpened(rest, fileId, start.value.today))
  }
}

function askFor(fileId: string): Promise<Answer<OpenedGroup>> {
  if (fileId === AGENCY) return bridge.openAgency({})
  return fileId === DIRECTORY ? bridge.openDirectory({}) : bridge.openGroup({ groupId: fileId })
}

function isGroup(fileId: string): boolean {
  return fileId !== AGENCY && fileId !== DIRECTORY
}

/** Lets go of the group, so that the next opening reads it from disk again. */
export async function closeGroup(): Promise<void> {
  closing = queue.then(letGo)
  await closing
}

async function letGo(): Promise<void> {
  const state = store.get()
  store.set({ status: 'closed' })
  if (state.status !== 'open') return
  await stopKeeping()
  if (isGroup(state.fileId)) await bridge.closeGroup({ groupId: state.fileId })
}

/**
 * Sends a change through the door, or the change that is made of the group as it stands when its turn comes.
 * Answers null once it is safe on disk, else what stands against it.
 */
export function changeGroup(
  change: Change | ((group: GroupFile) => Change),
  label: string,
): Promise<AppError | null> {
  return inTurn(async () => {
    const inverse = await send(typeof change === 'function' ? change(openState().group) : change)
    if ('error' in inverse) return inverse.error
    const after = openState()
    store.set({
      ...after,
      undo: cannotBeTakenBack(inverse.change)
        ? []
        : [...after.undo, { change: inverse.change, label }],
      redo: [],
      news: { kind: 'saved', label },
    })
    return null
  })
}

/** An incident that was recorded stays: neither this change nor those before it can be taken back any more. */
function cannotBeTakenBack({ remove }: Change): boolean {
  return remove.some(({ kind }) => kind === 'incident')
}

/** Takes the last change back, or does again what was taken back. */
export function step(direction: 'undo' | 'redo'): Promise<AppError | null> {
  return inTurn(async () => {
    const last = openState()[direction].at(-1)
    if (!last) return null
    const inverse = await send(last.change)
    if ('error' in inverse) return inverse.error
    const after = openState()
    const taken = { change: inverse.change, label: last.label }
    store.set({
      ...after,
      undo: direction === 'undo' ? after.undo.slice(0, -1) : [...after.undo, taken],
      redo: direction === 'redo' ? after.redo.slice(0, -1) : [...after.redo, taken],
      news: { kind: direction === 'undo' ? 'undone' : 'redone', label: last.label },
    })
    return null
  })
}

/** A window may stay open overnight: asks again which day it is. */
export async function lookAtTheDay(): Promise<void> {
  const start = await bridge.start({})
  const state = store.get()
  if (start.ok && state.status === 'open' && state.today !== start.value.today)
    store.set({ ...state, today: start.value.today })
}

/** The worker has seen what was done. */
export function dismissNews(): void {
  const state = store.get()
  if (state.status === 'open' && state.news) store.set({ ...state, news: null })
}

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = queue.then(work)
  queue = turn.catch(() => undefined)
  return turn
}

async function send(change: Change): Promise<{ change: Change } | { error: AppError }> {
  const before = openState()
  const { group, fileId } = before
  store.set({ ...before, saveState: { kind: 'saving' } })
  const sent = { put: [...change.put], remove: [...change.remove] }
  const request = { base: group.revision, change: sent }
  const answer = await ask(fileId, request)
  if (answer.ok) {
    const saveState = { kind: 'saved', savedAt: answer.value.savedAt } as const
    store.set({ ...openState(), group: withAccepted(group, answer.value), saveState })
    return { change: invertChange(group, change) }
  }
  store.set({ ...openState(), saveState: { kind: 'notSaved', error: answer.error } })
  if (answer.error.code === 'groupChangedElsewhere') await reload()
  return { error: answer.error }
}

function ask(fileId: string, request: Request<'changeAgency'>): Promise<Answer<Accepted>> {
  if (fileId === AGENCY) return bridge.changeAgency(request)
  if (fileId === DIRECTORY) return bridge.changeDirectory(request)
  return bridge.change({ groupId: fileId, ...request })
}

/** Steps made on the former state could take back someone else's work, so they end here. */
async function reload(): Promise<void> {
  const { fileId, today, saveState } = openState()
  const opened = await askFor(fileId)
  if (opened.ok) store.set({ ...freshlyOpened(opened.value, fileId, today), saveState })
}

function freshlyOpened(
  { group, isReadOnly, recovered, agency }: Omit<OpenedGroup, 'drafts'>,
  fileId: string,
  today: Day,
): OpenGroup {
  return {
    group,
    isReadOnly,
    recovered,
    agency,
    fileId,
    status: 'open',
    today,
    saveState: { kind: 'unchanged' },
    undo: [],
    redo: [],
    news: null,
  }
}

function openState(): OpenGroup {
  const state = store.get()
  if (state.status !== 'open') throw new Error('a change was sent without an open group')
  return state
}
