import { describe, expect, it } from 'vitest'
import { applyChange, type GroupFile, recordOf } from '../groupFile'
import { exampleGroup, exampleMember } from '../progress/exampleGroup'
import type { AnyDraft } from '../records/kinds'
import { exampleNeed, exampleReferral, exampleResource, exampleUse } from './exampleResources'
import { allNeeds, filteredNeeds, type NeedFilter, needFigures } from './needList'
import { needTies } from './needTies'
import { newNeed, newUse } from './newNeedRecords'
import { nextStepOfNeed } from './nextStepOfNeed'
import { statusBehind } from './statusBehind'
import { allUses, figuresOfUses, filteredUses, type UseFilter } from './useList'

const TODAY = '2026-06-20'
const member = exampleMember('A-01')

function needOf(group: GroupFile, id = 'KS-01') {
  const need = recordOf(group, 'resourceNeed', id)
  if (!need) throw new Error(id)
  return need
}

describe('a list of needs', () => {
  const group = exampleGroup(
    member,
    exampleNeed('KS-01', { priority: 3, status: 'terpenuhi', metDate: '2026-05-01' }),
    exampleNeed('KS-02', { priority: 1, category: 'seni' }),
    exampleNeed('KS-03', { priority: 3, status: 'sebagian', note: 'Menunggu jadwal' }),
    exampleNeed('KS-04', { priority: 3, memberCodes: ['A-01'], raisedDate: '2026-03-01' }),
    exampleNeed('KS-05', { priority: 3, raisedDate: '2026-02-01' }),
    exampleNeed('KS-06', { priority: 3, status: 'dihentikan' }),
    exampleNeed('KS-07', { archivedAt: '2026-02-17T08:00:00+07:00' }),
  )
  const shown = (part: Partial<NeedFilter>) =>
    filteredNeeds(group, { ...allNeeds, ...part }).map(({ id }) => id)

  it('stands most urgent first: open before met before stopped, then priority, then the longest waiting', () => {
    expect(shown({})).toEqual(['KS-05', 'KS-04', 'KS-03', 'KS-02', 'KS-01', 'KS-06'])
  })
  it('is narrowed by state, priority, owner, kind and words', () => {
    expect(shown({ isOpen: true, priority: 3 })).toEqual(['KS-05', 'KS-04', 'KS-03'])
    expect(shown({ status: 'dihentikan' })).toEqual(['KS-06'])
    expect(shown({ scope: 'anggota' })).toEqual(['KS-04'])
    expect(shown({ memberCode: 'A-01' })).toEqual(['KS-04'])
    expect(shown({ category: 'seni' })).toEqual(['KS-02'])
    expect(shown({ words: 'jadwal ks-03' })).toEqual(['KS-03'])
  })
  it('comes to counts that leave out what was stopped', () => {
    // Weighted: (3 x 1 + 1 x 0 + 3 x 0.5 + 3 x 0 + 3 x 0) / (3 + 1 + 3 + 3 + 3) = 4.5 / 13
    expect(needFigures(filteredNeeds(group, allNeeds))).toEqual({
      total: 6,
      pursued: 5,
      met: 1,
      partly: 1,
      urgent: 4,
      urgentOpen: 3,
      metShare: 4.5 / 13,
    })
    expect(needFigures([])).toMatchObject({ pursued: 0, metShare: null })
  })
})

