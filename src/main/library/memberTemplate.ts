import { utils, type WorkSheet, write } from '@e965/xlsx'
import {
  type ImportColumn,
  importColumns,
  requiredColumns,
} from '../../domain/members/importColumns'
import { memberColumnLabels } from '../../texts/memberColumns'
import { memberTemplateHelp, memberTemplateText as text } from '../../texts/memberTemplate'

/** Rows whose long numbers are kept as text before anybody has typed one. */
const PREPARED_ROWS = 500
/** Columns whose numbers a spreadsheet would shorten if it took them for numbers. */
const numberLike: readonly ImportColumn[] = ['nik', 'phone', 'guardianPhone']

/** An empty list of members as an XLSX file: headings on the first sheet, how to fill them in on the second. */
export function memberTemplate(): Uint8Array {
  const book = utils.book_new()
  utils.book_append_sheet(book, listSheet(), text.listSheet)
  utils.book_append_sheet(book, helpSheet(), text.helpSheet)
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }))
}

function listSheet(): WorkSheet {
  const asText = { t: 's', v: '', z: '@' }
  const empty = importColumns.map((column) => (numberLike.includes(column) ? asText : null))
  const headings = importColumns.map((column) => memberColumnLabels[column])
  const sheet = utils.aoa_to_sheet([
    headings,
    ...Array.from({ length: PREPARED_ROWS }, () => empty),
  ])
  sheet['!cols'] = headings.map((heading) => ({ wch: Math.max(14, heading.length + 2) }))
  return sheet
}

function helpSheet(): WorkSheet {
  const required: readonly ImportColumn[] = requiredColumns
  const sheet = utils.aoa_to_sheet([
    ...text.intro.map((line) => [line]),
    [],
    [...text.helpHead],
    ...importColumns.map((column) => [
      memberColumnLabels[column],
      required.includes(column) ? text.required : text.optional,
      memberTemplateHelp[column].how,
      memberTemplateHelp[column].example,
    ]),
  ])
  sheet['!cols'] = [{ wch: 28 }, { wch: 8 }, { wch: 64 }, { wch: 36 }]
  return sheet
}
