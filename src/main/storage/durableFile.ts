import { basename, dirname, join } from 'node:path'
import {
  type Content,
  decodeContainer,
  encodeContainer,
  type FileKind,
  hashOf,
  MAX_FILE_BYTES,
} from './container'
import { quietly } from './freshFile'
import { type Io, nodeIo } from './io'
import { currentPath, generationName, type Place, resolvePlace } from './place'
import { publish, setAside } from './publish'
import { createQueue } from './queue'
import { type Expected, type Known, type Opened, recover } from './recovery'
import { errnoOf, readFailure, StorageFailure, writeFailure } from './storageFailure'

export type DurableFileOptions = {
  kind: FileKind
  /** Whether we hold the library lock; only then do we put back what was lost, and tidy. */
  holdsLock: boolean
  io?: Io
  /** How many saves stay beside the current file. */
  keep?: number
}

/**
 * One file with its last saves beside it. A save that was answered survives a power cut; a save that
 * failed leaves the one before it readable; what another hand did meanwhile is never overwritten.
 */
export class DurableFile {
  readonly #path: string
  readonly #options: Required<DurableFileOptions>
  readonly #inTurn = createQueue()
  #place: Place
  #known: Known | null = null
  #isDoubtful = false
  /** Saves that failed, yet may have reached the disk: meeting one again is no foreign change. */
  readonly #attempts = new Set<string>()

  constructor(path: string, options: DurableFileOptions) {
    this.#path = path
    this.#options = { io: nodeIo, keep: 5, ...options }
    this.#place = { folder: dirname(path), base: basename(path) }
  }

  open(expected: Expected): Promise<Opened> {
    return this.#inTurn(async () => {
      this.#known = null
      this.#place = await resolvePlace(this.#options.io, this.#path)
      if (expected === 'new') await this.#makeFolder()
      const { known, opened } = await recover(this.#place, this.#options, expected)
      this.#trust(known)
      return opened
    })
  }

  /** Answers only when a power cut can no longer take the save away. */
  save(content: Content): Promise<void> {
    return this.#inTurn(() => this.#save(content))
  }

  async #save(content: Content): Promise<void> {
    if (this.#known === null) throw new Error('saved before it was opened')
    const { io, keep } = this.#options
    const onDisk = await this.#lookAtDisk(this.#known)
    const before = onDisk ?? this.#known
    const gen = before.latest + 1
    const { bytes, hash } = this.#encode(content, gen, before.hash)

    this.#isDoubtful = true
    if (onDisk === null) throw await setAside(io, this.#place, bytes, 'changed')
    this.#attempts.add(hash)
    await this.#publish(bytes, gen, before.hash)
    this.#trust({ ...onDisk, hash, latest: gen, generations: [...onDisk.generations, gen] })
    await this.#forgetAllBut(keep)
  }

  #encode(content: Content, gen: number, parent: string | null) {
    const { kind } = this.#options
    const encoded = encodeContainer({ v: 1, kind, gen, parent, protection: 'none' }, content)
    decodeContainer(encoded.bytes)
    return encoded
  }

  #trust(known: Known): void {
    this.#known = known
    this.#isDoubtful = false
    this.#attempts.clear()
  }

  /**
   * After a failed save nobody knows what arrived: open anew and compare. Null when the disk holds
   * something we neither opened nor wrote.
   */
  async #lookAtDisk(acknowledged: Known): Promise<Known | null> {
    if (!this.#isDoubtful) return acknowledged
    const expected = acknowledged.hash === null ? 'new' : 'existing'
    try {
      const { known } = await recover(this.#place, this.#options, expected)
      const isOurs = known.hash === acknowledged.hash || this.#attempts.has(known.hash ?? '')
      return isOurs ? known : null
    } catch (error) {
      if (error instanceof StorageFailure && LOST.includes(error.code)) return null
      throw error
    }
  }

  async #currentHash(): Promise<string | null> {
    const path = currentPath(this.#place)
    try {
      return hashOf(await this.#options.io.readFile(path, MAX_FILE_BYTES))
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return null
      if (errnoOf(error) === 'EFBIG') return 'too large to be ours'
      throw readFailure(error, path)
    }
  }

  async #publish(bytes: Uint8Array, gen: number, before: string | null): Promise<void> {
    const { io } = this.#options
    const isUnchanged = async () => (await this.#currentHash()) === before
    try {
      await publish(io, this.#place, { bytes, gen }, isUnchanged)
    } catch (error) {
      if (!(error instanceof StorageFailure) || error.code !== 'conflict') throw error
      throw await setAside(io, this.#place, bytes, error.detail.reason ?? 'taken')
    }
  }

  /** A generation found damaged is evidence and stays. */
  async #forgetAllBut(keep: number): Promise<void> {
    if (this.#known === null) return
    const { damaged, generations } = this.#known
    for (const gen of generations.slice(0, -keep)) {
      const name = generationName(this.#place, gen)
      if (damaged.includes(name)) continue
      await quietly(this.#options.io.unlink(join(this.#place.folder, name)))
    }
    this.#known = { ...this.#known, generations: generations.slice(-keep) }
  }

  async #makeFolder(): Promise<void> {
    const { io } = this.#options
    const { folder } = this.#place
    try {
      await io.readdir(folder)
    } catch (error) {
      if (errnoOf(error) !== 'ENOENT') throw readFailure(error, folder)
      try {
        await io.mkdir(folder)
        await io.syncDir(dirname(folder))
      } catch (failure) {
        throw writeFailure(failure, folder, 0)
      }
    }
  }
}

const LOST = ['damaged', 'folderMissing', 'missing', 'notGuyubFile']
