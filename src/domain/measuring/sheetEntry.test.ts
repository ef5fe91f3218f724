import { describe, expect, test } from 'vitest'
import { applyChange, type GroupFile, invertChange } from '../groupFile'
import { exampleGroup, exampleMember } from '../progress/exampleGroup'
import type { AnyDraft, DraftOf } from '../records/kinds'
import { sheetAt } from './entryRows'
import { subscoresOf } from './scoreOf'
import {
  answersOf,
  entryOf,
  entryScore,
  isBlankEntry,
  partsBeside,
  type SheetEntry,
} from './sheetEntry'
import { sheetRecord, sheetsChange } from './sheetsChange'

const stamp = { at: '2026-06-01T08:00:00+07:00', by: 'contoh' }
const scale: DraftOf<'instrument'> = {
  id: 'SK-1',
  code: 'SK',
  name: 'Skala contoh',
  items: 10,
  itemMin: 1,
  itemMax: 5,
  min: 10,
  max: 50,
  higherIsBetter: true,
  licence: 'milik lembaga',
}

function withScale(fields: Partial<DraftOf<'instrument'>> = {}, ...put: AnyDraft[]) {
  const group = exampleGroup(
    { kind: 'instrument', record: { ...scale, ...fields } },
    exampleMember('A-1'),
    exampleMember('A-2'),
    ...put,
  )
  const instrument = group.records.instrument[0]
  if (!instrument) throw new Error('no instrument')
  return { group, instrument }
}

function scored(ticks: readonly (number | null)[], fields: Partial<DraftOf<'instrument'>> = {}) {
  const { instrument } = withScale({ ...fields, items: ticks.length })
  return entryScore({ ...entryOf(instrument, 'A-1', null), itemScores: [...ticks] }, instrument)
}

const ticks = (count: number, value = 3): (number | null)[] => Array(count).fill(value)

describe('a sheet scores while it is written', () => {
  test('all answered: the sum', () => {
    expect(scored([1, 2, 3, 4, 5])).toEqual({ score: 15, answered: 5, empty: 0, isProrated: false })
  })
  test('exactly a tenth empty is filled up by the mean of the others', () => {
    // 9 items with 3 = 27; 27 / 9 x 10 = 30
    expect(scored([...ticks(9), null])).toEqual({
      score: 30,
      answered: 9,
      empty: 1,
      isProrated: true,
    })
  })
  test('one more than a tenth empty, and nothing is known', () => {
    expect(scored([...ticks(8), null, null])).toMatchObject({ score: null, empty: 2 })
    // A tenth of eight is less than one item.
    expect(scored([...ticks(7), null])).toMatchObject({ score: null, empty: 1, isProrated: false })
  })
  test('nothing answered is no score of zero', () => {
    expect(scored(ticks(10).map(() => null))).toMatchObject({ score: null, answered: 0, empty: 10 })
    expect(scored([0, 0, 0], { itemMin: 0 })).toMatchObject({ score: 0, answered: 3 })
  })
  test('reversed items are turned before they are summed', () => {
    // items 2 and 4 reversed on 1 to 5: 5 -> 1 and 1 -> 5; 5 + 1 + 5 + 5 = 16
    expect(scored([5, 5, 5, 1], { reverseItems: [2, 4] }).score).toBe(16)
  })
  test('WHO-5: five items of 0 to 5, times four, and none may be empty', () => {
    const who = { itemMin: 0, itemMax: 5, min: 0, max: 100, factor: 4, mostMissing: 0 }
    expect(scored([3, 3, 3, 2, 2], who).score).toBe(52)
    expect(scored([3, 3, 3, 2, null], who).score).toBeNull()
  })
})

