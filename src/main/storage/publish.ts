import { join } from 'node:path'
import { claimName, putInPlace, quietly, writeTemporary } from './freshFile'
import type { Io } from './io'
import { asideName, currentPath, generationName, type Place } from './place'
import { StorageFailure, writeFailure } from './storageFailure'

/**
 * Fails with 'conflict' where another writer has taken this generation or changed the file. The look
 * at the file comes after the claim: a writer held up for long could otherwise claim a number that
 * was taken, left behind and tidied away meanwhile, and put its file over all that followed.
 */
export async function publish(
  io: Io,
  place: Place,
  { bytes, gen }: { bytes: Uint8Array; gen: number },
  isUnchanged: () => Promise<boolean>,
): Promise<void> {
  const current = currentPath(place)
  const generation = join(place.folder, generationName(place, gen))
  try {
    const temporary = await writeTemporary(io, place, bytes)
    let isClaimed = false
    try {
      await claimName(io, temporary, generation, bytes)
      isClaimed = true
      if (!(await isUnchanged())) throw new StorageFailure('conflict', { reason: 'changed' })
      await io.rename(temporary, current)
    } catch (error) {
      await quietly(io.unlink(temporary))
      if (isClaimed) await quietly(io.unlink(generation))
      throw error
    }
    await io.syncDir(place.folder)
  } catch (error) {
    throw writeFailure(error, current, bytes.length)
  }
}

/** Puts a kept save back in the current place; a damaged file found there stays beside it. */
export async function restore(
  io: Io,
  place: Place,
  bytes: Uint8Array,
  isCurrentDamaged: boolean,
): Promise<string | undefined> {
  const current = currentPath(place)
  const keptAs = isCurrentDamaged ? asideName(place, 'rusak') : undefined
  try {
    const temporary = await writeTemporary(io, place, bytes)
    try {
      if (keptAs !== undefined) await io.rename(current, join(place.folder, keptAs))
      await io.rename(temporary, current)
    } catch (error) {
      await quietly(io.unlink(temporary))
      throw error
    }
    await io.syncDir(place.folder)
    return keptAs
  } catch (error) {
    throw writeFailure(error, current, bytes.length)
  }
}

/** Keeps work that has lost its place whole, under a name of its own. */
export async function setAside(
  io: Io,
  place: Place,
  bytes: Uint8Array,
  reason: string,
): Promise<StorageFailure> {
  const path = currentPath(place)
  const savedAs = join(place.folder, asideName(place, 'konflik'))
  try {
    await putInPlace(io, place, bytes, savedAs)
    return new StorageFailure('conflict', { path, reason, savedAs })
  } catch (error) {
    throw writeFailure(error, path, bytes.length)
  }
}
