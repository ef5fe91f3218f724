import { read, utils } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { importColumns } from '../../src/domain/members/importColumns'
import { readMemberRow } from '../../src/domain/members/readMemberRows'
import { matchColumns } from '../../src/domain/sheets/columns'
import { memberTemplate } from '../../src/main/library/memberTemplate'
import { memberColumnNames, memberTexts } from '../../src/texts/memberColumns'
import { memberTemplateHelp } from '../../src/texts/memberTemplate'

test('the empty list has a heading for every column, nobody in it, and long numbers kept as text', () => {
  const book = read(memberTemplate(), { type: 'array', cellNF: true, sheetStubs: true })
  const [list, help] = book.SheetNames.map((name) => book.Sheets[name])
  if (!list || !help) throw new Error('a sheet is missing')
  const [headings = [], ...rows] = utils.sheet_to_json<string[]>(list, { header: 1, defval: '' })
  const mapping = matchColumns(headings, memberColumnNames)
  expect(Object.keys(mapping).sort()).toEqual([...importColumns].sort())
  expect(rows.flat().every((cell) => cell === '')).toBe(true)
  expect(list[utils.encode_cell({ r: 1, c: mapping.nik ?? -1 })]?.z).toBe('@')
  expect(utils.sheet_to_json(help, { header: 1 }).length).toBeGreaterThan(importColumns.length)
})

test('the person of the example is a member without faults', () => {
  const cells = Object.fromEntries(
    importColumns.map((column) => [column, memberTemplateHelp[column].example]),
  )
  const { faults } = readMemberRow(2, cells, {
    today: '2026-11-22',
    texts: memberTexts,
    defaults: {
      status: 'calon',
      joinDate: '2026-12-01',
      participationBasis: 'sukarela',
      nikPurpose: '',
    },
  })
  expect(faults).toEqual([])
})
