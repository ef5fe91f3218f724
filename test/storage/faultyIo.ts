import type { Io, NewFile } from '../../src/main/storage/io'
import { ioError } from './simulatedDisk'

export type Fault = {
  errno: string
  /** 'half' fails in the middle of a write; 'after' once the deed is done. */
  when: 'before' | 'half' | 'after'
  isLasting: boolean
  /** The how-manieth operation fails, counted from 1. */
  at: number
}

/** A disk of which the Nth operation fails, once or from then on until it is healed. */
export class FaultyIo implements Io {
  /** The operations that failed, in order. */
  readonly failed: string[] = []
  #count = 0
  #isHealed = false
  readonly #io: Io
  readonly #fault: Fault

  constructor(io: Io, fault: Fault) {
    this.#io = io
    this.#fault = fault
  }

  /** How many operations were asked for so far. */
  get count(): number {
    return this.#count
  }

  heal(): void {
    this.#isHealed = true
  }

  readFile = (path: string, maxBytes: number) =>
    this.#attempt('readFile', () => this.#io.readFile(path, maxBytes))
  readHead = (path: string, bytes: number) =>
    this.#attempt('readHead', () => this.#io.readHead(path, bytes))
  readdir = (path: string) => this.#attempt('readdir', () => this.#io.readdir(path))
  realpath = (path: string) => this.#attempt('realpath', () => this.#io.realpath(path))
  mkdir = (path: string) => this.#attempt('mkdir', () => this.#io.mkdir(path))
  rename = (from: string, to: string) => this.#attempt('rename', () => this.#io.rename(from, to))
  link = (from: string, to: string) => this.#attempt('link', () => this.#io.link(from, to))
  unlink = (path: string) => this.#attempt('unlink', () => this.#io.unlink(path))
  syncDir = (path: string) => this.#attempt('syncDir', () => this.#io.syncDir(path))

  create = (path: string): Promise<NewFile> =>
    this.#attempt('create', async () => {
      const file = await this.#io.create(path)
      return {
        write: (bytes) =>
          this.#attempt(
            'write',
            () => file.write(bytes),
            () => file.write(bytes.subarray(0, bytes.length >> 1)),
          ),
        sync: () => this.#attempt('sync', () => file.sync()),
        close: () => this.#attempt('close', () => file.close()),
      }
    })

  async #attempt<T>(name: string, deed: () => Promise<T>, half?: () => Promise<unknown>) {
    const { at, errno, isLasting, when } = this.#fault
    this.#count += 1
    const isHit = !this.#isHealed && (this.#count === at || (isLasting && this.#count > at))
    if (!isHit) return deed()
    this.failed.push(name)
    if (when === 'half') await half?.()
    if (when === 'after') await deed().catch(() => {})
    throw ioError(errno)
  }
}
