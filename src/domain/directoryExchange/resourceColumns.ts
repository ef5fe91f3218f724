import type { NamesOf } from '../sheets/columns'

/** The columns of a table of resources, in the order in which they are written. */
export const resourceColumns = [
  'id',
  'name',
  'organisation',
  'category',
  'psksType',
  'systemKind',
  'services',
  'requirements',
  'cost',
  'hours',
  'accessibility',
  'address',
  'village',
  'district',
  'regency',
  'province',
  'postalCode',
  'lat',
  'lon',
  'contactPerson',
  'phone',
  'isPersonalPhone',
  'email',
  'website',
  'languages',
  'status',
  'mouNumber',
  'mouValidUntil',
  'verifiedDate',
  'verifiedBy',
  'sourceName',
  'sourceId',
] as const
export type ResourceColumn = (typeof resourceColumns)[number]

/** The names by which each column is known in the worker's language. */
export type ResourceColumnNames = NamesOf<ResourceColumn>

/** Columns whose figures a spreadsheet would shorten or turn about if it took them for numbers or days. */
export const textColumns: readonly ResourceColumn[] = [
  'id',
  'postalCode',
  'phone',
  'hours',
  'mouNumber',
  'mouValidUntil',
  'verifiedDate',
  'sourceId',
]
