import type { Incoming } from '../../../../domain/directoryExchange/incoming'
import { readResourceRows } from '../../../../domain/directoryExchange/readResourceRows'
import type { ResourceColumn } from '../../../../domain/directoryExchange/resourceColumns'
import { headingRow, matchColumns } from '../../../../domain/sheets/columns'
import { textOf } from '../../../../domain/sheets/sheetCell'
import {
  resourceColumnLabels,
  resourceColumnNames,
  resourceRowWords,
} from '../../../../texts/resourceColumns'
import { readSheetFile } from '../../sheets/readSheetFile'
import type { Sheet } from '../../sheets/sheetFile'
import type { ExchangeReading, ExchangeTrouble } from './exchangeFile'
import type { PlainFile } from './unpackFiles'

type TableReport = Extract<Extract<ExchangeReading, { ok: true }>['report'], { form: 'table' }>

/** Reads a table of resources: the sheet whose headings are understood best. */
export async function readTable(
  file: PlainFile,
): Promise<{ incoming: Incoming[]; report: TableReport } | ExchangeTrouble> {
  const reading = await readSheetFile(file.bytes)
  if (!reading.ok) return { ...reading.trouble, fileName: file.name }
  const [best] = reading.sheets
    .map(understood)
    .sort((one, other) => other.columns.length - one.columns.length)
  if (!best || best.mapping.name === undefined) return { code: 'noNameColumn', fileName: file.name }
  const { sheet, mapping, head, columns, headings } = best
  const taken = new Set(Object.values(mapping))
  const unused = headings.filter((words, index) => words !== '' && !taken.has(index))
  return {
    incoming: readResourceRows(sheet.matrix, mapping, head + 1, resourceRowWords),
    report: {
      form: 'table',
      columns: { used: columns.map((column) => resourceColumnLabels[column]), unused },
      sheetName: sheet.name,
      unread: sheet.unread,
    },
  }
}

function understood(sheet: Sheet) {
  const texts = sheet.matrix.slice(0, 50).map((row) => row.map(textOf))
  const head = headingRow(texts, resourceColumnNames)
  const headings = (texts[head] ?? []).map((words) => words.trim())
  const mapping = matchColumns(headings, resourceColumnNames)
  return { sheet, mapping, head, headings, columns: Object.keys(mapping) as ResourceColumn[] }
}
