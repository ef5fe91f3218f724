import { describe, expect, test } from 'vitest'
import type { AnyDraft, DraftOf } from '../../records/kinds'
import { exampleMember, exampleSession } from '../exampleGroup'
import { evidenceAt, evidenceOf, ids, nothing, told } from './exampleEvidence'

const need = (
  id: string,
  priority: number,
  status: DraftOf<'resourceNeed'>['status'],
  fields: Partial<DraftOf<'resourceNeed'>> = {},
): AnyDraft => ({
  kind: 'resourceNeed',
  record: { id, scope: 'kelompok', need: 'Tempat', priority, status, ...fields },
})
const resource = (id: string, fields: Partial<DraftOf<'resource'>> = {}): AnyDraft => ({
  kind: 'resource',
  record: {
    id,
    name: 'BLK Contoh',
    category: 'pelatihanKerja',
    systemKind: 'formal',
    status: 'aktif',
    ...fields,
  },
})
const use = (
  id: string,
  date: string,
  initiatedBy: DraftOf<'resourceUse'>['initiatedBy'],
): AnyDraft => ({
  kind: 'resourceUse',
  record: { id, date, resourceId: 'RS-01', initiatedBy, kind: 'kunjungan' },
})
const referral = (
  id: string,
  date: string,
  fields: Partial<DraftOf<'referral'>> = {},
): AnyDraft => ({
  kind: 'referral',
  record: {
    id,
    date,
    memberCode: 'A-01',
    resourceId: 'RS-01',
    reason: 'Pelatihan kerja',
    urgency: 'biasa',
    consentPurpose: 'berbagiRujukan',
    status: 'dikirim',
    ...fields,
  },
})
const relation = (...history: [string, 'kuat' | 'sedang' | 'lemah' | 'tegang' | 'belumAda'][]) => ({
  relationHistory: history.map(([date, strength]) => ({ date, strength })),
})

describe('needs met', () => {
  test('weigh by priority, partly met as half: (3 + 2 / 2 + 0) of (3 + 2 + 3)', () => {
    const count = evidenceOf(
      'needsMet',
      need('KS-01', 3, 'terpenuhi', { metDate: '2026-03-31' }),
      need('KS-02', 2, 'sebagian'),
      need('KS-03', 3, 'terpenuhi', { metDate: '2026-04-01' }),
      need('KS-04', 3, 'dihentikan'),
      need('KS-05', 3, 'belum', { raisedDate: '2026-04-01' }),
    )
    expect([told(count), ids(count), count.lacking]).toEqual([
      '4/8 neither',
      ['KS-01', 'KS-02'],
      ['KS-03'],
    ])
  })

  test('cannot be told where every need was stopped', () => {
    expect(evidenceOf('needsMet', need('KS-01', 3, 'dihentikan'))).toMatchObject(nothing)
  })
})

describe('uses of resources', () => {
  const uses = [
    resource('RS-01'),
    use('PM-01', '2026-02-28', 'anggota'),
    use('PM-02', '2026-03-01', 'anggota'),
    use('PM-03', '2026-03-14', 'kelompok'),
    use('PM-04', '2026-03-31', 'pekerjaSosial'),
    use('PM-05', '2026-04-01', 'pekerjaSosial'),
  ]

  test('are counted in the window: 3', () => {
    const count = evidenceOf('resourceUses', ...uses)
    expect([told(count), ids(count)]).toEqual(['3/null for', ['PM-02', 'PM-03', 'PM-04']])
  })

  test('are none of a group that met, and cannot be told of one that did not', () => {
    expect(told(evidenceOf('resourceUses', exampleSession(1, '2026-03-07')))).toBe('0/null neither')
    expect(evidenceOf('resourceUses')).toMatchObject(nothing)
  })

  test('begun by members or the group are 2 of the 3', () => {
    const count = evidenceOf('usesByMembers', ...uses)
    expect([told(count), count.lacking]).toEqual(['2/3 for', ['PM-04']])
  })

  test('cannot be told by whom they were begun where there are none', () => {
    expect(evidenceOf('usesByMembers', exampleSession(1, '2026-03-07'))).toMatchObject(nothing)
  })
})

describe('referrals answered', () => {
  test('are counted over all sent so far and not stopped: 1 of 3', () => {
    const count = evidenceOf(
      'referralsAnswered',
      exampleMember('A-01'),
      resource('RS-01'),
      referral('RJ-01', '2026-02-07', { feedbackDate: '2026-03-31' }),
      referral('RJ-02', '2026-03-07', { feedbackDate: '2026-04-01' }),
      referral('RJ-03', '2026-03-07'),
      referral('RJ-04', '2026-03-07', { status: 'dihentikan' }),
      referral('RJ-05', '2026-04-01'),
      referral('RJ-06', '2026-03-07', { status: 'disiapkan' }),
      referral('RJ-07', '2026-03-07', { sentDate: '2026-04-01' }),
    )
    expect([told(count), ids(count), count.lacking]).toEqual([
      '1/3 neither',
      ['RJ-01'],
      ['RJ-02', 'RJ-03'],
    ])
  })

  test('cannot be told without a referral', () => {
    expect(evidenceOf('referralsAnswered')).toMatchObject(nothing)
  })
})

describe('resources verified', () => {
  test('were looked at in the 180 days before: 2 October is, 1 October is not, a later look is left out', () => {
    const count = evidenceOf(
      'resourcesVerified',
      resource('RS-01', { verifiedDate: '2025-10-02' }),
      resource('RS-02', { verifiedDate: '2025-10-01' }),
      resource('RS-03'),
      resource('RS-04', { verifiedDate: '2026-04-01' }),
    )
    expect([told(count), count.lacking]).toEqual(['1/3 neither', ['RS-02', 'RS-03']])
  })

  test('cannot be told where none is known', () => {
    expect(evidenceOf('resourcesVerified')).toMatchObject(nothing)
  })
})

describe('relations that grew stronger', () => {
  test('stand higher at the end of the window than before it: 1 of 3', () => {
    const count = evidenceOf(
      'relationsStronger',
      resource('RS-01', relation(['2026-03-14', 'sedang'], ['2026-02-07', 'belumAda'])),
      resource('RS-02', relation(['2026-02-07', 'belumAda'], ['2026-03-14', 'tegang'])),
      resource('RS-03', relation(['2026-02-07', 'kuat'], ['2026-03-14', 'lemah'])),
      resource('RS-04', relation(['2026-04-01', 'kuat'])),
      resource('RS-05'),
    )
    expect([told(count), ids(count)]).toEqual(['1/3 for', ['RS-01']])
  })

  test('first noted in the window are held against that', () => {
    const met = resource('RS-01', relation(['2026-03-07', 'lemah'], ['2026-03-28', 'kuat']))
    expect(told(evidenceOf('relationsStronger', met))).toBe('1/1 for')
  })

  test('that grew earlier have not grown now', () => {
    const early = resource('RS-01', relation(['2026-01-07', 'lemah'], ['2026-02-07', 'kuat']))
    expect(told(evidenceAt('R1', '2026-07-31', 'relationsStronger', early))).toBe('1/1 for')
    expect(told(evidenceOf('relationsStronger', early))).toBe('0/1 neither')
  })

  test('cannot be told where nothing was noted', () => {
    expect(evidenceOf('relationsStronger', resource('RS-01'))).toMatchObject(nothing)
  })
})
