import type { MappingOf, NamesOf } from '../sheets/columns'

/** What a list of people in a spreadsheet may say of each, in the order in which it is offered. */
export const importColumns = [
  'fullName',
  'nickname',
  'sex',
  'birthDate',
  'nik',
  'nikPurpose',
  'address',
  'phone',
  'guardianName',
  'guardianRelation',
  'guardianPhone',
  'ppks',
  'education',
  'work',
  'disabilityNeeds',
  'participationBasis',
  'voluntarinessNote',
  'referredBy',
  'intakeDate',
  'joinDate',
  'strengths',
  'needs',
  'socialSituation',
] as const
export type ImportColumn = (typeof importColumns)[number]

/** Without these three nobody can be recorded as a member. */
export const requiredColumns = ['fullName', 'sex', 'birthDate'] as const satisfies ImportColumn[]

/** In which column of the sheet, counted from 0, each thing stands. */
export type ColumnMapping = MappingOf<ImportColumn>

/** The names by which each column is known in the worker's language. */
export type ColumnNames = NamesOf<ImportColumn>
