import { expect, test } from 'vitest'
import { exampleGroup, exampleMember } from '../../../../../domain/progress/exampleGroup'
import type { DraftOf } from '../../../../../domain/records/kinds'
import { saysTheSame } from '../../../form/tidied'
import { cellFaults, dayFault } from './sheetFaults'
import {
  readNumber,
  type SheetsAt,
  type TypedSheet,
  type TypedSheets,
  typedSheets,
  writtenSheets,
} from './typedSheets'

const scale: DraftOf<'instrument'> = {
  id: 'SK-1',
  code: 'SK',
  name: 'Skala contoh',
  items: 2,
  itemMin: 1,
  itemMax: 5,
  min: 2,
  max: 10,
  higherIsBetter: true,
  licence: 'milik lembaga',
}

function sheet(memberCode: string, fields: Partial<DraftOf<'administration'>>) {
  const id = `SK-1.${memberCode}.pra`
  const record = { id, instrumentId: 'SK-1', memberCode, point: 'pra', ...fields }
  return { kind: 'administration' as const, record }
}

function formOf(codes: string[], ...records: ReturnType<typeof sheet>[]) {
  const group = exampleGroup(
    { kind: 'instrument', record: scale },
    ...codes.map((code) => exampleMember(code)),
    ...records,
  )
  const [instrument] = group.records.instrument
  if (!instrument) throw new Error('no instrument')
  const at = { instrument, point: 'pra', codes, sheets: group.records.administration }
  const dated: SheetsAt = { ...at, day: '2026-02-01' }
  return { at: dated, typed: typedSheets(dated) }
}

function form(): { at: SheetsAt; typed: TypedSheets } {
  return formOf(
    ['A-1', 'A-2', 'A-3', 'A-4'],
    sheet('A-1', { date: '2026-02-01', filledBy: 'anggota', itemScores: [2, 3] }),
    sheet('A-2', { date: '2026-02-03', itemScores: [4, 3] }),
    sheet('A-3', { missingReason: 'tidak hadir' }),
  )
}

function withRow(typed: TypedSheets, code: string, fields: Partial<TypedSheet>): TypedSheets {
  const row = typed.rows[code]
  if (!row) throw new Error(`no row ${code}`)
  return { ...typed, rows: { ...typed.rows, [code]: { ...row, ...fields } } }
}

const changed = ({ at, typed }: ReturnType<typeof form>) =>
  writtenSheets(at, typed).map(({ entry }) => ({ ...entry, memberCode: undefined }))

test('what most sheets share stands once, what differs at the sheet', () => {
  const { typed } = form()
  expect(typed).toMatchObject({ date: '2026-02-01', filledBy: 'anggota', phase: '' })
  expect(typed.rows['A-1']).toMatchObject({ date: '', items: { b1: '2', b2: '3' } })
  expect(typed.rows['A-2']?.date).toBe('2026-02-03')
})

test('a new sheet bears the day and writer of all; one that was not touched stays as it was', () => {
  const { at, typed } = form()
  const next = withRow(typed, 'A-4', { items: { b1: '5', b2: '' } })
  expect(changed({ at, typed: next })).toMatchObject([
    { date: '2026-02-01', filledBy: 'anggota' },
    { date: '2026-02-03', filledBy: null },
    { date: null, filledBy: null, missingReason: 'tidak hadir' },
    { date: '2026-02-01', filledBy: 'anggota', itemScores: [5, null] },
  ])
})

test('another day for all is one for sheets without a day of their own, and none for who was missing', () => {
  const { at, typed } = form()
  const days = changed({ at, typed: { ...typed, date: '2026-02-02' } }).map(({ date }) => date)
  expect(days).toEqual(['2026-02-02', '2026-02-03', null, null])
})

test('a corrected answer brings no day, phase or writer that the sheet does not have', () => {
  const all = { date: '2026-02-01', phase: 'A', filledBy: 'anggota' } as const
  const { at, typed } = formOf(
    ['A-1', 'A-2', 'A-3'],
    sheet('A-1', { ...all, itemScores: [2, 3] }),
    sheet('A-2', { ...all, itemScores: [2, 3] }),
    sheet('A-3', { itemScores: [4, 4] }),
  )
  const next = withRow(typed, 'A-3', { items: { b1: '4', b2: '5' } })
  const corrected = (form: TypedSheets) => changed({ at, typed: form })[2]
  expect(corrected(next)).toMatchObject({
    itemScores: [4, 5],
    date: null,
    phase: null,
    filledBy: null,
  })
  // Said for all anew, it is said of this sheet too.
  expect(corrected({ ...next, phase: 'B' })).toMatchObject({
    phase: 'B',
    date: null,
    filledBy: null,
  })
  expect(dayFault(at, next, '2026-03-01')).toBeNull()
})

test('who was missing and has answered after all bears the day and writer of all', () => {
  const { at, typed } = form()
  const next = withRow(typed, 'A-3', { items: { b1: '4', b2: '5' } })
  expect(changed({ at, typed: next })[2]).toMatchObject({ date: '2026-02-01', filledBy: 'anggota' })
})

test('an answered sheet without a day shows none, and can be corrected without one', () => {
  const { at, typed } = formOf(['A-1'], sheet('A-1', { itemScores: [4, 4] }))
  expect(typed.date).toBe('')
  const next = withRow(typed, 'A-1', { items: { b1: '4', b2: '5' } })
  expect(dayFault(at, next, '2026-03-01')).toBeNull()
  expect(changed({ at, typed: { ...next, date: '2026-02-05' } })).toMatchObject([
    { date: '2026-02-05' },
  ])
})

test('an answer in another place is another answer', () => {
  const { typed } = form()
  const first = withRow(typed, 'A-4', { items: { b1: '3', b2: '' } })
  const second = withRow(typed, 'A-4', { items: { b1: '', b2: '3' } })
  expect(saysTheSame(first, second)).toBe(false)
})

test('numbers are read with a comma; what is none is faulted with a sentence that says what to type', () => {
  expect(['3', ' 2,5 ', '-1', '', '3x'].map(readNumber)).toEqual([3, 2.5, -1, null, undefined])
  const { at, typed } = form()
  const faults = (items: TypedSheet['items'], total = '') =>
    cellFaults(withRow(typed, 'A-4', { items, total }).rows['A-4'] as TypedSheet, at.instrument)
  expect(faults({ b1: '9', b2: '5' })).toEqual([
    { key: 'b1', sentence: 'Butir 1: isi 1 sampai 5.' },
  ])
  expect(faults({ b1: 'x', b2: '' }, '11')).toHaveLength(2)
  // A total that was written before the answers cannot be mended any more, and need not be.
  expect(faults({ b1: '3', b2: '' }, '99')).toEqual([])
})

test('answers need a day that has come', () => {
  const { at, typed } = form()
  expect(dayFault(at, typed, '2026-03-01')).toBeNull()
  expect(dayFault(at, { ...typed, date: '' }, '2026-03-01')).toBe('Isi tanggal pengisian lembar.')
  expect(dayFault(at, { ...typed, date: '2026-03-02' }, '2026-03-01')).toBe(
    'Tanggal ini belum tiba.',
  )
})
