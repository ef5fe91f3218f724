import { join } from 'node:path'
import { claimName, quietly, writeTemporary } from './freshFile'
import type { Io } from './io'
import { asideName, currentPath, generationName, type Place } from './place'
import { StorageFailure, writeFailure } from './storageFailure'

/** Fails with 'conflict' where another writer has taken this generation. */
export async function publish(io: Io, place: Place, bytes: Uint8Array, gen: number): Promise<void> {
  const current = currentPath(place)
  const generation = join(place.folder, generationName(place, gen))
  try {
    const temporary = await writeTemporary(io, place, bytes)
    let isClaimed = false
    try {
      await claimName(io, temporary, generation, bytes)
      isClaimed = true
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
    const temporary = await writeTemporary(io, place, bytes)
    try {
      await io.rename(temporary, savedAs)
    } catch (error) {
      await quietly(io.unlink(temporary))
      throw error
    }
    await io.syncDir(place.folder)
    return new StorageFailure('conflict', { path, reason, savedAs })
  } catch (error) {
    throw writeFailure(error, path, bytes.length)
  }
}
