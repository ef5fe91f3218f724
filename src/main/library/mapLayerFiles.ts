import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { mapLayerForms } from '../../domain/catalog/lists'
import type { GroupFile } from '../../domain/groupFile'
import { quietly } from '../storage/freshFile'
import { nodeIo, readSlice, sizeOf } from '../storage/io'
import { readFailure, writeFailure } from '../storage/storageFailure'

const SLICE_BYTES = 8 * 1024 * 1024

/** The agency's own layers: files in a folder beside the library's files, each named by a record of the directory. */
export class MapLayerFiles {
  /** Removed in this sitting; they go when nothing can take that back any more. */
  readonly #givenUp = new Set<string>()

  constructor(private readonly folder: string) {}

  /** A name for a new file that no other layer has or had. */
  newName(layerId: string, form: (typeof mapLayerForms)[number]): string {
    return `${layerId}-${randomBytes(4).toString('hex')}.${form}`
  }

  /** Where a layer lies; its name comes from a record, whose schema knows no folders. */
  pathOf(fileName: string): string {
    return join(this.folder, fileName)
  }

  /** Copies a file in, whole or not at all. */
  async copyIn(from: string, fileName: string): Promise<void> {
    const to = this.pathOf(fileName)
    const size = await sizeOf(from).catch((failure) => {
      throw readFailure(failure, from)
    })
    try {
      await nodeIo.mkdir(this.folder)
      await copySlices(from, to, size)
      await nodeIo.syncDir(this.folder)
    } catch (failure) {
      throw writeFailure(failure, to, size)
    }
  }

  giveUp(fileName: string): void {
    this.#givenUp.add(fileName)
  }

  /** Removes what was given up and is no layer of the directory any more. */
  async removeGivenUp(directory: () => Promise<GroupFile>): Promise<void> {
    if (this.#givenUp.size === 0) return
    const { mapLayer } = (await directory()).records
    const used = new Set(mapLayer.map(({ fileName }) => fileName))
    for (const fileName of this.#givenUp)
      if (!used.has(fileName)) await quietly(nodeIo.unlink(this.pathOf(fileName)))
    this.#givenUp.clear()
  }
}

async function copySlices(from: string, to: string, size: number): Promise<void> {
  const file = await nodeIo.create(to)
  try {
    try {
      for (let offset = 0; offset < size; offset += SLICE_BYTES)
        await file.write(await readSlice(from, offset, Math.min(SLICE_BYTES, size - offset)))
      await file.sync()
    } finally {
      await file.close()
    }
  } catch (failure) {
    await quietly(nodeIo.unlink(to))
    throw failure
  }
}
