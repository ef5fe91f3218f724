import type { FaultCode } from '../faultCodes'
import type { DraftOf } from '../records/kinds'
import { isUuid, stableUuid } from './stableUuid'

/** A resource of the directory as a file may tell of it. */
export type DirectoryResource = DraftOf<'resource'>

/**
 * What a file says of one resource. A field that is absent was not spoken of, and stays as the directory has it;
 * null empties it.
 */
export type ResourceWords = Partial<
  Omit<
    DirectoryResource,
    | 'id'
    | 'archivedAt'
    | 'source'
    | 'directoryId'
    | 'note'
    | 'relationStrength'
    | 'relationHistory'
    | 'relationDirection'
  >
>

/** Why a cell or a field of a file cannot be taken as it stands. */
export type IncomingFaultCode =
  | FaultCode
  | 'formula'
  | 'digitsLost'
  | 'swappedPosition'
  | 'notAPosition'
  | 'unknownCategory'
  | 'unknownWord'
  | 'twiceInFile'

/** One reason against taking a resource; `field` names the field, `column` the column of a sheet counted from 0. */
export type IncomingFault = {
  field: string
  column?: number
  code: IncomingFaultCode
  params?: Record<string, string | number>
}

/** One resource on its way in, before it is compared with the directory. */
export type Incoming = {
  /** Row of the sheet as the spreadsheet counts; null where the file has no rows. */
  row: number | null
  /** Its code in the directory it was written from; null where the file knows none. */
  id: string | null
  /** How its source knows it, the surest name first. */
  sourceIds: readonly string[]
  sourceName: string | null
  fields: ResourceWords
  faults: readonly IncomingFault[]
  /** An earlier check in the file does not take the place of a later one in the directory. */
  keepsLaterCheck: boolean
}

/**
 * The name under which a resource goes out, the same on every export: the id it came with where that is a UUID,
 * else one made of its code and the instant it was first written, so that two directories never give the same.
 */
export function exportedId(record: {
  id: string
  createdAt: string
  source?: DirectoryResource['source']
}): string {
  const { source, id, createdAt } = record
  if (source && isUuid(source.id)) return source.id.toLowerCase()
  if (source) return stableUuid('source', source.name ?? '', source.id)
  return stableUuid('resource', id, createdAt)
}
