import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import * as z from 'zod'
import { claimName, quietly, writeNew } from './freshFile'
import { type Io, nodeIo } from './io'
import type { LockHolder } from './lockHolder'
import { isOver, ownIdentity } from './processIdentity'
import { errnoOf, readFailure, StorageFailure, writeFailure } from './storageFailure'

const LOCK_NAME = '.kunci'
const MAX_LOCK_BYTES = 4096
const ATTEMPTS = 20
const PAUSE_MS = 50

const lockContent = z.object({
  pid: z.int().positive(),
  start: z.string().nullable(),
  boot: z.string().nullable(),
  host: z.string(),
  nonce: z.string().regex(/^[0-9a-f]{16}$/),
  label: z.string(),
  since: z.string(),
})

type LockContent = z.infer<typeof lockContent>
type Found = LockContent | 'missing' | 'unreadable'

export type LibraryLock =
  | { held: true; release(): Promise<void> }
  /** `holder` is null when the lock changed hands faster than it could be read. */
  | { held: false; holder: LockHolder | null }

type LockRequest = {
  /** Name of user and computer. */
  label: string
  /** Now, as an instant with offset. */
  since: string
}

/**
 * One writer per library. The lock of a process that is provably over is taken over; that of a living
 * one never, nor that of another computer, which cannot be asked.
 */
export async function lockLibrary(
  folder: string,
  { label, since }: LockRequest,
  io: Io = nodeIo,
): Promise<LibraryLock> {
  const path = join(folder, LOCK_NAME)
  const own = { ...(await ownIdentity()), nonce: randomBytes(8).toString('hex'), label, since }
  let found: Found = 'missing'
  let unreadable = 0
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (await claim(io, path, own)) return heldLock(io, path, own)
    found = await readLock(io, path)
    if (typeof found === 'object' && !(await isOver(found, own))) break
    // Without hard links a lock is empty for the moment in which it is being written.
    if (found === 'unreadable') unreadable += 1
    const isDead = typeof found === 'object' || unreadable > ATTEMPTS / 2
    if (isDead && (await seize(io, path, found, own))) return heldLock(io, path, own)
    await pause(PAUSE_MS)
  }
  return { held: false, holder: typeof found === 'object' ? holderOf(found) : null }
}

function heldLock(io: Io, path: string, own: LockContent): LibraryLock {
  return { held: true, release: () => release(io, path, own) }
}

async function claim(io: Io, path: string, own: LockContent): Promise<boolean> {
  const bytes = Buffer.from(JSON.stringify(own))
  const temporary = `${path}.${own.nonce}`
  try {
    await writeNew(io, temporary, bytes)
    try {
      await claimName(io, temporary, path, bytes)
      return true
    } finally {
      await quietly(io.unlink(temporary))
    }
  } catch (error) {
    if (error instanceof StorageFailure && error.code === 'conflict') return false
    throw writeFailure(error, path, bytes.length)
  }
}

async function readLock(io: Io, path: string): Promise<Found> {
  try {
    const bytes = await io.readFile(path, MAX_LOCK_BYTES)
    return lockContent.parse(JSON.parse(Buffer.from(bytes).toString('utf8')))
  } catch (error) {
    const errno = errnoOf(error)
    if (errno === 'ENOENT') return 'missing'
    if (errno === undefined || errno === 'EFBIG') return 'unreadable'
    throw readFailure(error, path)
  }
}

/**
 * Puts our lock in the place of a dead one. The right to replace this one lock is itself a lock, which
 * only one can get; so two who find the same dead lock never both hold the library.
 */
async function seize(io: Io, path: string, dead: Found, own: LockContent): Promise<boolean> {
  const right = `${path}.ganti-${markOf(dead)}`
  if (!(await claim(io, right, own))) {
    const rival = await readLock(io, right)
    const isDead = typeof rival === 'object' && (await isOver(rival, own))
    if (!isDead || !(await seize(io, right, rival, own))) return false
  }
  try {
    if (markOf(await readLock(io, path)) !== markOf(dead)) {
      await quietly(io.unlink(right))
      return false
    }
    await io.rename(right, path)
    return true
  } catch (error) {
    await quietly(io.unlink(right))
    throw writeFailure(error, path, 0)
  }
}

function markOf(found: Found): string {
  return typeof found === 'object' ? found.nonce : found
}

async function release(io: Io, path: string, own: LockContent): Promise<void> {
  const found = await readLock(io, path)
  if (markOf(found) === own.nonce) await quietly(io.unlink(path))
}

function holderOf({ label, since, host, pid }: LockContent): LockHolder {
  return { label, since, host, pid }
}
