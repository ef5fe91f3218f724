import { describe, expect, test } from 'vitest'
import type { RelationEntry } from '../ecomap/relation'
import { applyChange, type Change, type GroupFile, invertChange, withoutStamps } from '../groupFile'
import { exampleGroup } from '../progress/exampleGroup'
import type { DraftOf } from '../records/kinds'
import { exampleResource as resource } from '../resources/exampleTies'
import {
  asLastFound,
  changedChoices,
  chosenNow,
  datingAll,
  notingMany,
  withCorrection,
  withFinding,
  withoutEntry,
} from './noting'

const stamp = { at: '2026-07-02T08:00:00+07:00', by: 'PS-01' }
const may: RelationEntry = { date: '2026-05-01', strength: 'lemah', direction: 'keKelompok' }
const july: RelationEntry = { date: '2026-07-01', strength: 'kuat', direction: 'duaArah' }

const draft = (fields: Partial<DraftOf<'resource'>> = {}) =>
  resource('RS-01', fields).record as DraftOf<'resource'>

/** The history and what the resource says now, each as "date strength direction". */
function told({ relationHistory, relationStrength, relationDirection }: DraftOf<'resource'>) {
  return [
    ...(relationHistory ?? []).map(({ date, strength, direction }) =>
      [date, strength, direction ?? '-'].join(' '),
    ),
    [relationStrength ?? 'tidak ada', relationDirection ?? '-'].join(' '),
  ]
}

function done(group: GroupFile, change: Change): GroupFile {
  const result = applyChange(group, change, stamp)
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.group
}

describe('noting one relation', () => {
  test('keeps the history oldest first and says what the latest entry says', () => {
    const late = withFinding(draft(), { entry: july })
    expect(told(late)).toEqual(['2026-07-01 kuat duaArah', 'kuat duaArah'])
    expect(told(withFinding(late, { entry: may }))).toEqual([
      '2026-05-01 lemah keKelompok',
      '2026-07-01 kuat duaArah',
      'kuat duaArah',
    ])
  })
  test('puts a second finding of a day in the place of the first', () => {
    const once = withFinding(draft(), { entry: may })
    const twice = withFinding(once, { entry: { ...may, strength: 'belumAda' } })
    expect(told(twice)).toEqual(['2026-05-01 belumAda keKelompok', 'belumAda -'])
    const remarked = withFinding(draft(), { entry: { ...may, note: 'Menolak surat' } })
    expect(withFinding(remarked, { entry: may }).relationHistory?.[0]?.note).toBe('Menolak surat')
  })
  test('keeps what was known without a day only where its day is given', () => {
    const undated = draft({ relationStrength: 'sedang', relationDirection: 'keKelompok' })
    expect(told(withFinding(undated, { entry: july, formerDay: '2026-03-01' }))).toEqual([
      '2026-03-01 sedang keKelompok',
      '2026-07-01 kuat duaArah',
      'kuat duaArah',
    ])
    expect(told(withFinding(undated, { entry: july }))).toHaveLength(2)
    expect(told(withFinding(undated, { entry: july, formerDay: 'kemarin' }))).toHaveLength(2)
    const dated = withFinding(draft(), { entry: may })
    expect(told(withFinding(dated, { entry: july, formerDay: '2026-03-01' }))).toHaveLength(3)
  })
})

describe('mending the history', () => {
  const both = withFinding(withFinding(draft(), { entry: may }), { entry: july })
  test('corrects an entry, also by moving it to another day', () => {
    expect(told(withCorrection(both, 0, { ...may, date: '2026-08-01' }))).toEqual([
      '2026-07-01 kuat duaArah',
      '2026-08-01 lemah keKelompok',
      'lemah keKelompok',
    ])
  })
  test('removes an entry; what was noted before speaks again, and at last nothing', () => {
    const one = withoutEntry(both, 1)
    expect(told(one)).toEqual(['2026-05-01 lemah keKelompok', 'lemah keKelompok'])
    expect(told(withoutEntry(one, 0))).toEqual(['tidak ada -'])
  })
  test('makes a sheet that says otherwise agree with its latest entry', () => {
    expect(told(asLastFound({ ...both, relationStrength: 'tegang' })).at(-1)).toBe('kuat duaArah')
  })
})

describe('noting many at once', () => {
  const group = exampleGroup(
    resource('RS-01', { relationStrength: 'lemah', relationDirection: 'keKelompok' }),
    resource('RS-02', { relationStrength: 'sedang' }),
    resource('RS-03'),
  )
  const choices = chosenNow(group.records.resource)
  test('begins with what is known now, of which nothing is changed', () => {
    expect(choices.map(({ strength, direction }) => [strength, direction])).toEqual([
      ['lemah', 'keKelompok'],
      ['sedang', ''],
      ['', ''],
    ])
    expect(changedChoices(group, choices)).toEqual([])
  })
  test('is one change of whatever was chosen otherwise, and can be taken back', () => {
    const chosen = choices.map((one) =>
      one.id === 'RS-02' ? one : { ...one, strength: 'kuat' as const },
    )
    const changed = changedChoices(group, chosen)
    expect(changed.map(({ id }) => id)).toEqual(['RS-01', 'RS-03'])
    const change = notingMany(group, changed, { date: '2026-07-01', formerDay: '2026-05-01' })
    const next = done(group, change)
    expect(next.records.resource.map((one) => told(withoutStamps<'resource'>(one)))).toEqual([
      ['2026-05-01 lemah keKelompok', '2026-07-01 kuat keKelompok', 'kuat keKelompok'],
      ['sedang -'],
      ['2026-07-01 kuat -', 'kuat -'],
    ])
    const back = done(next, invertChange(group, change))
    expect(back.records.resource.map((one) => told(withoutStamps<'resource'>(one)))).toEqual([
      ['lemah keKelompok'],
      ['sedang -'],
      ['tidak ada -'],
    ])
  })
  test('gives everything that carries no day the same one', () => {
    const next = done(group, datingAll(group, '2026-06-01'))
    expect(
      next.records.resource.map(({ relationHistory }) => relationHistory?.length ?? 0),
    ).toEqual([1, 1, 0])
  })
})

test('a relation cannot have been found on a day that lies ahead', () => {
  const group = exampleGroup(resource('RS-01'))
  const record = withFinding(draft(), { entry: { date: '2026-07-20', strength: 'kuat' } })
  const result = applyChange(group, { put: [{ kind: 'resource', record }], remove: [] }, stamp)
  expect(result.ok ? [] : result.faults.map(({ code, field }) => [code, field])).toEqual([
    ['dayAhead', 'relationHistory.0.date'],
  ])
})
