import { type Day, isDay } from '../day'
import type { FaultCode } from '../faultCodes'
import { faultsOf } from '../faults'
import type { DraftOf } from '../records/kinds'
import { type Member, member } from '../records/member'
import { type SheetCell, type SheetMatrix, textOf } from '../sheets/sheetCell'
import { type Duplicate, knownPeople } from './duplicates'
import { type ColumnMapping, type ImportColumn, importColumns } from './importColumns'
import { type MemberTexts, memberValues } from './memberValues'

/** The cells of one row that speak of a person. */
export type RowCells = Partial<Record<ImportColumn, SheetCell>>

/** What stands against one row, and in which column. */
export type RowFault = {
  column: ImportColumn
  code: FaultCode | 'formula' | 'digitsLost'
  params?: Record<string, string | number>
}

/** A member as the list tells of one, before a code is given. */
export type NewMember = Omit<DraftOf<'member'>, 'id' | 'code'>

/** A row of the list: `number` as the spreadsheet counts, from 1. Without a draft it cannot be taken in. */
export type MemberRow = {
  number: number
  cells: RowCells
  draft: NewMember | null
  faults: RowFault[]
}

/** How the words of a list are understood, what is taken where it is silent, and the day of the reading. */
export type RowReading = {
  today: Day
  /** How the worker's language writes days, sexes and bases of participation; null where it cannot be read. */
  texts: MemberTexts
  defaults: Pick<Member, 'status' | 'joinDate' | 'participationBasis'> & {
    /** A NIK is kept only with its purpose; blank: it is left out. */
    nikPurpose: string
  }
}

/** Reads every row below the headings; rows without any text in the matched columns are passed over. */
export function readMemberRows(
  matrix: SheetMatrix,
  mapping: ColumnMapping,
  firstRow: number,
  reading: RowReading,
): MemberRow[] {
  return matrix.slice(firstRow).flatMap((cells, index) => {
    const matched = matchedCells(cells, mapping)
    const isBlank = Object.values(matched).every((cell) => textOf(cell).trim() === '')
    return isBlank ? [] : [readMemberRow(firstRow + index + 1, matched, reading)]
  })
}

/** Judges one row by the schema of a member; read anew whenever the worker has mended a cell. */
export function readMemberRow(number: number, cells: RowCells, reading: RowReading): MemberRow {
  const unbelieved = Object.entries(cells).flatMap(([column, cell]): RowFault[] =>
    typeof cell === 'string' ? [] : [{ column: column as ImportColumn, code: cell.trouble }],
  )
  const value = memberValues((column) => believedText(cells[column]), reading)
  // The code is given when the list is taken in; until then any valid one stands for it.
  const parsed = member.draft.safeParse({ id: 'A-0', code: 'A-0', ...value }, { reportInput: true })
  const faults = firstOfEach([
    ...unbelieved,
    ...(parsed.success ? [] : rowFaults(parsed.error)),
    ...unborn(value.birthDate, reading.today),
  ])
  if (!parsed.success || faults.length > 0) return { number, cells, draft: null, faults }
  const { id: _id, code: _code, ...draft } = parsed.data
  return { number, cells, draft, faults }
}

/** For each row number the earlier rows ("12") and members (by code) that may be the same person. */
export function likenessOfRows(
  rows: readonly MemberRow[],
  members: readonly Member[],
): { ofMembers: Duplicate[]; ofRows: Duplicate[] }[] {
  const [memberSigns, rowSigns] = [knownPeople(), knownPeople()]
  for (const one of members) memberSigns.add(one.code, one)
  return rows.map(({ number, draft }) => {
    if (!draft) return { ofMembers: [], ofRows: [] }
    const found = { ofMembers: memberSigns.like(draft), ofRows: rowSigns.like(draft) }
    rowSigns.add(String(number), draft)
    return found
  })
}

function believedText(cell: SheetCell | undefined): string {
  return typeof cell === 'string' ? cell : ''
}

function matchedCells(cells: readonly SheetCell[], mapping: ColumnMapping): RowCells {
  return Object.fromEntries(
    importColumns.flatMap((column) => {
      const index = mapping[column]
      const cell = index === undefined ? undefined : cells[index]
      return cell === undefined || cell === '' ? [] : [[column, cell]]
    }),
  )
}

function unborn(birthDate: unknown, today: Day): RowFault[] {
  if (typeof birthDate !== 'string' || !isDay(birthDate) || birthDate <= today) return []
  const params = { earlier: birthDate, later: today }
  return [{ column: 'birthDate', code: 'crossedDates', params }]
}

const columnOfField: Readonly<Record<string, ImportColumn>> = {
  'guardian.name': 'guardianName',
  'guardian.relation': 'guardianRelation',
  'guardian.phone': 'guardianPhone',
}

function rowFaults(error: Parameters<typeof faultsOf>[0]): RowFault[] {
  return faultsOf(error, { kind: 'member', id: null }).map(({ code, field, params }) => ({
    column: columnOfField[field] ?? importColumns.find((one) => one === field) ?? 'fullName',
    code,
    ...(params ? { params } : {}),
  }))
}

function firstOfEach(faults: readonly RowFault[]): RowFault[] {
  return faults.filter(
    ({ column }, index) => faults.findIndex((other) => other.column === column) === index,
  )
}
