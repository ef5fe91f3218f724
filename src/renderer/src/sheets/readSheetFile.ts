import { readCsv } from './readCsv'
import { readWorkbook } from './readWorkbook'
import { MOST_BYTES, type SheetReading } from './sheetFile'
import { unpacksWithin } from './unpackedSize'

/** A spreadsheet of ten thousand people unpacks to some twenty megabytes; this is a trap or no list of people. */
const MOST_UNPACKED = 150 * 1024 * 1024

const ZIP = [0x50, 0x4b, 0x03, 0x04]
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0]

/** Reads a spreadsheet by what it holds, whatever its name says. Never throws. */
export async function readSheetFile(bytes: Uint8Array): Promise<SheetReading> {
  if (bytes.length === 0) return { ok: false, trouble: { code: 'empty' } }
  if (bytes.length > MOST_BYTES) return { ok: false, trouble: { code: 'tooLarge' } }
  try {
    if (startsWith(bytes, OLD_EXCEL)) return readWorkbook(bytes)
    if (!startsWith(bytes, ZIP)) return readCsv(bytes)
    if (!(await unpacksWithin(bytes, MOST_UNPACKED)))
      return { ok: false, trouble: { code: 'tooLarge' } }
    return readWorkbook(bytes)
  } catch {
    return { ok: false, trouble: { code: 'damaged' } }
  }
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte)
}
