import { unzipSync } from 'fflate'
import { unpacksWithin } from '../../sheets/unpackedSize'
import {
  type ChosenFile,
  type ExchangeTrouble,
  MOST_CHOSEN_BYTES,
  MOST_FILES,
  MOST_UNPACKED_BYTES,
} from './exchangeFile'

/** A file to be read, out of its archive where it lay in one. */
export type PlainFile = { name: string; bytes: Uint8Array }

const ZIP = [0x50, 0x4b, 0x03, 0x04]
/** What a spreadsheet keeps in its archive, and no other archive does. */
const sheetParts = ['[Content_Types].xml', 'mimetype']
/** What computers put into archives beside what was meant. */
const hidden = /(^|\/)(__MACOSX\/|\.|Thumbs\.db$)/

/** Takes files out of archives. Sizes written in an archive are not believed; archives in archives stay closed. */
export async function unpackFiles(
  files: readonly ChosenFile[],
): Promise<PlainFile[] | ExchangeTrouble> {
  const total = files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0)
  if (total > MOST_CHOSEN_BYTES) return { code: 'tooLarge', fileName: files[0]?.name ?? '' }
  const plain: PlainFile[] = []
  for (const { name, bytes } of files) {
    const file = { name, bytes: new Uint8Array(bytes) }
    const inside = isZip(file.bytes) ? await unpacked(file) : [file]
    if (!Array.isArray(inside)) return inside
    plain.push(...inside)
    if (plain.length > MOST_FILES) return { code: 'tooManyFiles', fileName: name }
  }
  return plain
}

async function unpacked(file: PlainFile): Promise<PlainFile[] | ExchangeTrouble> {
  try {
    const names = namesIn(file.bytes)
    if (names.length > MOST_FILES) return { code: 'tooManyFiles', fileName: file.name }
    if (names.some((name) => sheetParts.includes(name))) return [file]
    if (!(await unpacksWithin(file.bytes, MOST_UNPACKED_BYTES)))
      return { code: 'tooLarge', fileName: file.name }
    const parts = unzipSync(file.bytes, { filter: withinReason() })
    return Object.entries(parts).map(([name, bytes]) => ({ name, bytes }))
  } catch {
    return { code: 'damaged', fileName: file.name }
  }
}

/** Lets through what is meant, as long as the room it asks for is room there can be. */
function withinReason(): ({
  name,
  originalSize,
}: {
  name: string
  originalSize: number
}) => boolean {
  let asked = 0
  return ({ name, originalSize }) => {
    if (!isMeant(name)) return false
    asked += originalSize
    if (asked > MOST_UNPACKED_BYTES) throw new RangeError('an archive asks for too much room')
    return true
  }
}

function isMeant(name: string): boolean {
  return !name.endsWith('/') && !hidden.test(name)
}

/** The names in an archive, before anything of it is unpacked. */
function namesIn(bytes: Uint8Array): string[] {
  const names: string[] = []
  unzipSync(bytes, {
    filter: ({ name }) => {
      names.push(name)
      return false
    },
  })
  return names
}

function isZip(bytes: Uint8Array): boolean {
  return ZIP.every((byte, index) => bytes[index] === byte)
}