describe('what belongs to a need', () => {
  it('are the resources chosen, used and referred to, once each, and loose referrals of its members', () => {
    const group = exampleGroup(
      member,
      exampleMember('A-02'),
      ...['RS-1', 'RS-2', 'RS-3', 'RS-4'].map((id) => exampleResource(id)),
      exampleNeed('KS-01', { memberCodes: ['A-01'], resourceIds: ['RS-1', 'RS-2'] }),
      exampleReferral('RJ-1', 'RS-3', { needId: 'KS-01' }),
      exampleReferral('RJ-2', 'RS-4'),
      exampleReferral('RJ-3', 'RS-4', { memberCode: 'A-02' }),
      exampleReferral('RJ-4', 'RS-2'),
      exampleUse('PM-1', 'RS-2', { needId: 'KS-01', referralId: 'RJ-4' }),
      exampleUse('PM-2', 'RS-2', { needId: 'KS-01', date: '2026-05-09' }),
      exampleUse('PM-3', 'RS-4'),
    )
    const ties = needTies(group)(needOf(group))
    const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id)
    expect(ids(ties.resources)).toEqual(['RS-1', 'RS-2', 'RS-3'])
    expect(ids(ties.uses)).toEqual(['PM-2', 'PM-1'])
    expect(ids(ties.referrals).sort()).toEqual(['RJ-1', 'RJ-4'])
    expect(ids(ties.loose)).toEqual(['RJ-2'])
  })
})

describe('the next step of a need', () => {
  const stepOf = (need: AnyDraft, ...others: AnyDraft[]) => {
    const group = exampleGroup(member, exampleResource('RS-1'), ...others, need)
    return nextStepOfNeed(needOf(group), needTies(group)(needOf(group)), TODAY)
  }
  const forIt = { needId: 'KS-01' }
  const found = exampleNeed('KS-01', { memberCodes: ['A-01'], resourceIds: ['RS-1'] })

  it('begins with a resource, or with tying the referral that was already made', () => {
    expect(stepOf(exampleNeed('KS-01'))).toEqual({ code: 'findResource' })
    const ofMember = exampleNeed('KS-01', { memberCodes: ['A-01'] })
    expect(stepOf(ofMember, exampleReferral('RJ-1', 'RS-1'))).toEqual({ code: 'findOrTie' })
  })
  it('goes on to using it, after it was checked again where that is long ago', () => {
    expect(stepOf(found)).toEqual({ code: 'useOrRefer' })
    const old = exampleResource('RS-1', { verifiedDate: '2025-12-01' })
    expect(stepOf(found, old)).toEqual({ code: 'verifyResource', id: 'RS-1' })
  })
  it('asks for another resource where those found take nobody in or turned the member away', () => {
    const closed = exampleResource('RS-1', { status: 'tidakMenerima' })
    expect(stepOf(found, closed)).toEqual({ code: 'findOther' })
    const refused = exampleReferral('RJ-1', 'RS-1', { ...forIt, status: 'ditolak' })
    expect(stepOf(found, refused)).toEqual({ code: 'findOther' })
  })
  it('follows a referral until it has led to a use', () => {
    const referral = (status: 'disiapkan' | 'dikirim' | 'tanpaKabar') =>
      exampleReferral('RJ-1', 'RS-1', { ...forIt, status })
    expect(stepOf(found, referral('disiapkan'))).toEqual({ code: 'sendReferral', id: 'RJ-1' })
    expect(stepOf(found, referral('dikirim'))).toEqual({ code: 'awaitReferral', id: 'RJ-1' })
    expect(stepOf(found, referral('tanpaKabar'))).toEqual({ code: 'askReferral', id: 'RJ-1' })
    const used = exampleUse('PM-1', 'RS-1', { ...forIt, date: '2026-05-02' })
    expect(stepOf(found, referral('dikirim'), used)).toEqual({ code: 'updateStatus' })
  })
  it('ends in asking what is still lacking, or in telling when and how it was met', () => {
    const used = exampleUse('PM-1', 'RS-1', forIt)
    expect(stepOf(exampleNeed('KS-01', { status: 'sebagian' }), used)).toEqual({ code: 'goOn' })
    expect(stepOf(exampleNeed('KS-01', { status: 'terpenuhi' }))).toEqual({ code: 'tellMetDay' })
    const met = exampleNeed('KS-01', { status: 'terpenuhi', metDate: '2026-05-01' })
    expect(stepOf(met)).toEqual({ code: 'tellHowMet' })
    expect(stepOf(met, used)).toBeNull()
    expect(stepOf(exampleNeed('KS-01', { status: 'dihentikan' }))).toBeNull()
  })
})

