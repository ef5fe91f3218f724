import { nextNumber } from '../nextNumber'

/** The id of the next resource of the directory, `SD-0001`: one above the highest ever given, those set aside included. */
export function nextDirectoryId(ids: readonly string[]): string {
  return directoryId(nextNumber(ids, 'SD'))
}

/** The next `count` ids in a row, for resources that are taken in together. */
export function nextDirectoryIds(ids: readonly string[], count: number): string[] {
  const first = nextNumber(ids, 'SD')
  return Array.from({ length: count }, (_, index) => directoryId(first + index))
}

function directoryId(number: number): string {
  return `SD-${String(number).padStart(4, '0')}`
}
