import { basename } from 'node:path'
import type { Io, NewFile } from '../../src/main/storage/io'

export type Operation =
  | { is: 'create'; name: string; inode: number }
  | { is: 'write'; inode: number; bytes: Uint8Array }
  | { is: 'sync'; inode: number }
  | { is: 'rename'; from: string; to: string; inode: number }
  | { is: 'link'; name: string; inode: number }
  | { is: 'unlink'; name: string }
  | { is: 'syncDir' }
  | { is: 'acknowledged'; seq: number }

export type DiskState = { names: Map<string, number>; contents: Map<number, Uint8Array> }

type DiskOptions = { hasLinks?: boolean; capacity?: number }

export function ioError(code: string): Error {
  return Object.assign(new Error(code), { code })
}

let lastInode = 0

/** One folder in memory that writes down what was done to it. */
export class SimulatedDisk implements Io {
  readonly log: Operation[] = []
  readonly names: Map<string, number>
  readonly contents: Map<number, Uint8Array>
  readonly #hasLinks: boolean
  readonly #capacity: number

  constructor({ hasLinks = true, capacity = Infinity }: DiskOptions = {}, state?: DiskState) {
    this.#hasLinks = hasLinks
    this.#capacity = capacity
    this.names = new Map(state?.names)
    this.contents = new Map(state?.contents)
  }

  list(): string[] {
    return [...this.names.keys()].sort()
  }

  bytesOf(name: string): Uint8Array {
    return this.contents.get(this.#inodeOf(name)) ?? new Uint8Array()
  }

  /** Another hand puts a file there, as a new file of its own. */
  put(name: string, bytes: Uint8Array): void {
    lastInode += 1
    this.names.set(name, lastInode)
    this.contents.set(lastInode, bytes)
  }

  /** Decay of the medium: every name of the file sees it. */
  decay(name: string, bytes: Uint8Array): void {
    this.contents.set(this.#inodeOf(name), bytes)
  }

  remove(name: string): void {
    this.names.delete(name)
  }

  async readFile(path: string, maxBytes: number): Promise<Uint8Array> {
    const bytes = this.bytesOf(path)
    if (bytes.length > maxBytes) throw ioError('EFBIG')
    return Buffer.from(bytes)
  }

  async readHead(path: string, bytes: number): Promise<Uint8Array> {
    return Buffer.from(this.bytesOf(path).subarray(0, bytes))
  }

  async readdir(): Promise<string[]> {
    return [...this.names.keys()]
  }

  async realpath(path: string): Promise<string> {
    this.#inodeOf(path)
    return path
  }

  async mkdir(): Promise<void> {}

  async create(path: string): Promise<NewFile> {
    const name = basename(path)
    if (this.names.has(name)) throw ioError('EEXIST')
    this.put(name, new Uint8Array())
    const inode = this.#inodeOf(name)
    this.log.push({ is: 'create', name, inode })
    return {
      write: async (bytes) => this.#append(inode, bytes),
      sync: async () => void this.log.push({ is: 'sync', inode }),
      close: async () => {},
    }
  }

  async rename(from: string, to: string): Promise<void> {
    const inode = this.#inodeOf(from)
    this.names.delete(basename(from))
    this.names.set(basename(to), inode)
    this.log.push({ is: 'rename', from: basename(from), to: basename(to), inode })
  }

  async link(from: string, to: string): Promise<void> {
    if (!this.#hasLinks) throw ioError('EPERM')
    const name = basename(to)
    if (this.names.has(name)) throw ioError('EEXIST')
    const inode = this.#inodeOf(from)
    this.names.set(name, inode)
    this.log.push({ is: 'link', name, inode })
  }

  async unlink(path: string): Promise<void> {
    this.#inodeOf(path)
    this.names.delete(basename(path))
    this.log.push({ is: 'unlink', name: basename(path) })
  }

  async syncDir(): Promise<void> {
    this.log.push({ is: 'syncDir' })
  }

  #inodeOf(path: string): number {
    const inode = this.names.get(basename(path))
    if (inode === undefined) throw ioError('ENOENT')
    return inode
  }

  #append(inode: number, bytes: Uint8Array): void {
    const room = Math.max(0, this.#capacity - this.#used())
    const written = Buffer.from(bytes.subarray(0, room))
    this.contents.set(inode, Buffer.concat([this.contents.get(inode) ?? written, written]))
    this.log.push({ is: 'write', inode, bytes: written })
    if (written.length < bytes.length) throw ioError('ENOSPC')
  }

  #used(): number {
    const inUse = new Set(this.names.values())
    return [...inUse].reduce((sum, inode) => sum + (this.contents.get(inode)?.length ?? 0), 0)
  }
}
