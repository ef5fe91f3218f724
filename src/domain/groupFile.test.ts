import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { importGroup } from './exchange/importGroup'
import {
  applyChange,
  type Change,
  checkGroup,
  emptyGroup,
  type GroupFile,
  invertChange,
  recordOf,
  withoutStamps,
} from './groupFile'
import type { AnyDraft, DraftOf } from './records/kinds'

const stamp = { at: '2026-11-22T08:00:00+07:00', by: 'PS-01' }
const later = { at: '2026-11-23T09:00:00+07:00', by: 'PS-02' }

function sampleGroup(): GroupFile {
  const text = readFileSync('resources/contoh/langkah-baru.json', 'utf8')
  const result = importGroup(JSON.parse(text), { groupId: 'G-01', stamp, asOf: '2026-11-22' })
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.group
}

const group = sampleGroup()

const supervision: DraftOf<'supervision'> = {
  id: 'SV-90',
  date: '2026-10-20',
  by: 'PS-03',
  topic: 'Penutupan kelompok',
}
const put = (...records: AnyDraft[]): Change => ({ put: records, remove: [] })

function after(start: GroupFile, change: Change): GroupFile {
  const result = applyChange(start, change, later)
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.group
}

test('an empty group has no record of any kind and has seen no change', () => {
  const empty = emptyGroup('G-02')
  expect(empty.revision).toBe(0)
  expect(Object.values(empty.records).flat()).toEqual([])
})

test('a new record is stamped by who wrote it, at revision 1', () => {
  const next = after(group, put({ kind: 'supervision', record: supervision }))
  expect(recordOf(next, 'supervision', 'SV-90')).toEqual({
    ...supervision,
    createdAt: later.at,
    createdBy: 'PS-02',
    updatedAt: later.at,
    updatedBy: 'PS-02',
    revision: 1,
  })
  expect(next.revision).toBe(group.revision + 1)
})

test('a record written again keeps its birth and its place, and counts on', () => {
  const former = recordOf(group, 'supervision', 'SV-01')
  if (!former) throw new Error('the sample has SV-01')
  const record = { ...withoutStamps<'supervision'>(former), topic: 'Tahap awal, ditinjau' }
  const next = after(group, put({ kind: 'supervision', record }))
  expect(next.records.supervision[0]).toMatchObject({
    topic: 'Tahap awal, ditinjau',
    createdBy: 'PS-01',
    createdAt: stamp.at,
    updatedBy: 'PS-02',
    updatedAt: later.at,
    revision: 2,
  })
})

test('a change leaves the group it started from as it was', () => {
  const before = JSON.stringify(group)
  after(group, put({ kind: 'supervision', record: supervision }))
  expect(JSON.stringify(group)).toBe(before)
})

test('a change with one fault is refused whole', () => {
  const bad = { ...supervision, id: 'SV-91', date: '2026-02-30' }
  const result = applyChange(
    group,
    put({ kind: 'supervision', record: supervision }, { kind: 'supervision', record: bad }),
    later,
  )
  expect(result).toEqual({
    ok: false,
    faults: [{ code: 'notADay', place: { kind: 'supervision', id: 'SV-91' }, field: 'date' }],
  })
})

test('a field that the record does not have is refused at the door', () => {
  const record = { ...supervision, mood: 'baik' }
  const result = applyChange(group, put({ kind: 'supervision', record }), later)
  expect(!result.ok && result.faults.map(({ code, field }) => [code, field])).toEqual([
    ['unknownField', 'mood'],
  ])
})

test('a record that others point to cannot be removed', () => {
  const result = applyChange(group, { put: [], remove: [{ kind: 'reviewPoint', id: 'R4' }] }, later)
  expect(!result.ok && new Set(result.faults.map(({ code }) => code))).toEqual(
    new Set(['dangling']),
  )
})

test('a removed record is gone, and its inverse brings it back', () => {
  const change: Change = { put: [], remove: [{ kind: 'supervision', id: 'SV-01' }] }
  const next = after(group, change)
  expect(recordOf(next, 'supervision', 'SV-01')).toBeUndefined()
  const back = after(next, invertChange(group, change))
  expect(recordOf(back, 'supervision', 'SV-01')?.topic).toBe(
    recordOf(group, 'supervision', 'SV-01')?.topic,
  )
})

test('the inverse of any change brings every record back to what it said', () => {
  const anyChange = fc
    .array(
      fc.record({
        id: fc.constantFrom('SV-01', 'SV-02', 'SV-03', 'SV-90', 'SV-91'),
        topic: fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
        isRemoval: fc.boolean(),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map(
      (steps): Change => ({
        put: steps
          .filter((step) => !step.isRemoval)
          .map(({ id, topic }) => ({ kind: 'supervision', record: { ...supervision, id, topic } })),
        remove: steps
          .filter((step) => step.isRemoval)
          .map(({ id }) => ({ kind: 'supervision', id })),
      }),
    )

  const said = (state: GroupFile) =>
    new Map(
      state.records.supervision.map((record) => [record.id, withoutStamps<'supervision'>(record)]),
    )
  fc.assert(
    fc.property(anyChange, (change) => {
      const back = after(after(group, change), invertChange(group, change))
      expect(said(back)).toEqual(said(group))
    }),
    { numRuns: 40 },
  )
})

test('a stored group is read back as it was written', () => {
  expect(checkGroup(JSON.parse(JSON.stringify(group)))).toEqual({ ok: true, group })
})

test('what is no group, or a group with a spoilt record, is not read', () => {
  for (const value of [null, 1, 'x', [], {}, { id: 1, revision: 1 }, { id: 'G', revision: 1.5 }])
    expect(checkGroup(value).ok).toBe(false)

  const stored = JSON.parse(JSON.stringify(group))
  delete stored.records.supervision[0].createdAt
  stored.records.goal[0].weight = 9
  const result = checkGroup(stored)
  expect(
    !result.ok && result.faults.map(({ code, place, field }) => [code, place.id, field]),
  ).toEqual([
    ['outOfRange', 'TK-1', 'weight'],
    ['missing', 'SV-01', 'createdAt'],
  ])
})

test('lists of records that are no lists are refused, not stumbled over', () => {
  for (const records of [3, [], { goal: 3 }, { goal: 'x' }, { goal: {} }, { goal: [null] }])
    expect(checkGroup({ id: 'G', revision: 1, records }).ok).toBe(false)
})
