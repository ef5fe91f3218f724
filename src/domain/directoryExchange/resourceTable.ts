import type { Resource } from '../records/resource'
import { exportedId } from './incoming'
import { handedOn } from './personalFields'
import { type ResourceColumn, resourceColumns } from './resourceColumns'

/** How the worker's language writes what stands in a table. */
export type TableWords = {
  labels: Readonly<Record<ResourceColumn, string>>
  categories: Readonly<Record<Resource['category'], string>>
  systemKinds: Readonly<Record<Resource['systemKind'], string>>
  statuses: Readonly<Record<Resource['status'], string>>
  yes: string
  no: string
}

/** One cell: text, or a number where the column holds one. */
export type TableCell = string | number

/** Resources as rows of a table, headings first; records set aside stay at home. */
export function resourceTable(
  records: readonly Resource[],
  words: TableWords,
  { withPersonalPhones }: { withPersonalPhones: boolean },
): TableCell[][] {
  const rows = records
    .filter(({ archivedAt }) => !archivedAt)
    .map((record) => {
      const cells = cellsOf(record, words, withPersonalPhones)
      return resourceColumns.map((column) => cells[column] ?? '')
    })
  return [resourceColumns.map((column) => words.labels[column]), ...rows]
}

function cellsOf(
  kept: Resource,
  words: TableWords,
  withPersonalPhones: boolean,
): Partial<Record<ResourceColumn, TableCell | null | undefined>> {
  const record = handedOn(kept, withPersonalPhones)
  const { mou, source, isPersonalPhone } = record
  const { services, languages, lat, lon, ...rest } = record
  return {
    ...plain(rest),
    category: words.categories[record.category],
    systemKind: words.systemKinds[record.systemKind],
    status: words.statuses[record.status],
    services: listed(services),
    languages: listed(languages),
    lat,
    lon,
    phone: record.phone,
    isPersonalPhone:
      isPersonalPhone === null || isPersonalPhone === undefined
        ? ''
        : isPersonalPhone
          ? words.yes
          : words.no,
    mouNumber: mou?.number,
    mouValidUntil: mou?.validUntil,
    sourceName: source?.name,
    sourceId: source?.id ?? exportedId(record),
  }
}

function plain(record: object): Partial<Record<ResourceColumn, string>> {
  const known: readonly string[] = resourceColumns
  return Object.fromEntries(
    Object.entries(record).filter(
      ([key, value]) => known.includes(key) && typeof value === 'string',
    ),
  )
}

/** Items of a list in one cell: parted by semicolons, or one a line where an item holds a semicolon itself. */
function listed(items: readonly string[] | null | undefined): string {
  const said = (items ?? []).filter((item) => item.trim() !== '')
  return said.some((item) => item.includes(';')) ? `${said.join('\n')}\n` : said.join('; ')
}

/** The items of such a cell. */
export function itemsOf(cell: string): string[] {
  return cell
    .split(cell.includes('\n') ? '\n' : ';')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

/** Begins like a formula, to whatever program opens the file: blanks before it are passed over by some. */
const formulaLike = /^'*\s*[=+\-@\t\r]/

/** Text that no spreadsheet takes for a formula: an apostrophe stands before it. Numbers are no formulas. */
export function guarded(text: string): string {
  return formulaLike.test(text) ? `'${text}` : text
}

/** The text as it was before it was guarded. */
export function unguarded(text: string): string {
  return /^'+\s*[=+\-@\t\r]/.test(text) ? text.slice(1) : text
}

/** A table as CSV as Indonesian spreadsheets open it: semicolons, decimal commas, UTF-8 with its mark. */
export function semicolonCsv(rows: readonly (readonly TableCell[])[]): string {
  const cells = (row: readonly TableCell[]) =>
    row.map((cell) =>
      typeof cell === 'number' ? String(cell).replace('.', ',') : quoted(guarded(cell), ';'),
    )
  return `\ufeff${rows.map((row) => `${cells(row).join(';')}\r\n`).join('')}`
}

/** One cell of CSV, in quotes where it holds what parts cells. */
export function quoted(text: string, separator: string): string {
  const isPlain = !/["\r\n]/.test(text) && !text.includes(separator) && text.trim() === text
  return isPlain ? text : `"${text.replace(/"/g, '""')}"`
}
