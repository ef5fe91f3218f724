import { csvTables } from './hsdsCsvTables'
import { type HsdsObject, nestedTableOf } from './hsdsTables'
import { objectsIn } from './hsdsTree'
import { guarded, quoted } from './resourceTable'
import type { HsdsPage } from './toHsds'

/** A file of the set and what stands in it. */
export type CsvFile = { name: string; text: string }

/** The same as a page of HSDS 3, as the set of CSV files that the specification names. */
export function hsdsToCsv({ contents }: HsdsPage): CsvFile[] {
  const tables = new Map<string, Map<string, HsdsObject>>()
  for (const organization of contents) spread('organization', organization, {}, tables)
  return [...tables].map(([table, rows]) => ({
    name: `${fileNames.get(table) ?? table}.csv`,
    text: textOf([...rows.values()]),
  }))
}

/** The first name of each table is the one that is written. */
const fileNames = new Map(
  Object.entries(csvTables)
    .reverse()
    .map(([file, table]) => [table, file] as const),
)
/** Rows that stand for themselves and say nothing of where they hang. */
const ownRows = new Set(['taxonomy_term', 'location'])

function spread(
  table: string,
  object: HsdsObject,
  link: HsdsObject,
  tables: Map<string, Map<string, HsdsObject>>,
): void {
  const rows = tables.get(table) ?? new Map<string, HsdsObject>()
  tables.set(table, rows)
  const plain = Object.entries(object).filter(([, value]) => typeof value !== 'object')
  rows.set(String(object.id), { ...Object.fromEntries(plain), ...(ownRows.has(table) ? {} : link) })
  const own = table === 'organization' || hasLink(table) ? { [`${table}_id`]: object.id } : {}
  for (const [key, value] of Object.entries(object))
    for (const one of objectsIn(value)) spread(nestedTableOf(key) ?? key, one, own, tables)
}

function hasLink(table: string): boolean {
  return ['service', 'service_at_location', 'location', 'contact', 'phone'].includes(table)
}

function textOf(rows: readonly HsdsObject[]): string {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const lines = rows.map((row) => fields.map((field) => cellOf(row[field])).join(','))
  return `${[fields.join(','), ...lines].join('\r\n')}\r\n`
}

/** Programs elsewhere dial what stands here; no spreadsheet finds a function in it. */
const plainPhone = /^\+[\d ()]+$/

function cellOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'number' || plainPhone.test(String(value))) return String(value)
  return quoted(guarded(String(value)), ',')
}
