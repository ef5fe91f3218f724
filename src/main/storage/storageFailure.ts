import type { LockHolder } from './lockHolder'

export type StorageFailureCode =
  | 'alreadyExists'
  | 'conflict'
  | 'damaged'
  | 'diskFull'
  | 'folderMissing'
  | 'locked'
  | 'missing'
  | 'newerVersion'
  | 'notGuyubFile'
  | 'readFailed'
  | 'readOnly'
  | 'tooLarge'
  | 'writeFailed'

/** Where the evidence lies and what was tried. Paths, codes and sizes only: never what a file says. */
export type StorageFailureDetail = {
  path?: string
  /** The copy that holds work which could not be put in its place. */
  savedAs?: string
  neededBytes?: number
  errno?: string
  reason?: string
  damaged?: readonly DamagedCopy[]
  holder?: LockHolder | null
}

export type DamagedCopy = { name: string; reason: string; keptAs?: string }

/** Something the disk did to us that the worker must hear about. A bug is an ordinary Error. */
export class StorageFailure extends Error {
  override readonly name = 'StorageFailure'

  constructor(
    readonly code: StorageFailureCode,
    readonly detail: StorageFailureDetail = {},
    cause?: unknown,
  ) {
    super([code, detail.reason, detail.errno, detail.path].filter(Boolean).join(' '), { cause })
  }
}

export function errnoOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

/** A read that failed says nothing about what is there: it must never pass for "empty". */
export function readFailure(error: unknown, path: string): unknown {
  const errno = errnoOf(error)
  if (error instanceof StorageFailure || errno === undefined) return error
  if (errno === 'ENOENT') return new StorageFailure('missing', { path, errno }, error)
  return new StorageFailure('readFailed', { path, errno }, error)
}

export function writeFailure(error: unknown, path: string, neededBytes: number): unknown {
  const errno = errnoOf(error)
  if (error instanceof StorageFailure || errno === undefined) return error
  return new StorageFailure(writeCode(errno), { path, errno, neededBytes }, error)
}

function writeCode(errno: string): StorageFailureCode {
  if (errno === 'ENOSPC' || errno === 'EDQUOT') return 'diskFull'
  if (errno === 'EROFS' || errno === 'EACCES' || errno === 'EPERM') return 'readOnly'
  if (errno === 'ENOENT' || errno === 'ENOTDIR') return 'folderMissing'
  return 'writeFailed'
}
