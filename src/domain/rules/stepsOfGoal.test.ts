import { expect, test } from 'vitest'
import { withAmendment } from '../goals/amendments'
import { applyChange, type GroupFile, recordOf, withoutStamps } from '../groupFile'
import { exampleGroup, examplePoint, exampleProgram } from '../progress/exampleGroup'
import type { DraftOf } from '../records/kinds'

const stamp = { at: '2026-03-01T08:00:00+07:00', by: 'PS-01' }
const gas = { '-2': 'tidak ada', '-1': '1 kali', '0': '2 kali', '1': '3 kali', '2': '4 kali' }
const goal = (fields: Partial<DraftOf<'goal'>> = {}): DraftOf<'goal'> => ({
  id: 'TK-1',
  level: 'kelompok',
  text: 'Kelompok mengadakan kegiatan bersama warga',
  indicator: 'Banyaknya kegiatan',
  formulatedWith: 'bersama',
  weight: 2,
  gas,
  baselineLevel: -2,
  status: 'aktif',
  ...fields,
})
const rating = { point: 'R1', date: '2026-02-01', level: -1, evidence: 'Satu kegiatan terlaksana' }
const groupWith = (fields: Partial<DraftOf<'goal'>>) =>
  exampleGroup(
    ...exampleProgram(),
    examplePoint('R1', '2026-02-01'),
    examplePoint('R2', '2026-02-15'),
    {
      kind: 'goal',
      record: goal(fields),
    },
  )
const unrated = groupWith({})
const rated = groupWith({ ratings: [rating], status: 'dinilai' })

function storedIn(group: GroupFile): DraftOf<'goal'> {
  const stored = recordOf(group, 'goal', 'TK-1')
  if (!stored) throw new Error('the example has its goal')
  return withoutStamps<'goal'>(stored)
}

/** What stands against writing the goal, as "code field". */
function against(group: GroupFile, fields: Partial<DraftOf<'goal'>>): string[] {
  const record = { ...storedIn(group), ...fields }
  const result = applyChange(group, { put: [{ kind: 'goal', record }], remove: [] }, stamp)
  return result.ok ? [] : result.faults.map(({ code, field }) => `${code} ${field}`)
}

const amendment = { date: '2026-02-20', reason: 'Tenggat warga berubah', by: 'PS-01' }

test('a goal that was never rated changes freely', () => {
  expect(against(unrated, { text: 'Kelompok menyelenggarakan dua kegiatan', weight: 3 })).toEqual(
    [],
  )
  expect(against(unrated, { gas: { ...gas, '2': '5 kali' }, baselineLevel: -1 })).toEqual([])
})

test('after the first rating every field that ratings stand on is locked, and no other', () => {
  expect(
    against(rated, {
      text: 'Kelompok menyelenggarakan dua kegiatan',
      indicator: 'Daftar kegiatan',
      weight: 3,
      gas: { ...gas, '2': '5 kali' },
      baselineLevel: -1,
    }),
  ).toEqual([
    'goalLocked text',
    'goalLocked indicator',
    'goalLocked weight',
    'goalLocked gas',
    'goalLocked baselineLevel',
  ])
  expect(against(rated, { feasibilityNote: 'Warga bersedia', targetDate: '2026-06-30' })).toEqual(
    [],
  )
})

test('another rating, and the correction of one, are no change of the scale', () => {
  expect(against(rated, { ratings: [{ ...rating, level: 0 }] })).toEqual([])
})

test('the last rating cannot be taken away to open the lock', () => {
  expect(against(rated, { ratings: [] })).toEqual(['goalLocked ratings'])
  const twice = groupWith({
    ratings: [rating, { ...rating, point: 'R2', date: '2026-02-15' }],
    status: 'dinilai',
  })
  expect(against(twice, { ratings: [rating] })).toEqual([])
})

