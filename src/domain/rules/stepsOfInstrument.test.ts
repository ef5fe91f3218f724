import { describe, expect, it } from 'vitest'
import { applyChange, invertChange } from '../groupFile'
import { exampleGroup, exampleMember } from '../progress/exampleGroup'
import type { AnyDraft, DraftOf } from '../records/kinds'

const stamp = { at: '2026-03-01T08:00:00+07:00', by: 'PS-01' }
type Fields = Partial<DraftOf<'instrument'>>
const scale = (fields: Fields = {}): AnyDraft => ({
  kind: 'instrument',
  record: {
    id: 'INS-1',
    code: 'SK',
    name: 'Skala contoh',
    items: 4,
    itemMin: 1,
    itemMax: 5,
    min: 4,
    max: 20,
    higherIsBetter: true,
    reverseItems: [2, 3],
    licence: 'milik lembaga',
    ...fields,
  },
})
const sheet = (fields: Partial<DraftOf<'administration'>> = { total: 12 }): AnyDraft => ({
  kind: 'administration',
  record: {
    id: 'INS-1.A-01.pra',
    instrumentId: 'INS-1',
    memberCode: 'A-01',
    point: 'pra',
    date: '2026-02-01',
    ...fields,
  },
})
const answered = [scale(), exampleMember('A-01'), sheet()]
const second = scale({ id: 'INS-2', version: '2', supersedes: 'INS-1' })

/** What stands against the change, as "code id field". */
function against(
  before: readonly AnyDraft[],
  put: readonly AnyDraft[],
  remove: readonly { kind: 'instrument' | 'administration'; id: string }[] = [],
): string[] {
  const result = applyChange(exampleGroup(...before), { put, remove }, stamp)
  if (result.ok) return []
  return result.faults.map(({ code, place, field }) => `${code} ${place.id} ${field}`)
}

describe('an answered instrument', () => {
  it.each<[string, Fields]>([
    ['code', { code: 'SX' }],
    ['itemTexts', { itemTexts: ['Saya percaya.', '', '', ''] }],
    ['itemMin', { itemMin: 0 }],
    ['itemMax', { itemMax: 6 }],
    ['answerLabels', { answerLabels: [{ value: 1, label: 'tidak pernah' }] }],
    ['min', { min: 0 }],
    ['max', { max: 30 }],
    ['higherIsBetter', { higherIsBetter: false }],
    ['factor', { factor: 4 }],
    ['mostMissing', { mostMissing: 1 }],
    ['reverseItems', { reverseItems: [2] }],
    ['subscales', { subscales: ['Rasa aman'] }],
    ['subscaleItems', { subscaleItems: { 'Rasa aman': [1, 2] } }],
  ])('keeps its %s', (field, fields) => {
    expect(against(answered, [scale(fields)])).toEqual([`scoreMeaningFixed INS-1 ${field}`])
  })
  it('keeps its number of items', () => {
    const withTicks = [scale(), exampleMember('A-01'), sheet({ itemScores: [1, 2, 3, null] })]
    const shorter = [scale({ items: 3 }), sheet({ itemScores: [1, 2, 3] })]
    expect(against(withTicks, shorter)).toEqual(['scoreMeaningFixed INS-1 items'])
  })
  it('may be called, described, cited and placed otherwise', () => {
    const free: Fields = {
      name: 'Nama lain',
      version: '1a',
      description: 'Uraian',
      instructions: 'Petunjuk',
      licence: 'domain publik',
      citation: 'Contoh (fiktif)',
      validation: 'belum tervalidasi',
      points: ['pra'],
      safetyItems: [4],
      cutOffs: [{ value: 10, label: 'cukup', citation: 'Contoh (fiktif)' }],
      norm: { sd: 4, reliability: 0.8, citation: 'Contoh (fiktif)' },
    }
    expect(against(answered, [scale(free)])).toEqual([])
  })
  it('says the same in other words', () => {
    const same: Fields = {
      factor: 1,
      reverseItems: [3, 2],
      subscales: [],
      subscaleItems: {},
      itemTexts: ['', ' '],
      answerLabels: null,
    }
    expect(against(answered, [scale(same)])).toEqual([])
  })
  it('is set aside, not removed, even with its sheets', () => {
    expect(against(answered, [scale({ archivedAt: '2026-03-01T08:00:00+07:00' })])).toEqual([])
    const gone = { kind: 'instrument' as const, id: 'INS-1' }
    const sheetGone = { kind: 'administration' as const, id: 'INS-1.A-01.pra' }
    expect(against(answered, [], [gone, sheetGone])).toEqual(['instrumentUsed INS-1 '])
  })
  it('stays locked while a sheet that was set aside could come back', () => {
    const aside = [
      scale(),
      exampleMember('A-01'),
      sheet({ total: 12, archivedAt: '2026-02-02T08:00:00+07:00' }),
    ]
    expect(against(aside, [scale({ higherIsBetter: false })])).toHaveLength(1)
  })
})

