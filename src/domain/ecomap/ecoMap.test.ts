import { describe, expect, test } from 'vitest'
import type { GroupFile } from '../groupFile'
import { exampleGroup, exampleProgram } from '../progress/exampleGroup'
import { exampleResource as resource } from '../resources/exampleTies'
import { ecoMapOn, ecoMapVersions, latestEcoMap } from './ecoMap'
import { ecoMapChange } from './ecoMapChange'
import type { RelationEntry } from './relation'
import { disagreement } from './relationHistory'

const noted = (...relationHistory: RelationEntry[]) => ({ relationHistory })
const may = '2026-05-01'
const june = '2026-06-01'
const july = '2026-07-01'

/** The relations of a day as "id strength direction since". */
function told(group: GroupFile, day: string | null): string[] {
  return ecoMapOn(group, day).systems.map(({ id, relation: { strength, direction, since } }) =>
    [id, strength, direction ?? '-', since ?? 'tanpa tanggal'].join(' '),
  )
}

describe('versions', () => {
  test('are the days on which anything was noted, each once, oldest first', () => {
    const group = exampleGroup(
      resource('RS-01', noted({ date: july, strength: 'kuat' }, { date: may, strength: 'lemah' })),
      resource('RS-02', noted({ date: may, strength: 'sedang' })),
      resource('RS-03', { relationStrength: 'lemah' }),
    )
    expect(ecoMapVersions(group)).toEqual([may, july])
  })
  test('are one without a day where relations stand undated, and none where nothing was noted', () => {
    expect(ecoMapVersions(exampleGroup(resource('RS-01', { relationStrength: 'kuat' })))).toEqual([
      null,
    ])
    expect(ecoMapVersions(exampleGroup(resource('RS-01')))).toEqual([])
    expect(latestEcoMap(exampleGroup(resource('RS-01'))).systems).toEqual([])
  })
})

describe('the map of a day', () => {
  const group = exampleGroup(
    ...exampleProgram(),
    resource('RS-10', {
      systemKind: 'informal',
      ...noted(
        { date: may, strength: 'lemah', direction: 'keKelompok' },
        { date: july, strength: 'sedang', direction: 'duaArah' },
      ),
    }),
    resource('RS-02', noted({ date: june, strength: 'kuat', direction: 'duaArah' })),
    resource('RS-01', { relationStrength: 'sedang', relationDirection: 'keKelompok' }),
    resource('RS-03'),
  )
  test('shows what was found last until then; without a day only in the latest version', () => {
    expect(told(group, '2026-04-30')).toEqual([])
    expect(told(group, may)).toEqual([`RS-10 lemah keKelompok ${may}`])
    expect(told(group, '2026-06-15')).toEqual([
      `RS-02 kuat duaArah ${june}`,
      `RS-10 lemah keKelompok ${may}`,
    ])
    expect(told(group, july)).toEqual([
      'RS-01 sedang keKelompok tanpa tanggal',
      `RS-02 kuat duaArah ${june}`,
      `RS-10 sedang duaArah ${july}`,
    ])
    expect(told(group, null)).toEqual(told(group, july))
  })
  test('gives every noted system the same seat in all versions, kind by kind', () => {
    const seats = ['RS-01', 'RS-02', 'RS-10']
    for (const day of [may, june, july])
      expect(ecoMapOn(group, day).seats.map(({ id }) => id)).toEqual(seats)
    expect(ecoMapOn(group, july, { kinds: ['informal'] }).seats).toHaveLength(1)
    expect(ecoMapOn(group, july).centre).toBe('Kelompok Contoh')
  })
  test('counts "since" from the first finding of an unbroken row of the same', () => {
    const row = exampleGroup(
      resource(
        'RS-01',
        noted(
          { date: '2026-03-01', strength: 'kuat' },
          { date: '2026-04-01', strength: 'lemah' },
          { date: may, strength: 'kuat', direction: 'duaArah' },
          { date: june, strength: 'kuat', direction: 'duaArah', note: 'Tetap' },
        ),
      ),
    )
    expect(latestEcoMap(row).systems[0]?.relation).toEqual({
      strength: 'kuat',
      direction: 'duaArah',
      since: may,
      notedOn: june,
    })
  })
  test('takes the later line of one day, and lets nothing flow where there is no relation', () => {
    const twice = exampleGroup(
      resource(
        'RS-01',
        noted(
          { date: may, strength: 'kuat' },
          { date: may, strength: 'belumAda', direction: 'duaArah' },
        ),
      ),
    )
    expect(told(twice, may)).toEqual([`RS-01 belumAda - ${may}`])
  })
})

test('the sheet of a resource that says otherwise than the latest finding is told, not followed', () => {
  const history = [{ date: may, strength: 'kuat' as const }]
  expect(disagreement({ relationHistory: history, relationStrength: 'lemah' })).toMatchObject({
    strength: 'lemah',
  })
  expect(disagreement({ relationHistory: history, relationStrength: 'kuat' })).toBeNull()
  expect(disagreement({ relationHistory: history })).toBeNull()
  expect(disagreement({ relationStrength: 'lemah' })).toBeNull()
})

describe('what changed between two versions', () => {
  /** The turn from one finding to another; the direction stands after the strength. */
  function turn(before: string | null, after: string): string | undefined {
    const entry = (date: string, words: string): RelationEntry => {
      const [strength, direction] = words.split(' ')
      return { date, strength, direction } as RelationEntry
    }
    const history = [...(before ? [entry(may, before)] : []), entry(june, after)]
    const group = exampleGroup(
      resource('RS-01', noted(...history)),
      resource('RS-02', noted({ date: may, strength: 'sedang' })),
    )
    const change = ecoMapChange(ecoMapOn(group, may), ecoMapOn(group, june))
    expect(change.unchanged).toBe(2 - change.changes.length)
    return change.changes[0]?.turn
  }
  test('is told by what a relation carries: kuat 3, sedang 2, lemah 1, tegang and belumAda 0', () => {
    expect(turn('lemah', 'sedang')).toBe('stronger')
    expect(turn('tegang', 'lemah')).toBe('stronger')
    expect(turn('kuat', 'lemah')).toBe('weaker')
    expect(turn('belumAda', 'lemah')).toBe('begun')
    expect(turn('lemah', 'belumAda')).toBe('ended')
    expect(turn('belumAda', 'tegang')).toBe('strained')
    expect(turn('kuat', 'tegang')).toBe('strained')
    expect(turn('tegang', 'belumAda')).toBe('ended')
    expect(turn(null, 'kuat')).toBe('firstNoted')
  })
  test('is a turned direction where only that differs, and nothing where all is found again', () => {
    expect(turn('sedang keKelompok', 'sedang duaArah')).toBe('turned')
    expect(turn('sedang keKelompok', 'sedang keKelompok')).toBeUndefined()
    expect(turn('belumAda keKelompok', 'belumAda duaArah')).toBeUndefined()
  })
  test('leaves out what carries no day, and names it', () => {
    const group = exampleGroup(
      resource('RS-01', { relationStrength: 'kuat' }),
      resource('RS-02', noted({ date: may, strength: 'lemah' }, { date: june, strength: 'kuat' })),
    )
    const change = ecoMapChange(ecoMapOn(group, may), ecoMapOn(group, june))
    expect(change.changes.map(({ id, turn: one }) => [id, one])).toEqual([['RS-02', 'stronger']])
    expect(change.undated).toEqual([{ id: 'RS-01', name: 'Sumber RS-01' }])
    expect(change).toMatchObject({ from: may, to: june, unchanged: 0 })
  })
})
