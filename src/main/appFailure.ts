import type { AppError, ErrorCode } from '../bridge/errors'
import type { Fault } from '../domain/faults'
import { StorageFailure, type StorageFailureCode } from './storage/storageFailure'

/** An expected failure on its way to the window: it becomes data there, with a sentence per code. */
export class AppFailure extends Error {
  override readonly name = 'AppFailure'

  constructor(
    readonly code: ErrorCode,
    readonly params: Record<string, string | number> = {},
    readonly faults: Fault[] = [],
  ) {
    super(code)
  }
}

const codeOfStorage: Record<StorageFailureCode, ErrorCode> = {
  alreadyExists: 'fileExists',
  conflict: 'conflictCopied',
  damaged: 'groupDamaged',
  diskFull: 'diskFull',
  folderMissing: 'libraryUnreachable',
  locked: 'libraryHeld',
  missing: 'groupMissing',
  newerVersion: 'groupNewer',
  notGuyubFile: 'notGroupFile',
  readFailed: 'readFailed',
  readOnly: 'libraryReadOnly',
  tooLarge: 'groupDamaged',
  writeFailed: 'writeFailed',
}

/** What the window is told of a failure; a bug is told as 'unexpected' and nothing more. */
export function appErrorOf(failure: unknown): AppError {
  if (failure instanceof AppFailure) {
    const { code, params, faults } = failure
    return { code, params, ...(faults.length > 0 ? { faults } : {}) }
  }
  if (failure instanceof StorageFailure)
    return { code: codeOfStorage[failure.code], params: paramsOf(failure) }
  return { code: 'unexpected' }
}

function paramsOf({ detail }: StorageFailure): Record<string, string | number> {
  const { savedAs, neededBytes, errno, damaged } = detail
  const keptAs = damaged?.find((copy) => copy.keptAs)?.keptAs
  return {
    ...(savedAs ? { savedAs: baseName(savedAs) } : {}),
    ...(keptAs ? { keptAs: baseName(keptAs) } : {}),
    ...(neededBytes ? { neededBytes } : {}),
    ...(errno ? { errno } : {}),
  }
}

function baseName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path
}
