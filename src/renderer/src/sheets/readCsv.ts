import Papa from 'papaparse'
import type { SheetReading, SheetTrouble } from './sheetFile'
import { readingOf, sheetOf } from './sheetOf'

const delimiters = [';', ',', '\t', '|']
const ROWS_TO_GUESS_FROM = 50
/** Web pages under the name of a spreadsheet, as some data services offer, and documents that begin as text. */
const otherKind = /^\s*(<(!doctype|html|head|meta|table|\?xml)\b|%PDF-|\{\\rtf)/i
/** What Excel writes above a list to say how its columns are parted. */
const separatorLine = /^sep=([;,|\t])\r?\n/
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells other files from text
const foreign = /[\x00-\x08\x0e-\x1f]/

/** Reads a list parted by semicolons, commas or tabs. Every cell is text, as it was written. */
export function readCsv(bytes: Uint8Array): SheetReading {
  const rows = csvRows(decodedText(bytes))
  return 'code' in rows ? { ok: false, trouble: rows } : readingOf([sheetOf('', rows)])
}

/** The rows of a list as text, however many there are, or why there are none. */
export function csvRows(text: string): string[][] | SheetTrouble {
  if (foreign.test(text) || otherKind.test(text)) return { code: 'notASheet' }
  const separator = separatorLine.exec(text)
  const list = text.slice(separator?.[0].length ?? 0)
  const { data, errors } = Papa.parse<string[]>(list, {
    delimiter: separator?.[1] ?? delimiterOf(list),
  })
  const open = errors.find(({ type }) => type === 'Quotes')
  return open ? { code: 'openQuote', row: (open.row ?? 0) + 1 } : data
}

/** The sign that parts the most rows into the most, and equally many, cells: a name may hold a comma, too. */
function delimiterOf(list: string): string {
  const [best] = delimiters
    .map((delimiter) => {
      const { data } = Papa.parse<string[]>(list, { delimiter, preview: ROWS_TO_GUESS_FROM })
      const lengths = data.map((row) => row.length).filter((length) => length > 1)
      const alike = (length: number) => length * lengths.filter((one) => one === length).length
      return { delimiter, parted: Math.max(0, ...lengths.map(alike)) }
    })
    .sort((one, other) => other.parted - one.parted)
  return best?.delimiter ?? ';'
}

/** UTF-8 or UTF-16 where the file says or proves so, else the encoding of older Windows programs. */
export function decodedText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes[0] === 0) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes[1] === 0) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
