import { createHash } from 'node:crypto'
import type { DiskState, Operation } from './simulatedDisk'

/**
 * 'weak': of the entries not yet flushed, any subset may have reached the disk.
 * 'ordered': they reach it in the order in which they were made.
 */
export type PersistenceModel = 'weak' | 'ordered'

type EntryOperation = Extract<Operation, { is: 'create' | 'rename' | 'link' | 'unlink' }>

const REMAINS = [
  (bytes: Uint8Array) => bytes,
  () => new Uint8Array(),
  (bytes: Uint8Array) => bytes.subarray(0, bytes.length >> 1),
  (bytes: Uint8Array) => new Uint8Array(bytes.length),
]

/** Every state in which the disk may be found when power fails after these operations. */
export function* crashStates(
  base: DiskState,
  operations: readonly Operation[],
  model: PersistenceModel,
): Generator<DiskState> {
  const lastFlush = operations.findLastIndex(({ is }) => is === 'syncDir')
  const kept = operations.slice(0, lastFlush + 1).filter(isEntryOperation)
  const pending = operations.slice(lastFlush + 1).filter(isEntryOperation)
  for (const entries of entryChoices(pending, model)) {
    for (const contents of contentChoices(base, operations)) {
      yield { names: applyEntries(base.names, [...kept, ...entries]), contents }
    }
  }
}

/** Random parts of names aside, two states with this in common need not both be tried. */
export function fingerprint({ names, contents }: DiskState): string {
  const hash = createHash('sha1')
  for (const [name, inode] of [...names].sort()) {
    hash.update(`${name.replace(/\.[0-9a-f]{12}\./, '.T.')}\0`).update(contents.get(inode) ?? '')
  }
  return hash.digest('hex')
}

function isEntryOperation(operation: Operation): operation is EntryOperation {
  return ['create', 'rename', 'link', 'unlink'].includes(operation.is)
}

function* entryChoices(pending: readonly EntryOperation[], model: PersistenceModel) {
  const count = model === 'weak' ? 2 ** pending.length : pending.length + 1
  for (let choice = 0; choice < count; choice += 1) {
    yield pending.filter((_, at) => (model === 'weak' ? (choice >> at) & 1 : at < choice))
  }
}

function applyEntries(base: ReadonlyMap<string, number>, entries: readonly EntryOperation[]) {
  const names = new Map(base)
  for (const entry of entries) {
    if (entry.is === 'unlink') names.delete(entry.name)
    else if (entry.is === 'rename') {
      names.delete(entry.from)
      names.set(entry.to, entry.inode)
    } else names.set(entry.name, entry.inode)
  }
  return names
}

function* contentChoices(base: DiskState, operations: readonly Operation[]) {
  const whole = new Map(base.contents)
  const unflushed = new Set<number>()
  for (const operation of operations) {
    if (operation.is === 'create') whole.set(operation.inode, new Uint8Array())
    if (operation.is === 'sync') unflushed.delete(operation.inode)
    if (operation.is !== 'write') continue
    const { inode, bytes } = operation
    whole.set(inode, Buffer.concat([whole.get(inode) ?? new Uint8Array(), bytes]))
    unflushed.add(inode)
  }
  const torn = [...unflushed].slice(-2)
  for (let choice = 0; choice < REMAINS.length ** torn.length; choice += 1) {
    const contents = new Map(whole)
    torn.forEach((inode, at) => {
      const remains = REMAINS[Math.floor(choice / REMAINS.length ** at) % REMAINS.length]
      contents.set(inode, remains?.(whole.get(inode) ?? new Uint8Array()) ?? new Uint8Array())
    })
    yield contents
  }
}
