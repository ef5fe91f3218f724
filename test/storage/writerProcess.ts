import { writeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { Document } from '../../src/main/storage/document'
import { lockLibrary } from '../../src/main/storage/libraryLock'
import { StorageFailure } from '../../src/main/storage/storageFailure'
import { notebookOf, notebookOptions } from './notebook'

/*
 * A program of its own, so that it can be killed, run twice and run by another user. What it says goes
 * out unbuffered: a line that was read was true before the kill.
 */
const [task = '', path = '', first = '', second = ''] = process.argv.slice(2)

const say = (...words: (string | number)[]) => void writeSync(1, `${words.join(' ')}\n`)

async function openOrCreate(isShared = false) {
  const options = { ...notebookOptions(), holdsLock: !isShared }
  return Document.open(path, options).catch((error: unknown) => {
    if (!(error instanceof StorageFailure) || error.code !== 'missing') throw error
    return Document.create(path, options, notebookOf(0))
  })
}

/** Saves for ever, until it is killed. */
async function saveForEver(padding: number) {
  const document = await openOrCreate()
  say('ready')
  for (;;) {
    await document.update(({ seq }) => notebookOf(seq + 1, padding))
    say('saved', document.current.seq)
  }
}

/** Adds notes beside another process that does the same, without a lock. */
async function share(name: string, count: number) {
  let document = await openOrCreate(true)
  for (let note = 1; note <= count; note += 1) {
    const id = `${name}${note}`
    try {
      await document.update((now) => ({ ...now, notes: [...now.notes, id] }))
      say('saved', id)
    } catch (error) {
      if (!(error instanceof StorageFailure) || error.code !== 'conflict') throw error
      say('conflict', id, error.detail.savedAs ?? '')
      document = await openOrCreate(true)
    }
  }
}

async function trySave() {
  try {
    const document = await openOrCreate()
    await document.update(({ seq }) => notebookOf(seq + 1))
    say('saved', document.current.seq)
  } catch (error) {
    say(error instanceof StorageFailure ? error.code : String(error))
  }
}

async function lock() {
  const result = await lockLibrary(path, { label: first, since: '2026-11-22T10:00:00+07:00' })
  say(result.held ? 'held' : `refused ${result.holder?.label}`)
  if (!result.held) return
  await pause(Number(second))
  await result.release()
}

const tasks: Record<string, () => Promise<void>> = {
  saveForEver: () => saveForEver(Number(first)),
  share: () => share(first, Number(second)),
  trySave,
  lock,
}

await tasks[task]?.()
