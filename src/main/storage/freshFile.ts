import { join } from 'node:path'
import type { Io } from './io'
import { type Place, temporaryName } from './place'
import { errnoOf, StorageFailure } from './storageFailure'

/**
 * A whole, flushed file under a name nobody could foresee. A failed flush is never tried again on
 * the same file (the kernel may then report success for data it dropped): the file is given up.
 */
export async function writeTemporary(io: Io, place: Place, bytes: Uint8Array): Promise<string> {
  const path = join(place.folder, temporaryName(place))
  await writeNew(io, path, bytes)
  return path
}

/** A whole file under a given name, in the place of what bore it; or nothing. */
export async function putInPlace(
  io: Io,
  place: Place,
  bytes: Uint8Array,
  path: string,
): Promise<void> {
  const temporary = await writeTemporary(io, place, bytes)
  try {
    await io.rename(temporary, path)
  } catch (error) {
    await quietly(io.unlink(temporary))
    throw error
  }
  await io.syncDir(place.folder)
}

export async function writeNew(io: Io, path: string, bytes: Uint8Array): Promise<void> {
  const file = await io.create(path)
  try {
    try {
      await file.write(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
  } catch (error) {
    await quietly(io.unlink(path))
    throw error
  }
}

const NO_HARD_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL', 'EISDIR']

/**
 * Takes a name that only one writer can ever get: a hard link never replaces. exFAT and some network
 * folders know no links; there an exclusively created copy does it.
 */
export async function claimName(io: Io, from: string, to: string, bytes: Uint8Array) {
  try {
    await io.link(from, to)
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') throw taken(to, error)
    if (!NO_HARD_LINKS.includes(errnoOf(error) ?? '')) throw error
    await writeNew(io, to, bytes).catch((failure: unknown) => {
      throw errnoOf(failure) === 'EEXIST' ? taken(to, failure) : failure
    })
  }
}

function taken(path: string, cause: unknown): StorageFailure {
  return new StorageFailure('conflict', { path, reason: 'taken' }, cause)
}

/** For tidying on the way out of a failure: its own failure must not hide the first. */
export async function quietly(job: Promise<unknown>): Promise<void> {
  await job.catch(() => {})
}
