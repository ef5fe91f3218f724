import type { HsdsEntry } from './hsdsTree'
import { unguarded } from './resourceTable'

/** The tables of HSDS 3 as they are called when each is a CSV file of its own. */
export const csvTables: Readonly<Record<string, string>> = {
  organizations: 'organization',
  services: 'service',
  locations: 'location',
  service_at_location: 'service_at_location',
  service_at_locations: 'service_at_location',
  addresses: 'address',
  contacts: 'contact',
  phones: 'phone',
  schedules: 'schedule',
  accessibility: 'accessibility',
  languages: 'language',
  cost_options: 'cost_option',
  required_documents: 'required_document',
  service_areas: 'service_area',
  funding: 'funding',
  programs: 'program',
  organization_identifiers: 'organization_identifier',
  attributes: 'attribute',
  taxonomy_terms: 'taxonomy_term',
  taxonomies: 'taxonomy',
  metadata: 'metadata',
  meta_table_descriptions: 'meta_table_description',
  service_capacities: 'service_capacity',
  units: 'unit',
  urls: 'url',
}

/** The table that a CSV file holds, from its name; null where the name is none of the specification's. */
export function csvTableOf(fileName: string): string | null {
  const base = fileName
    .toLowerCase()
    .replace(/^.*[/\\]/, '')
    .replace(/\.(csv|txt)$/, '')
  return Object.hasOwn(csvTables, base) ? (csvTables[base] ?? null) : null
}

/** Where rows of a table hang: the key of the list, and the columns that name the row above, the narrowest first. */
const hangers: Readonly<Record<string, { key: string; links: readonly string[] }>> = {
  address: { key: 'addresses', links: ['location_id'] },
  accessibility: { key: 'accessibility', links: ['location_id'] },
  contact: {
    key: 'contacts',
    links: ['service_at_location_id', 'service_id', 'location_id', 'organization_id'],
  },
  phone: {
    key: 'phones',
    links: ['service_at_location_id', 'service_id', 'location_id', 'organization_id', 'contact_id'],
  },
  schedule: { key: 'schedules', links: ['service_at_location_id', 'service_id', 'location_id'] },
  language: { key: 'languages', links: ['service_id', 'location_id', 'phone_id'] },
  cost_option: { key: 'cost_options', links: ['service_id'] },
  required_document: { key: 'required_documents', links: ['service_id'] },
  service_area: { key: 'service_areas', links: ['service_id', 'service_at_location_id'] },
  funding: { key: 'funding', links: ['service_id', 'organization_id'] },
  program: { key: 'programs', links: ['organization_id'] },
  organization_identifier: { key: 'organization_identifiers', links: ['organization_id'] },
  attribute: { key: 'attributes', links: ['link_id'] },
  metadata: { key: 'metadata', links: ['resource_id'] },
  taxonomy_term: { key: 'taxonomy_term', links: [] },
}

/** Whether rows of a table say something only of another row. */
export function hangsOnOther(table: string): boolean {
  return Object.hasOwn(hangers, table)
}

/** One table with its rows, the row of headings first. */
export type CsvTable = { table: string; rows: readonly (readonly string[])[] }

/** The nested objects that a set of CSV files stands for, and the rows that hang on nothing. */
export function entriesOfCsv(tables: readonly CsvTable[]): {
  entries: HsdsEntry[]
  loose: HsdsEntry[]
} {
  const all = tables.flatMap(({ table, rows }) =>
    rowObjects(rows).map((object): OpenEntry => ({ table, object })),
  )
  const byId = new Map<string, OpenEntry>()
  for (const entry of all)
    if (typeof entry.object.id === 'string' && !byId.has(entry.object.id))
      byId.set(entry.object.id, entry)
  const loose: HsdsEntry[] = []
  const entries: HsdsEntry[] = []
  for (const entry of all) {
    const hanger = hangers[entry.table]
    if (!hanger) (tops.has(entry.table) ? entries : loose).push(entry)
    else if (!hangs(entry, hanger, byId)) loose.push(entry)
  }
  const shown = new Set(all.map(({ object }) => object.taxonomy_term))
  return { entries, loose: loose.filter(({ object }) => !shown.has(object)) }
}

type OpenEntry = { table: string; object: { [field: string]: unknown } }

const tops = new Set(['organization', 'service', 'location', 'service_at_location'])

function hangs(
  { table, object }: OpenEntry,
  { key, links }: { key: string; links: readonly string[] },
  byId: ReadonlyMap<string, OpenEntry>,
): boolean {
  if (table === 'attribute') withTerm(object, byId)
  const owner = links.map((link) => byId.get(String(object[link]))).find((one) => one !== undefined)
  if (!owner) return false
  const list = owner.object[key]
  if (Array.isArray(list)) list.push(object)
  else owner.object[key] = [object]
  return true
}

function withTerm(attribute: OpenEntry['object'], byId: ReadonlyMap<string, OpenEntry>): void {
  const term = byId.get(String(attribute.taxonomy_term_id))
  if (term?.table === 'taxonomy_term') attribute.taxonomy_term = term.object
}

function rowObjects(rows: readonly (readonly string[])[]): OpenEntry['object'][] {
  const [head = [], ...body] = rows
  const fields = head.map((field) => field.trim())
  return body
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .map((row) =>
      Object.fromEntries(
        fields.flatMap((field, index) => {
          const cell = unguarded(row[index]?.trim() ?? '')
          return field === '' || cell === '' ? [] : [[field, cell]]
        }),
      ),
    )
}