describe('a status that lags behind', () => {
  const signOf = (group: GroupFile) => {
    const sign = statusBehind(needOf(group), needTies(group)(needOf(group)))
    return sign?.record.id ?? null
  }
  const later = (group: GroupFile, draft: AnyDraft) => {
    const stamp = { at: '2026-06-01T08:00:00+07:00', by: 'contoh' }
    const result = applyChange(group, { put: [draft], remove: [] }, stamp, 'pastElsewhere')
    if (!result.ok) throw new Error(JSON.stringify(result.faults))
    return result.group
  }
  const use = exampleUse('PM-1', 'RS-1', { needId: 'KS-01' })
  const withNeed = (status: 'belum' | 'berproses' | 'terpenuhi', ...others: AnyDraft[]) =>
    exampleGroup(member, exampleResource('RS-1'), exampleNeed('KS-01', { status }), ...others)

  it('is asked about where a need that was used for still counts as not begun', () => {
    expect(signOf(withNeed('belum', use))).toBe('PM-1')
    expect(signOf(withNeed('belum'))).toBeNull()
  })
  it('is asked about once more only where something was written since', () => {
    expect(signOf(withNeed('berproses', use))).toBeNull()
    expect(signOf(later(withNeed('berproses'), use))).toBe('PM-1')
    const finished = exampleReferral('RJ-1', 'RS-1', { needId: 'KS-01', status: 'selesai' })
    expect(signOf(later(withNeed('berproses'), finished))).toBe('RJ-1')
    expect(signOf(later(withNeed('terpenuhi'), use))).toBeNull()
  })
})

describe('a list of uses', () => {
  const group = exampleGroup(
    member,
    exampleResource('RS-1', { name: 'BLK Contoh' }),
    exampleResource('RS-2'),
    exampleUse('PM-1', 'RS-1', { initiatedBy: 'kelompok', usefulness: 5 }),
    exampleUse('PM-2', 'RS-2', { date: '2026-05-09', initiatedBy: 'anggota', usefulness: 3 }),
    exampleUse('PM-3', 'RS-1', { date: '2026-05-05', outcome: 'Jadwal diketahui' }),
    exampleUse('PM-4', 'RS-1', { date: '2026-05-02', initiatedBy: 'bersama', kind: 'dana' }),
  )
  const shown = (part: Partial<UseFilter>) =>
    filteredUses(group, { ...allUses, ...part }).map(({ id }) => id)

  it('stands latest first and is narrowed by who began it, kind, resource, time and words', () => {
    expect(shown({})).toEqual(['PM-2', 'PM-3', 'PM-4', 'PM-1'])
    expect(shown({ initiatedBy: 'kelompok' })).toEqual(['PM-1'])
    expect(shown({ kind: 'dana' })).toEqual(['PM-4'])
    expect(shown({ resourceId: 'RS-2' })).toEqual(['PM-2'])
    expect(shown({ period: { from: '2026-05-05', to: '2026-05-09' } })).toEqual(['PM-2', 'PM-3'])
    expect(shown({ words: 'blk jadwal' })).toEqual(['PM-3'])
  })
  it('counts what members or the group began; what was begun together is not theirs alone', () => {
    expect(figuresOfUses(filteredUses(group, allUses))).toEqual({
      total: 4,
      begunByThem: 2,
      rated: 2,
      useful: 1,
      resources: 2,
    })
    expect(figuresOfUses([])).toMatchObject({ total: 0, rated: 0 })
  })
})

describe('a new need or use', () => {
  it('takes the next number and knows where it was begun', () => {
    const group = exampleGroup(exampleNeed('KS-09'))
    expect(newNeed(group, TODAY, 'A-01')).toMatchObject({
      id: 'KS-10',
      scope: 'anggota',
      memberCodes: ['A-01'],
      raisedDate: TODAY,
    })
    expect(newNeed(group, TODAY)).toMatchObject({ scope: 'kelompok', memberCodes: [] })
    expect(newUse(group, TODAY, { needId: 'KS-09' })).toMatchObject({
      id: 'PM-01',
      needId: 'KS-09',
    })
  })
})
