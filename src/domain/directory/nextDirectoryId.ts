import { nextNumber } from '../nextNumber'

/** The id of the next resource of the directory, `SD-0001`: one above the highest ever given, those set aside included. */
export function nextDirectoryId(ids: readonly string[]): string {
  return `SD-${String(nextNumber(ids, 'SD')).padStart(4, '0')}`
}
