import { constants } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { link, mkdir, open, readdir, readFile, realpath, rename, unlink } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { errnoOf } from './storageFailure'

export type NewFile = {
  write(bytes: Uint8Array): Promise<void>
  sync(): Promise<void>
  close(): Promise<void>
}

/**
 * The only door to the disk. It is this narrow so that failing the Nth operation and building every
 * state a power cut can leave are ordinary unit tests.
 */
export type Io = {
  /** Fails with EFBIG over `maxBytes`, before reading. */
  readFile(path: string, maxBytes: number): Promise<Uint8Array>
  /** At most the first `bytes` bytes. */
  readHead(path: string, bytes: number): Promise<Uint8Array>
  readdir(path: string): Promise<string[]>
  realpath(path: string): Promise<string>
  mkdir(path: string): Promise<void>
  /** Fails with EEXIST where anything bears the name, a symbolic link included. */
  create(path: string): Promise<NewFile>
  rename(from: string, to: string): Promise<void>
  /** Fails with EEXIST instead of replacing. */
  link(from: string, to: string): Promise<void>
  unlink(path: string): Promise<void>
  syncDir(path: string): Promise<void>
}

const { O_CREAT, O_EXCL, O_NOFOLLOW = 0, O_NONBLOCK = 0, O_RDONLY, O_WRONLY } = constants
const isWindows = process.platform === 'win32'

export const nodeIo: Io = {
  readFile: readWithin,
  readHead: (path, bytes) => readSlice(path, 0, bytes),
  readdir: (path) => readdir(path),
  realpath: (path) => realpath(path),
  async mkdir(path) {
    await mkdir(path, { recursive: true, mode: 0o700 })
  },
  async create(path) {
    const handle = await open(path, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW, 0o600)
    return {
      write: (bytes) => writeAll(handle, bytes),
      sync: () => handle.sync(),
      close: () => handle.close(),
    }
  },
  rename: isWindows ? renamePatiently : rename,
  link,
  unlink,
  async syncDir(path) {
    // Windows cannot flush a folder: NTFS journals its entries by itself.
    if (isWindows) return
    const handle = await open(path, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
}

/** A pipe or a device has no end: only what is a file is read. */
async function openToRead(path: string): Promise<FileHandle> {
  const handle = await open(path, O_RDONLY | O_NONBLOCK)
  if ((await handle.stat()).isFile()) return handle
  await handle.close()
  throw Object.assign(new Error('EISDIR'), { code: 'EISDIR' })
}

async function readWithin(path: string, maxBytes: number): Promise<Uint8Array> {
  const handle = await openToRead(path)
  try {
    const { size } = await handle.stat()
    if (size > maxBytes) throw Object.assign(new Error('EFBIG'), { code: 'EFBIG' })
    return await readFile(handle)
  } finally {
    await handle.close()
  }
}

/** At most `bytes` bytes from `offset` on; fewer where the file ends before. */
export async function readSlice(path: string, offset: number, bytes: number): Promise<Uint8Array> {
  const handle = await openToRead(path)
  try {
    const slice = Buffer.alloc(bytes)
    let length = 0
    while (length < bytes) {
      const { bytesRead } = await handle.read(slice, length, bytes - length, offset + length)
      if (bytesRead === 0) break
      length += bytesRead
    }
    return slice.subarray(0, length)
  } finally {
    await handle.close()
  }
}

/** Bytes in a file. */
export async function sizeOf(path: string): Promise<number> {
  const handle = await openToRead(path)
  try {
    return (await handle.stat()).size
  } finally {
    await handle.close()
  }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  let offset = 0
  while (offset < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, offset, bytes.length - offset)
    offset += bytesWritten
  }
}

const WINDOWS_PATIENCE_MS = 10_000

/** Virus scanners, the indexer and OneDrive hold files open for moments; Windows then refuses. */
async function renamePatiently(from: string, to: string): Promise<void> {
  let waited = 0
  for (let wait = 10; ; wait = Math.min(wait * 2, 500)) {
    try {
      await rename(from, to)
      return
    } catch (error) {
      const isHeld = ['EPERM', 'EBUSY', 'EACCES'].includes(errnoOf(error) ?? '')
      if (!isHeld || waited + wait > WINDOWS_PATIENCE_MS) throw error
      await pause(wait)
      waited += wait
    }
  }
}