describe('what is stored', () => {
  const subscales = {
    subscales: ['satu', 'dua'],
    subscaleItems: { satu: [1, 2] },
  }
  test('ticks put a written sum aside, and that of a subscale with items of its own', () => {
    const { instrument } = withScale({ ...subscales, items: 3 })
    const entry = {
      ...entryOf(instrument, 'A-1', null),
      total: 12,
      subscores: { satu: 9, dua: 4 },
    }
    expect(answersOf(entry, instrument)).toEqual({
      itemScores: null,
      total: 12,
      subscores: { satu: 9, dua: 4 },
    })
    const ticked = answersOf({ ...entry, itemScores: [2, 3, 4] }, instrument)
    expect(ticked).toEqual({ itemScores: [2, 3, 4], total: null, subscores: { dua: 4 } })
    expect(subscoresOf({ total: null, ...ticked }, instrument)).toEqual([
      { name: 'satu', score: 5 },
      { name: 'dua', score: 4 },
    ])
  })
  test('parts that add up to another sum are told, where all of them are written', () => {
    const { instrument } = withScale({ subscales: ['satu', 'dua'] })
    const entry = { ...entryOf(instrument, 'A-1', null), total: 12 }
    const beside = (subscores: SheetEntry['subscores']) =>
      partsBeside({ ...entry, subscores }, instrument)
    expect(beside({ satu: 5, dua: 6 })).toEqual({ sum: 11, total: 12 })
    expect(beside({ satu: 6, dua: 6 })).toBeNull()
    expect(beside({ satu: 5, dua: null })).toBeNull()
  })
  test('who has answered after all has no reason for being missing any more', () => {
    const { instrument, group } = withScale({ items: 2, min: 2, max: 10 })
    const entry = { ...entryOf(instrument, 'A-1', null), missingReason: 'tidak hadir' }
    const reason = (itemScores: (number | null)[]) =>
      sheetRecord(group, instrument, 'pra', { ...entry, itemScores }, null).missingReason
    expect([reason([2, 3]), reason([2, null])]).toEqual([null, 'tidak hadir'])
  })
  test('a day alone is no sheet; a reason is one', () => {
    const { instrument } = withScale()
    const entry: SheetEntry = { ...entryOf(instrument, 'A-1', null), date: '2026-06-01' }
    expect(isBlankEntry(entry)).toBe(true)
    expect(isBlankEntry({ ...entry, missingReason: 'tidak hadir' })).toBe(false)
  })
  test('an imported sheet with ticks and another sum keeps its sum until it is corrected', () => {
    const { instrument, group } = withScale({ items: 2, min: 2, max: 10 }, sheetOf([2, 3], 7))
    const sheet = group.records.administration[0] ?? null
    const entry = entryOf(instrument, 'A-1', sheet)
    expect(entryScore(entry, instrument, sheet).score).toBe(7)
    expect(entryScore({ ...entry, itemScores: [2, 4] }, instrument, sheet).score).toBe(6)
  })
  test('a corrected day leaves the score of an imported sheet as it is, and every part of it', () => {
    const imported = sheetOf([4, 1], 7)
    const { instrument, group } = withScale(
      { items: 2, min: 2, max: 10, subscales: ['x'], subscaleItems: { x: [1, 2] } },
      { ...imported, record: { ...imported.record, subscores: { x: 3, lama: 9 } } },
    )
    const sheet = group.records.administration[0] ?? null
    const entry = entryOf(instrument, 'A-1', sheet)
    const answers = ({ itemScores, total, subscores }: DraftOf<'administration'>) => ({
      itemScores,
      total,
      subscores,
    })
    const dated = { ...entry, date: '2026-02-02' }
    expect(entryScore(dated, instrument, sheet).score).toBe(7)
    expect(answers(sheetRecord(group, instrument, 'pra', dated, sheet))).toEqual({
      itemScores: [4, 1],
      total: 7,
      subscores: { x: 3, lama: 9 },
    })
    // 4 + 2 = 6: the answer is corrected, so the written sum goes; what the instrument does not know stays.
    const corrected = { ...entry, itemScores: [4, 2] }
    expect(entryScore(corrected, instrument, sheet).score).toBe(6)
    expect(answers(sheetRecord(group, instrument, 'pra', corrected, sheet))).toEqual({
      itemScores: [4, 2],
      total: null,
      subscores: { lama: 9 },
    })
  })
})

