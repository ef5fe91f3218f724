import { describe, expect, it } from 'vitest'
import { decisionOf, problemOf } from '../logs/exampleLogs'
import type { AnyDraft, DraftOf } from '../records/kinds'
import { decisionSummary } from './decisions'
import { exampleGroup, exampleMember } from './exampleGroup'
import { daysToResolve, isOpenOn, problemSummary, problemsResolved } from './problems'
import { needSummary, referralSummary, resourceSummary, useSummary } from './resources'

/** A decision that was carried out, unless said otherwise. */
function decision(id: string, date: string, fields: Partial<DraftOf<'decision'>>): AnyDraft {
  return decisionOf(id, date, { status: 'terlaksana', ...fields })
}

describe('decisions', () => {
  const group = exampleGroup(
    decision('K-1', '2026-01-03', {
      autonomyLevel: 3,
      dueDate: '2026-01-10',
      executedDate: '2026-01-10',
    }),
    decision('K-2', '2026-01-10', { dueDate: '2026-01-17', executedDate: '2026-01-18' }),
    decision('K-3', '2026-01-17', { autonomyLevel: 0, overrideReason: 'keselamatan' }),
    decision('K-4', '2026-01-24', {
      autonomyLevel: 0,
      overrideReason: 'anggaran',
      status: 'direncanakan',
    }),
  )
  it('count autonomy without those taken for safety, and lateness by the day', () => {
    expect(decisionSummary(group)).toEqual({
      total: 4,
      autonomyRated: 3,
      autonomy2plus: 2,
      autonomy3: 1,
      executed: 3,
      withDueDate: 2,
      onTime: 1,
    })
  })
  it('belong to the period in which they were taken', () => {
    expect(decisionSummary(group, { from: '2026-01-10', to: '2026-01-17' })).toMatchObject({
      total: 2,
      autonomy2plus: 1,
    })
  })
})

describe('problems', () => {
  const group = exampleGroup(
    problemOf('M-1', '2026-01-03', { status: 'selesai', resolvedDate: '2026-01-10' }),
    problemOf('M-2', '2026-01-03', {
      status: 'selesai',
      resolvedDate: '2026-01-24',
      raisedBy: 'pekerjaSosial',
    }),
    problemOf('M-3', '2026-01-10', { status: 'dibukaKembali', resolvedDate: '2026-01-12' }),
    problemOf('M-4', '2026-01-17'),
    problemOf('M-5', '2026-01-17', { status: 'selesai' }),
  )
  it('take 14 days in the median of 7 and 21; one reopened is not resolved, one without a day has no length', () => {
    expect(problemSummary(group)).toEqual({
      total: 5,
      raisedByMembers: 4,
      resolved: 3,
      medianDays: 14,
    })
    expect(group.records.problem.map(daysToResolve)).toEqual([7, 21, null, null, null])
  })
  it('are resolved in the period of the day of resolution', () => {
    const resolved = problemsResolved(group, { from: '2026-01-11', to: '2026-01-31' })
    expect(resolved.map(({ id }) => id)).toEqual(['M-2'])
  })
  it('are open from being raised to being resolved', () => {
    const openOn = (day: string) =>
      group.records.problem.filter((one) => isOpenOn(one, day)).map(({ id }) => id)
    expect(openOn('2026-01-02')).toEqual([])
    expect(openOn('2026-01-10')).toEqual(['M-2', 'M-3'])
    expect(openOn('2026-01-31')).toEqual(['M-3', 'M-4'])
  })
  it('have no median when none was resolved', () => {
    expect(problemSummary(exampleGroup(problemOf('M-1', '2026-01-03'))).medianDays).toBeNull()
  })
})

describe('resources', () => {
  const resource = (id: string, fields: Partial<DraftOf<'resource'>> = {}): AnyDraft => ({
    kind: 'resource',
    record: { id, name: id, category: 'seni', systemKind: 'formal', status: 'aktif', ...fields },
  })
  const need = (
    id: string,
    priority: number,
    status: DraftOf<'resourceNeed'>['status'],
  ): AnyDraft => ({
    kind: 'resourceNeed',
    record: { id, scope: 'kelompok', need: 'Tempat', priority, status },
  })
  const group = exampleGroup(
    exampleMember('A-01'),
    resource('S-1', { lat: -7.1, lon: 110.4, verifiedDate: '2026-01-01' }),
    resource('S-2', { verifiedDate: '2025-12-31' }),
    resource('S-3'),
    resource('S-4', { verifiedDate: '2026-07-01' }),
    need('N-1', 3, 'terpenuhi'),
    need('N-2', 2, 'sebagian'),
    need('N-3', 1, 'berproses'),
    need('N-4', 3, 'dihentikan'),
    {
      kind: 'resourceUse',
      record: {
        id: 'U-1',
        date: '2026-02-01',
        resourceId: 'S-1',
        initiatedBy: 'kelompok',
        kind: 'kunjungan',
      },
    },
    {
      kind: 'resourceUse',
      record: {
        id: 'U-2',
        date: '2026-03-01',
        resourceId: 'S-1',
        initiatedBy: 'bersama',
        kind: 'dana',
      },
    },
    {
      kind: 'referral',
      record: {
        id: 'RJ-1',
        date: '2026-02-01',
        memberCode: 'A-01',
        resourceId: 'S-1',
        reason: 'Konseling keluarga',
        urgency: 'biasa',
        consentPurpose: 'berbagiRujukan',
        status: 'selesai',
        feedbackDate: '2026-02-10',
      },
    },
  )
  it('are verified up to the 180th day after the check, and never before it', () => {
    expect(resourceSummary(group, '2026-06-30')).toEqual({ total: 4, mapped: 1, verified: 1 })
    expect(resourceSummary(group, '2026-07-01').verified).toBe(1)
    expect(resourceSummary(group, '2026-06-29').verified).toBe(2)
  })
  it('meet needs by their priority: (3 + 2/2) / (3 + 2 + 1), the stopped one left out', () => {
    expect(needSummary(group)).toEqual({ total: 4, met: 1, partly: 1, metShare: 4 / 6 })
  })
  it('know no share without needs', () => {
    expect(needSummary(exampleGroup()).metShare).toBeNull()
  })
  it('are used at the initiative of members or group, or not', () => {
    expect(useSummary(group)).toEqual({ total: 2, byMembersOrGroup: 1 })
    expect(useSummary(group, { from: '2026-03-01', to: '2026-03-31' })).toEqual({
      total: 1,
      byMembersOrGroup: 0,
    })
  })
  it('answer referrals', () => {
    expect(referralSummary(group)).toEqual({ total: 1, withFeedback: 1, noNews: 0, stopped: 0 })
  })
})
