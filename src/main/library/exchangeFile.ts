import type { Day } from '../../domain/day'
import { exportGroup } from '../../domain/exchange/exportGroup'
import {
  type ImportContext,
  type ImportResult,
  importGroup,
} from '../../domain/exchange/importGroup'
import type { FaultCode } from '../../domain/faultCodes'
import type { GroupFile } from '../../domain/groupFile'
import { writeExport } from '../storage/exportFile'
import { nodeIo } from '../storage/io'
import { readFailure, StorageFailure } from '../storage/storageFailure'
import { parseStrictJson } from '../storage/strictJson'
import { StrictJsonFailure } from '../storage/strictJsonFailure'

/** Largest exchange file that is read. */
export const MAX_EXCHANGE_BYTES = 64 * 1024 * 1024

/** Reads an exchange file from disk; everything is checked before anything is taken. */
export async function readExchange(path: string, options: ImportContext): Promise<ImportResult> {
  try {
    const bytes = await nodeIo.readFile(path, MAX_EXCHANGE_BYTES)
    return importGroup(parseStrictJson(bytes), options)
  } catch (failure) {
    if (failure instanceof StrictJsonFailure) return unreadable(failure.code)
    const known = readFailure(failure, path)
    if (known instanceof StorageFailure && known.detail.errno === 'EFBIG')
      return unreadable('tooLarge')
    throw known
  }
}

/** Writes a group in the exchange format. */
export async function writeExchange(path: string, group: GroupFile, asOf: Day): Promise<void> {
  const text = JSON.stringify(exportGroup(group, { asOf }), null, 2)
  await writeExport(path, Buffer.from(`${text}\n`))
}

function unreadable(code: FaultCode): ImportResult {
  return { ok: false, faults: [{ code, place: { kind: 'document', id: null }, field: '' }] }
}