describe('a whole grid is one change', () => {
  test('new sheets, corrected ones and emptied ones; the rest stays untouched, and all of it can be taken back', () => {
    const saved = sheetOf([2, 3])
    const { instrument, group } = withScale({ items: 2, min: 2, max: 10 }, saved)
    const sheet = group.records.administration[0] ?? null
    const fresh = { ...entryOf(instrument, 'A-2', null), itemScores: [4, 5] }
    const written = [
      { entry: entryOf(instrument, 'A-1', sheet), sheet },
      { entry: fresh, sheet: null },
    ]
    const change = sheetsChange(group, instrument, 'pra', written)
    expect(change.remove).toEqual([])
    expect(change.put).toMatchObject([
      { record: { id: 'SK-1.A-2.pra', itemScores: [4, 5], total: null } },
    ])
    const after = applied(group, change)
    expect(after.records.administration).toHaveLength(2)
    expect(applied(after, invertChange(group, change)).records.administration).toHaveLength(1)

    const emptied = { ...entryOf(instrument, 'A-1', sheet), itemScores: [null, null] }
    const gone = sheetsChange(group, instrument, 'pra', [{ entry: emptied, sheet }])
    expect(gone).toEqual({ put: [], remove: [{ kind: 'administration', id: 'SK-1.A-1.pra' }] })
  })
  test('a sheet that was set aside keeps its id: the new one gets the next', () => {
    const old = sheetOf([2, 3])
    const { instrument, group } = withScale({ items: 2, min: 2, max: 10 }, {
      ...old,
      record: { ...old.record, archivedAt: '2026-05-01T08:00:00+07:00' },
    } as AnyDraft)
    const entry = { ...entryOf(instrument, 'A-1', null), itemScores: [4, 5] }
    const change = sheetsChange(group, instrument, 'pra', [{ entry, sheet: null }])
    expect(change.put).toMatchObject([{ record: { id: 'SK-1.A-1.pra.2' } }])
  })
  test('two new sheets have two ids, however long that of their instrument is', () => {
    const { instrument, group } = withScale({ id: 'S'.repeat(78), items: 2, min: 2, max: 10 })
    const written = ['A-1', 'A-2'].map((code) => ({
      entry: { ...entryOf(instrument, code, null), itemScores: [4, 5] },
      sheet: null,
    }))
    const change = sheetsChange(group, instrument, 'pra', written)
    const key = 'S'.repeat(76)
    expect(change.put.map(({ record }) => record.id)).toEqual([key, `${key}.2`])
    expect(applied(group, change).records.administration).toHaveLength(2)
  })
  test('of two sheets at one point the later one is corrected', () => {
    const again = sheetOf([5, 5], null, '2026-03-01')
    const { group } = withScale({ items: 2, min: 2, max: 10 }, sheetOf([2, 3]), {
      ...again,
      record: { ...again.record, id: 'SK-1.A-1.pra.2' },
    } as AnyDraft)
    expect(sheetAt(group.records.administration, 'A-1', 'pra')?.itemScores).toEqual([5, 5])
  })
})

function sheetOf(
  itemScores: number[],
  total: number | null = null,
  date = '2026-02-01',
): Extract<AnyDraft, { kind: 'administration' }> {
  const subject = { instrumentId: 'SK-1', memberCode: 'A-1', point: 'pra', date }
  return {
    kind: 'administration',
    record: { id: 'SK-1.A-1.pra', ...subject, itemScores, total },
  }
}

function applied(group: GroupFile, change: Parameters<typeof applyChange>[1]): GroupFile {
  const result = applyChange(group, change, stamp)
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.group
}
