import type { Day } from '../../domain/day'
import { exportGroup } from '../../domain/exchange/exportGroup'
import {
  type ImportContext,
  type ImportResult,
  importGroup,
} from '../../domain/exchange/importGroup'
import type { GroupFile } from '../../domain/groupFile'
import { writeExport } from '../storage/exportFile'
import { nodeIo } from '../storage/io'
import { readFailure, StorageFailure } from '../storage/storageFailure'
import { parseStrictJson } from '../storage/strictJson'
import { type StrictJsonCode, StrictJsonFailure } from '../storage/strictJsonFailure'

/** Largest exchange file that is read. */
export const MAX_EXCHANGE_BYTES = 64 * 1024 * 1024

/** What reading an exchange file brings: the group, what stands against it, or why it cannot be read at all. */
export type ExchangeReading = ImportResult | { ok: false; unreadable: StrictJsonCode }

/** Reads an exchange file from disk; everything is checked before anything is taken. */
export async function readExchange(path: string, options: ImportContext): Promise<ExchangeReading> {
  try {
    const bytes = await nodeIo.readFile(path, MAX_EXCHANGE_BYTES)
    return importGroup(parseStrictJson(bytes), options)
  } catch (failure) {
    if (failure instanceof StrictJsonFailure) return { ok: false, unreadable: failure.code }
    const known = readFailure(failure, path)
    if (known instanceof StorageFailure && known.detail.errno === 'EFBIG')
      return { ok: false, unreadable: 'tooLarge' }
    throw known
  }
}

/** Writes a group in the exchange format. */
export async function writeExchange(path: string, group: GroupFile, asOf: Day): Promise<void> {
  const text = JSON.stringify(exportGroup(group, { asOf }), null, 2)
  await writeExport(path, Buffer.from(`${text}\n`))
}