test('an amendment that keeps the former words opens the lock', () => {
  const former = storedIn(rated)
  const next = withAmendment(former, { ...former, gas: { ...gas, '2': '5 kali' } }, amendment)
  expect(next.amendments).toEqual([{ ...amendment, former: { gas } }])
  expect(against(rated, next)).toEqual([])
})

test('an amendment that keeps other words, or says nothing changed, is refused', () => {
  const changed = { gas: { ...gas, '2': '5 kali' } }
  const wrong = { ...amendment, former: { gas: { ...gas, '2': '6 kali' } } }
  expect(against(rated, { ...changed, amendments: [wrong] })).toEqual(['amendmentFixed amendments'])
  const idle = { ...amendment, former: { weight: 2 } }
  expect(against(rated, { amendments: [idle] })).toEqual(['amendmentFixed amendments'])
})

test('what an amendment kept can neither be altered nor taken away', () => {
  const kept = { ...amendment, former: { weight: 1 } }
  const amended = groupWith({ ratings: [rating], status: 'dinilai', amendments: [kept] })
  expect(against(amended, { amendments: [] })).toEqual(['amendmentFixed amendments'])
  expect(against(amended, { amendments: [{ ...kept, reason: 'Alasan lain' }] })).toEqual([
    'amendmentFixed amendments',
  ])
})

test('a rated goal is not taken away, one that was never rated is', () => {
  const removed = (group: GroupFile) => {
    const change = { put: [], remove: [{ kind: 'goal' as const, id: 'TK-1' }] }
    const result = applyChange(group, change, stamp)
    return result.ok ? [] : result.faults.map(({ code }) => code)
  }
  expect(removed(rated)).toEqual(['goalRated'])
  expect(removed(unrated)).toEqual([])
  expect(against(rated, { archivedAt: stamp.at })).toEqual(['goalRated '])
})

test('a rated goal that was set aside elsewhere stays so and hinders no other work', () => {
  const archived = groupWith({ ratings: [rating], archivedAt: '2026-02-10T08:00:00+07:00' })
  const change = { put: [examplePoint('R2', '2026-02-20')], remove: [] }
  expect(applyChange(archived, change, stamp).ok).toBe(true)
  expect(against(archived, { archivedAt: null })).toEqual([])
  const removal = { put: [], remove: [{ kind: 'goal' as const, id: 'TK-1' }] }
  expect(applyChange(archived, removal, stamp).ok).toBe(false)
})

test('amendments follow each other in time', () => {
  const amended = groupWith({
    ratings: [rating],
    amendments: [{ ...amendment, former: { weight: 1 } }],
  })
  const former = storedIn(amended)
  const amendedOn = (date: string) =>
    withAmendment(former, { ...former, weight: 3 }, { ...amendment, date })
  expect(against(amended, amendedOn('2026-02-19'))).toEqual(['crossedDates amendments.1.date'])
  expect(against(amended, amendedOn('2026-02-20'))).toEqual([])
})

test('stopping and replacing need a reason', () => {
  for (const status of ['dihentikan', 'diganti'] as const) {
    expect(against(rated, { status })).toEqual(['reasonNeeded statusReason'])
    expect(against(rated, { status, statusReason: 'Anggota memilih tujuan lain' })).toEqual([])
  }
})

test('nothing is rated or amended on a day that has not come', () => {
  expect(against(rated, { ratings: [{ ...rating, date: '2026-03-02' }] })).toEqual([
    'dayAhead ratings.0.date',
  ])
  const former = storedIn(rated)
  const late = withAmendment(former, { ...former, weight: 3 }, { ...amendment, date: '2026-03-02' })
  expect(against(rated, late)).toEqual(['dayAhead amendments.0.date'])
})

test('a past that was recorded elsewhere is taken as it was', () => {
  const record = { ...storedIn(rated), gas: { ...gas, '2': '5 kali' } }
  const change = { put: [{ kind: 'goal' as const, record }], remove: [] }
  expect(applyChange(rated, change, stamp, 'pastElsewhere').ok).toBe(true)
})
