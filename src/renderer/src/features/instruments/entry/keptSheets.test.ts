import { expect, test } from 'vitest'
import { applyChange, type GroupFile } from '../../../../../domain/groupFile'
import { sheetsChange } from '../../../../../domain/measuring/sheetsChange'
import { exampleGroup, exampleMember } from '../../../../../domain/progress/exampleGroup'
import type { DraftOf } from '../../../../../domain/records/kinds'
import { changedMeanwhile, keptSheets, restoredSheets } from './keptSheets'
import {
  type SheetsAt,
  type TypedSheet,
  type TypedSheets,
  typedSheets,
  writtenSheets,
} from './typedSheets'

const codes = ['A-1', 'A-2', 'A-3']
const start = exampleGroup(
  {
    kind: 'instrument',
    record: {
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
    },
  },
  ...codes.map((code) => exampleMember(code)),
)

function sheetsIn(group: GroupFile): SheetsAt {
  const [instrument] = group.records.instrument
  if (!instrument) throw new Error('no instrument')
  return {
    instrument,
    point: 'pra',
    codes,
    sheets: group.records.administration,
    day: '2026-02-01',
  }
}

function withSheet(
  group: GroupFile,
  memberCode: string,
  itemScores: number[],
  fields: Partial<DraftOf<'administration'>> = {},
): GroupFile {
  const id = `SK-1.${memberCode}.pra`
  const subject = { instrumentId: 'SK-1', memberCode, point: 'pra', date: '2026-02-01' }
  const record = { id, ...subject, itemScores, ...fields }
  return applied(group, { put: [{ kind: 'administration', record }], remove: [] })
}

function applied(group: GroupFile, change: Parameters<typeof applyChange>[1]): GroupFile {
  const stamp = { at: '2026-06-01T08:00:00+07:00', by: 'contoh' }
  const result = applyChange(group, change, stamp)
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.group
}

function typing(typed: TypedSheets, code: string, fields: Partial<TypedSheet>): TypedSheets {
  const row = typed.rows[code]
  if (!row) throw new Error(`no row ${code}`)
  return { ...typed, rows: { ...typed.rows, [code]: { ...row, ...fields } } }
}

/** What a form leaves behind, as it comes back from the disk. */
function left(at: SheetsAt, typed: TypedSheets) {
  const values = keptSheets(at, typed, null)
  if (!values) throw new Error('nothing kept')
  return { label: '', place: '', base: 0, values: JSON.parse(JSON.stringify(values)) }
}

function comeBack(then: GroupFile, typed: TypedSheets, now: GroupFile) {
  const at = sheetsIn(now)
  const kept = left(sheetsIn(then), typed)
  const restored = restoredSheets(at, kept)
  if (!restored) throw new Error('nothing restored')
  const change = sheetsChange(now, at.instrument, 'pra', writtenSheets(at, restored))
  return { typed: restored, isOutdated: changedMeanwhile(at, kept).length > 0, change }
}

const filled = { items: { b1: '2', b2: '3' } }

test('what was left of one row takes away no sheet that came meanwhile, and needs no notice', () => {
  const typed = typing(typedSheets(sheetsIn(start)), 'A-1', filled)
  const { change, isOutdated } = comeBack(start, typed, withSheet(start, 'A-2', [4, 5]))
  expect(change.remove).toEqual([])
  expect(change.put).toMatchObject([{ record: { id: 'SK-1.A-1.pra', itemScores: [2, 3] } }])
  expect(isOutdated).toBe(false)
})

test('nor does it bring back old answers of a sheet that was corrected meanwhile', () => {
  const then = withSheet(start, 'A-2', [4, 5])
  const typed = typing(typedSheets(sheetsIn(then)), 'A-1', filled)
  const { change } = comeBack(then, typed, withSheet(then, 'A-2', [1, 1]))
  expect(change.put.map(({ record }) => record.id)).toEqual(['SK-1.A-1.pra'])
})

test('a row that was touched keeps what was typed, takes the rest as saved, and tells that it is old', () => {
  const then = withSheet(start, 'A-1', [4, 5])
  const typed = typing(typedSheets(sheetsIn(then)), 'A-1', { items: { b1: '3', b2: '5' } })
  const { change, isOutdated } = comeBack(then, typed, withSheet(then, 'A-1', [1, 1]))
  expect(change.put).toMatchObject([{ record: { itemScores: [3, 1] } }])
  expect(isOutdated).toBe(true)
})

test('a sheet removed and another added is another state, though the revisions add up to the same', () => {
  const then = withSheet(start, 'A-1', [4, 5])
  const typed = { ...typedSheets(sheetsIn(then)), date: '2026-02-02' }
  const removed = applied(then, {
    put: [],
    remove: [{ kind: 'administration', id: 'SK-1.A-1.pra' }],
  })
  const now = withSheet(removed, 'A-2', [4, 5])
  expect(comeBack(then, typed, now).isOutdated).toBe(true)
})

test('a day typed for all is none for a sheet that came later with its own', () => {
  const then = withSheet(start, 'A-1', [4, 5])
  const typed = { ...typedSheets(sheetsIn(then)), date: '2026-02-02' }
  const now = withSheet(then, 'A-2', [4, 5], { date: '2026-02-03' })
  const { change, isOutdated } = comeBack(then, typed, now)
  expect(change.put).toMatchObject([{ record: { id: 'SK-1.A-1.pra', date: '2026-02-02' } }])
  expect(change.put).toHaveLength(1)
  expect(isOutdated).toBe(true)
})

test('an emptied cell stays emptied, and a form that says what is saved leaves nothing', () => {
  const then = withSheet(start, 'A-1', [4, 5])
  const typed = typing(typedSheets(sheetsIn(then)), 'A-1', { items: { b1: '', b2: '5' } })
  expect(comeBack(then, typed, then).typed).toEqual(typed)
  expect(keptSheets(sheetsIn(then), typedSheets(sheetsIn(then)), null)).toBeNull()
})