describe('a stored sheet', () => {
  const turned = scale({ id: 'INS-2', version: '2', supersedes: 'INS-1', higherIsBetter: false })
  const stored = [...answered, exampleMember('A-02'), turned]
  it.each([
    ['instrumentId', { instrumentId: 'INS-2' }],
    ['memberCode', { memberCode: 'A-02' }],
  ])('keeps its %s', (field, fields) => {
    const moved = sheet({ total: 12, ...fields })
    expect(against(stored, [moved])).toEqual([`sheetMoved INS-1.A-01.pra ${field}`])
  })
  it('may be corrected otherwise, and entered anew under another version', () => {
    expect(against(stored, [sheet({ total: 13, date: '2026-02-02' })])).toEqual([])
    const anew = sheet({ total: 12, id: 'INS-2.A-01.pra', instrumentId: 'INS-2' })
    const old = { kind: 'administration' as const, id: 'INS-1.A-01.pra' }
    expect(against(stored, [anew], [old])).toEqual([])
  })
})

describe('an instrument without answers', () => {
  it('can be changed and removed, even where a sheet tells why nobody answered', () => {
    const asked = [scale(), exampleMember('A-01'), sheet({ missingReason: 'sakit' })]
    expect(against(asked, [scale({ higherIsBetter: false, itemMin: 0, min: 0 })])).toEqual([])
    expect(against([scale()], [], [{ kind: 'instrument', id: 'INS-1' }])).toEqual([])
  })
})

describe('versions', () => {
  it('of one code have different names; the first is called 1', () => {
    expect(against(answered, [second])).toEqual([])
    const nameless = scale({ id: 'INS-2', supersedes: 'INS-1' })
    expect(against(answered, [nameless])).toEqual(['versionTaken INS-2 version'])
    const first = scale({ id: 'INS-2', version: '1', code: 'sk ' })
    expect(against(answered, [first])).toEqual(['versionTaken INS-2 version'])
    expect(against([...answered, second], [scale({ version: '2' })])).toEqual([
      'versionTaken INS-1 version',
    ])
  })
  it('that were doubled elsewhere hinder no further work', () => {
    const doubled = [...answered, scale({ id: 'INS-2' })]
    expect(against(doubled, [scale({ id: 'INS-2', name: 'Nama lain' })])).toEqual([])
  })
  it('follow one of the same code and never come back to themselves', () => {
    const other = scale({ id: 'INS-2', code: 'LAIN', supersedes: 'INS-1' })
    expect(against(answered, [other])).toEqual(['versionOfOther INS-2 supersedes'])
    expect(against([scale()], [scale({ supersedes: 'INS-1' })])).toEqual([
      'versionCircle INS-1 supersedes',
    ])
    expect(against([scale(), second], [scale({ supersedes: 'INS-2' })])).toEqual([
      'versionCircle INS-1 supersedes',
      'versionCircle INS-2 supersedes',
    ])
    expect(against([scale(), second], [scale({ code: 'BARU' })])).toEqual([
      'versionOfOther INS-2 supersedes',
    ])
  })
})

it('what was changed before the first answer can be taken back after it', () => {
  const before = exampleGroup(scale(), exampleMember('A-01'))
  const change = { put: [scale({ higherIsBetter: false })], remove: [] }
  const changed = applyChange(before, change, stamp)
  if (!changed.ok) throw new Error('refused')
  const back = applyChange(changed.group, invertChange(before, change), stamp, 'takingBack')
  expect(back.ok).toBe(true)
})
