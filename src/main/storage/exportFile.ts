import { join } from 'node:path'
import { putInPlace } from './freshFile'
import { nodeIo } from './io'
import { resolvePlace } from './place'
import { writeFailure } from './storageFailure'

/** Writes a file the worker asked for, whole or not at all; the save dialog has asked about replacing. */
export async function writeExport(path: string, bytes: Uint8Array): Promise<void> {
  try {
    const place = await resolvePlace(nodeIo, path)
    await putInPlace(nodeIo, place, bytes, join(place.folder, place.base))
  } catch (failure) {
    throw writeFailure(failure, path, bytes.length)
  }
}
