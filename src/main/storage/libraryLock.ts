import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import * as z from 'zod'
import { claimName, quietly, writeNew } from './freshFile'
import { type Io, nodeIo } from './io'
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
  nonce: z.string(),
  label: z.string(),
  since: z.string(),
})

type LockContent = z.infer<typeof lockContent>

/** Who works in this library, in words for a person. */
export type LockHolder = { label: string; since: string; host: string; pid: number }

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
  let found: LockContent | null = null
  let unreadable = 0
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (await claim(io, path, own)) return { held: true, release: () => release(io, path, own) }
    found = await readLock(io, path)
    if (found !== null && !(await isOver(found, own))) break
    // Without hard links a lock is empty for the moment in which it is being written.
    if (found === null) unreadable += 1
    if (found !== null || unreadable > ATTEMPTS / 2) await clearAway(io, path, found, own)
    else await pause(PAUSE_MS)
  }
  return { held: false, holder: found && holderOf(found) }
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

async function readLock(io: Io, path: string): Promise<LockContent | null> {
  try {
    const bytes = await io.readFile(path, MAX_LOCK_BYTES)
    return lockContent.parse(JSON.parse(Buffer.from(bytes).toString('utf8')))
  } catch (error) {
    const errno = errnoOf(error)
    if (errno === undefined || errno === 'ENOENT' || errno === 'EFBIG') return null
    throw readFailure(error, path)
  }
}

/** Moves a dead lock away; if a living one has taken its place meanwhile, that one is put back. */
async function clearAway(io: Io, path: string, dead: LockContent | null, own: LockContent) {
  const aside = `${path}.basi-${own.nonce}`
  try {
    await io.rename(path, aside)
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return
    throw writeFailure(error, path, 0)
  }
  const moved = await readLock(io, aside)
  if (moved !== null && moved.nonce !== dead?.nonce) {
    await quietly(claimName(io, aside, path, Buffer.from(JSON.stringify(moved))))
  }
  await quietly(io.unlink(aside))
}

async function release(io: Io, path: string, own: LockContent): Promise<void> {
  const found = await readLock(io, path)
  if (found?.nonce === own.nonce) await quietly(io.unlink(path))
}

function holderOf({ label, since, host, pid }: LockContent): LockHolder {
  return { label, since, host, pid }
}
