import { read, utils } from '@e965/xlsx'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { exampleResource } from '../../src/domain/directoryExchange/exampleDirectory'
import { resourceColumns } from '../../src/domain/directoryExchange/resourceColumns'
import { directoryBytes } from '../../src/main/library/directoryFiles'
import { resourceColumnLabels } from '../../src/texts/resourceColumns'

const records = [
  exampleResource({ name: '=1+1', phone: '0024', isPersonalPhone: true }),
  exampleResource({ id: 'SD-0002', archivedAt: '2026-11-01T08:00:00Z' }),
]
const bytesOf = (form: 'xlsx' | 'csv' | 'hsds' | 'hsdsCsv' | 'template', isWhole = false) =>
  directoryBytes(records, { form, withPersonalPhones: isWhole })
const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

function sheetOf(bytes: Uint8Array) {
  const book = read(bytes, { type: 'array', cellFormula: true })
  const sheet = book.Sheets[book.SheetNames[0] ?? '']
  if (!sheet) throw new Error('no sheet')
  return sheet
}

test('in a spreadsheet every word is a cell of text, none a formula, and a personal phone stays at home', () => {
  const sheet = sheetOf(bytesOf('xlsx'))
  const [head, ...rows] = utils.sheet_to_json<string[]>(sheet, { header: 1 })
  expect(head).toEqual(resourceColumns.map((column) => resourceColumnLabels[column]))
  expect(rows).toHaveLength(1)
  const cell = (column: (typeof resourceColumns)[number]) =>
    sheet[utils.encode_cell({ r: 1, c: resourceColumns.indexOf(column) })]
  expect(cell('name')).toMatchObject({ t: 's', v: '=1+1' })
  expect(cell('name').f).toBeUndefined()
  expect(cell('lat')).toMatchObject({ t: 'n', v: -7.1402 })
  expect(cell('phone')?.v ?? '').toBe('')
  const whole = sheetOf(bytesOf('xlsx', true))
  const phone = utils.encode_cell({ r: 1, c: resourceColumns.indexOf('phone') })
  expect(whole[phone]).toMatchObject({ t: 's', v: '0024' })
})

test('CSV begins with its mark and guards what looks like a formula', () => {
  const text = textOf(bytesOf('csv'))
  expect(text.startsWith('\ufeffKode;Nama;')).toBe(true)
  expect(text).toContain(";'=1+1;")
})

test('HSDS goes out as one file, or as a set in an archive', () => {
  const page = JSON.parse(textOf(bytesOf('hsds')))
  expect(page).toMatchObject({ total_items: 1, contents: [{ services: [{ name: '=1+1' }] }] })
  const files = unzipSync(bytesOf('hsdsCsv'))
  expect(Object.keys(files)).toContain('services.csv')
  expect(textOf(files['services.csv'] ?? new Uint8Array())).toContain(",'=1+1,")
})

test('the template has every column and no resource', () => {
  const rows = utils.sheet_to_json<string[]>(sheetOf(bytesOf('template')), { header: 1 })
  expect(rows[0]).toHaveLength(resourceColumns.length)
  expect(rows.slice(1).flat().join('')).toBe('')
})
