import { fromHsds } from '../../../../domain/directoryExchange/fromHsds'
import {
  type CsvTable,
  csvTableOf,
  entriesOfCsv,
} from '../../../../domain/directoryExchange/hsdsCsvTables'
import { entriesOf, type HsdsEntry } from '../../../../domain/directoryExchange/hsdsTree'
import type { Incoming } from '../../../../domain/directoryExchange/incoming'
import { MOST_RESOURCES, planImport } from '../../../../domain/directoryExchange/planImport'
import { directoryExchangeText } from '../../../../texts/directoryExchange'
import { hsdsWords } from '../../../../texts/hsdsWords'
import { csvRows, decodedText } from '../../sheets/readCsv'
import type { ExchangeReading, ExchangeRequest, ExchangeTrouble } from './exchangeFile'
import { readTable } from './readTable'
import { type PlainFile, unpackFiles } from './unpackFiles'

/** What one file holds. */
type Held =
  | { is: 'json'; entries: HsdsEntry[] }
  | { is: 'csv'; table: CsvTable }
  | { is: 'table' }
  | { is: 'nothing' }
  | { is: 'trouble'; trouble: ExchangeTrouble }

type Report = Extract<ExchangeReading, { ok: true }>['report']

/** Reads chosen files by what they hold and compares them with the directory. Never throws. */
export async function readExchangeFiles(request: ExchangeRequest): Promise<ExchangeReading> {
  const [first] = request.files
  try {
    const plain = await unpackFiles(request.files)
    return Array.isArray(plain) ? await readAll(plain, request) : { ok: false, trouble: plain }
  } catch {
    return { ok: false, trouble: { code: 'damaged', fileName: first?.name ?? '' } }
  }
}

async function readAll(
  files: readonly PlainFile[],
  request: ExchangeRequest,
): Promise<ExchangeReading> {
  const held = files.map((file) => ({ file, ...heldIn(file) }))
  const fileName = files[0]?.name ?? ''
  for (const one of held) if (one.is === 'trouble') return { ok: false, trouble: one.trouble }
  const tables = held.filter(({ is }) => is === 'table').map(({ file }) => file)
  const entries = held.flatMap((one) => (one.is === 'json' ? one.entries : []))
  const csv = held.flatMap((one) => (one.is === 'csv' ? [one.table] : []))
  const isHsds = entries.length + csv.length > 0 || held.some(({ is }) => is === 'json')
  const [table] = tables
  if (isHsds && table) return { ok: false, trouble: { code: 'mixed', fileName: table.name } }
  if (!isHsds && !table) return { ok: false, trouble: { code: 'nothing', fileName } }
  if (tables.length > 1) return { ok: false, trouble: { code: 'severalTables', fileName } }
  const passedOver = held.filter(({ is }) => is === 'nothing').map(({ file }) => file.name)
  const read = table ? await readTable(table) : readHsds(entries, csv, request, fileName)
  if ('code' in read) return { ok: false, trouble: read }
  return planned(read, passedOver, request, fileName)
}

function planned(
  { incoming, report }: { incoming: Incoming[]; report: Report },
  passedOver: string[],
  { existing, defaults }: ExchangeRequest,
  fileName: string,
): ExchangeReading {
  if (incoming.length > MOST_RESOURCES)
    return { ok: false, trouble: { code: 'tooManyResources', fileName } }
  const plan = planImport(existing, incoming, defaults)
  const added = incoming.filter((_, index) => plan[index]?.kind === 'new')
  const silent = {
    category: added.filter(({ fields }) => fields.category === undefined).length,
    systemKind: added.filter(({ fields }) => fields.systemKind === undefined).length,
  }
  return { ok: true, plan, silent, passedOver, report }
}

function readHsds(
  entries: readonly HsdsEntry[],
  csv: readonly CsvTable[],
  { defaults }: ExchangeRequest,
  fileName: string,
): { incoming: Incoming[]; report: Report } {
  const set = entriesOfCsv(csv)
  const sourceName = directoryExchangeText.hsdsSource(fileName)
  const { incoming, counts } = fromHsds([...entries, ...set.entries], set.loose, {
    today: defaults.today,
    words: hsdsWords,
    sourceName,
  })
  return { incoming, report: { form: 'hsds', counts } }
}

/** Beside a set of HSDS files lies their description; it tells nothing of a directory. */
const descriptions = /(^|[/\\])(datapackage\.json|readme[^/\\]*|licen[cs]e[^/\\]*)$/i
const tableLike = /\.(xlsx|xlsm|xls|ods|csv|tsv|txt)$/i

function heldIn(file: PlainFile): Held {
  if (descriptions.test(file.name)) return { is: 'nothing' }
  const head = decodedText(file.bytes.subarray(0, 400))
    .replace(/^\ufeff/, '')
    .trimStart()
  if (head.startsWith('{') || head.startsWith('[') || /\.json$/i.test(file.name))
    return jsonIn(file)
  const table = csvTableOf(file.name)
  if (table && /^"?[a-z_]*id"?\s*[,;\t]/i.test(head)) return csvIn(file, table)
  return { is: tableLike.test(file.name) ? 'table' : 'nothing' }
}

function jsonIn(file: PlainFile): Held {
  const trouble = (code: 'malformed' | 'notHsds'): Held => ({
    is: 'trouble',
    trouble: { code, fileName: file.name },
  })
  try {
    const value: unknown = JSON.parse(decodedText(file.bytes).replace(/^\ufeff/, ''))
    const entries = entriesOf(value)
    return entries ? { is: 'json', entries } : trouble('notHsds')
  } catch {
    return trouble('malformed')
  }
}

function csvIn(file: PlainFile, table: string): Held {
  const rows = csvRows(decodedText(file.bytes).replace(/^\ufeff/, ''))
  if ('code' in rows) return { is: 'trouble', trouble: { ...rows, fileName: file.name } }
  return { is: 'csv', table: { table, rows } }
}
