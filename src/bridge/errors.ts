import type { Fault } from '../domain/faults'

/**
 * Everything that can be expected to go wrong between the window and the files. Each code has a sentence
 * in `texts` that says what happened, whether the data is safe, and what to do now.
 */
export const errorCodes = [
  'refused',
  'groupChangedElsewhere',
  'groupNotFound',
  'codeTaken',
  'agencyNeeded',
  'groupMissing',
  'groupDamaged',
  'wrongGroup',
  'groupNewer',
  'notGroupFile',
  'libraryNotChosen',
  'libraryUnreachable',
  'libraryReadOnly',
  'libraryHeld',
  'diskFull',
  'readFailed',
  'writeFailed',
  'conflictCopied',
  'importRefused',
  'fileExists',
  'printFailed',
  'badRequest',
  'unexpected',
] as const
export type ErrorCode = (typeof errorCodes)[number]

/** A failure as data: Electron drops the fields of thrown errors, so they cross the bridge like this. */
export type AppError = {
  code: ErrorCode
  params?: Record<string, string | number>
  /** What stands against a refused change or import. */
  faults?: Fault[]
}

/** What every question is answered with. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: AppError }
