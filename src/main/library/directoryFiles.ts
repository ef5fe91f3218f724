import { type CellObject, utils, type WorkSheet, write } from '@e965/xlsx'
// Not the entry for Node: it declares a `require` of its own, which the bundle has already.
import { strToU8, zipSync } from 'fflate/browser'
import type { DirectoryForm } from '../../domain/directoryExchange/directoryForms'
import { hsdsToCsv } from '../../domain/directoryExchange/hsdsToCsv'
import { resourceColumns, textColumns } from '../../domain/directoryExchange/resourceColumns'
import {
  resourceTable,
  semicolonCsv,
  type TableCell,
} from '../../domain/directoryExchange/resourceTable'
import { toHsds } from '../../domain/directoryExchange/toHsds'
import type { Resource } from '../../domain/records/resource'
import { hsdsLabels } from '../../texts/hsdsWords'
import { resourceColumnLabels, resourceTableWords } from '../../texts/resourceColumns'
import { resourceTemplateHelp, resourceTemplateText as text } from '../../texts/resourceTemplate'

/** Rows whose long numbers are kept as text before anybody has typed one. */
const PREPARED_ROWS = 300

/** The directory as the bytes of one file. */
export function directoryBytes(
  records: readonly Resource[],
  { form, withPersonalPhones }: { form: DirectoryForm; withPersonalPhones: boolean },
): Uint8Array {
  const table = () => resourceTable(records, resourceTableWords, { withPersonalPhones })
  const page = () => toHsds(records, { ...hsdsLabels, withPersonalPhones })
  switch (form) {
    case 'csv':
      return strToU8(semicolonCsv(table()))
    case 'hsds':
      return strToU8(`${JSON.stringify(page(), null, 1)}\n`)
    case 'hsdsCsv':
      return zipSync(
        Object.fromEntries(hsdsToCsv(page()).map((file) => [file.name, strToU8(file.text)])),
      )
    case 'xlsx':
      return workbook(tableSheet(table()))
    case 'template':
      return workbook(templateSheet())
  }
}

function workbook(sheet: WorkSheet): Uint8Array {
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, text.listSheet)
  utils.book_append_sheet(book, helpSheet(), text.helpSheet)
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }))
}

/** Every word is a cell of text, so that none is taken for a formula and no figure loses its noughts. */
function tableSheet(rows: readonly (readonly TableCell[])[]): WorkSheet {
  return widened(
    utils.aoa_to_sheet(
      rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : asText(cell)))),
    ),
  )
}

function templateSheet(): WorkSheet {
  const empty = resourceColumns.map((column) => (textColumns.includes(column) ? asText('') : null))
  const headings = resourceColumns.map((column) => resourceColumnLabels[column])
  return widened(
    utils.aoa_to_sheet([headings, ...Array.from({ length: PREPARED_ROWS }, () => empty)]),
  )
}

function asText(words: string): CellObject {
  return { t: 's', v: words, z: '@' }
}

function widened(sheet: WorkSheet): WorkSheet {
  sheet['!cols'] = resourceColumns.map((column) => ({
    wch: Math.max(14, resourceColumnLabels[column].length + 2),
  }))
  return sheet
}

function helpSheet(): WorkSheet {
  const sheet = utils.aoa_to_sheet([
    ...text.intro.map((line) => [line]),
    [],
    [...text.helpHead],
    ...resourceColumns.map((column) => [
      resourceColumnLabels[column],
      resourceTemplateHelp[column].how,
      resourceTemplateHelp[column].example,
    ]),
  ])
  sheet['!cols'] = [{ wch: 32 }, { wch: 84 }, { wch: 36 }]
  return sheet
}
