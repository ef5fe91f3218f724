import { z } from 'zod'

/** One row of a table of the Human Services Data Specification 3, with whatever stands in it. */
export type HsdsObject = { readonly [field: string]: unknown }

/** Text of a foreign file: blanks around it go, numbers count as text, anything else says nothing. */
const words = z.preprocess((value) => {
  if (typeof value === 'string') return value.trim() || undefined
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}, z.string().optional())

/** A number of a foreign file, with decimal point or comma. */
const figure = z.preprocess((value) => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value !== 'string' || !/^-?\d+([.,]\d+)?$/.test(value.trim())) return undefined
  return Number(value.trim().replace(',', '.'))
}, z.number().optional())

/** The columns of HSDS 3 that Guyub has a place for; what else a file holds is passed over and told of. */
export const hsdsTables = {
  organization: z.object({
    id: words,
    name: words,
    description: words,
    email: words,
    website: words,
  }),
  service: z.object({
    id: words,
    name: words,
    description: words,
    url: words,
    email: words,
    status: words,
    application_process: words,
    fees_description: words,
    fees: words,
    eligibility_description: words,
    minimum_age: figure,
    maximum_age: figure,
    assured_date: words,
    assurer_email: words,
  }),
  location: z.object({
    id: words,
    name: words,
    description: words,
    url: words,
    latitude: figure,
    longitude: figure,
  }),
  address: z.object({
    address_1: words,
    address_2: words,
    city: words,
    region: words,
    state_province: words,
    postal_code: words,
    country: words,
    address_type: words,
  }),
  contact: z.object({ name: words, title: words, email: words }),
  phone: z.object({ number: words, extension: words, type: words }),
  schedule: z.object({
    byday: words,
    bymonthday: words,
    description: words,
    opens_at: words,
    closes_at: words,
    notes: words,
  }),
  accessibility: z.object({ description: words, details: words }),
  cost_option: z.object({
    option: words,
    currency: words,
    amount: figure,
    amount_description: words,
  }),
  language: z.object({ name: words, code: words }),
  required_document: z.object({ document: words }),
  taxonomy_term: z.object({ code: words, name: words, taxonomy: words }),
}
/** A table of HSDS that Guyub reads. */
export type HsdsTable = keyof typeof hsdsTables
/** A row of such a table as Guyub reads it. */
export type HsdsRow<T extends HsdsTable> = z.infer<(typeof hsdsTables)[T]>

/** Whether Guyub has a place for this column. */
export function isKnownColumn(table: string, field: string): boolean {
  return (
    Object.hasOwn(hsdsTables, table) && Object.hasOwn(hsdsTables[table as HsdsTable].shape, field)
  )
}

/** Which table stands under which key of a nested JSON file. */
const nestedTables: Readonly<Record<string, string>> = {
  contacts: 'contact',
  phones: 'phone',
  locations: 'location',
  location: 'location',
  addresses: 'address',
  accessibility: 'accessibility',
  schedules: 'schedule',
  languages: 'language',
  cost_options: 'cost_option',
  required_documents: 'required_document',
  service_areas: 'service_area',
  service_at_locations: 'service_at_location',
  services: 'service',
  service: 'service',
  organization: 'organization',
  funding: 'funding',
  program: 'program',
  programs: 'program',
  organization_identifiers: 'organization_identifier',
  attributes: 'attribute',
  taxonomy_term: 'taxonomy_term',
  taxonomy_detail: 'taxonomy',
  metadata: 'metadata',
  units: 'unit',
  service_capacities: 'service_capacity',
  urls: 'url',
  additional_urls: 'url',
  additional_websites: 'url',
}

/** The taxonomies under which Guyub hands out what HSDS has no column for. */
export const guyubTaxonomies = {
  category: 'guyub-kategori',
  psksType: 'guyub-psks',
  systemKind: 'guyub-sistem',
} as const
/** What `type` of a phone says where Guyub knows whether it belongs to a person or an office. */
export const phoneTypes = { personal: 'pribadi', office: 'kantor' } as const

/** Whether a value of such a file is an object, and no list and no nothing. */
export function isObject(value: unknown): value is HsdsObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The table that lies under a key of another; undefined for any other key, also one that every object has. */
export function nestedTableOf(key: string): string | undefined {
  return Object.hasOwn(nestedTables, key) ? nestedTables[key] : undefined
}
