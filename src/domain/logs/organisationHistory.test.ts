import { describe, expect, it } from 'vitest'
import { applyChange } from '../groupFile'
import { exampleGroup, exampleMember } from '../progress/exampleGroup'
import { roleShare } from '../progress/organisations'
import { organisationOf } from './exampleLogs'
import {
  crowdedMembers,
  lastDayOf,
  newOrganisation,
  organisationChange,
  organisationVersions,
  rotationPrompts,
} from './organisationHistory'

const members = ['A-01', 'A-02', 'A-03'].map((code) => exampleMember(code))
const stamp = { at: '2026-06-01T08:00:00+07:00', by: 'contoh' }
const chair = (memberCode: string, rotation?: string[]) => ({
  role: 'Ketua',
  memberCode,
  duties: 'memimpin',
  understood: 'ya' as const,
  ...(rotation ? { rotation } : {}),
})

describe('a new version', () => {
  const group = exampleGroup(
    ...members,
    organisationOf(1, '2026-02-01', { form: 'formal', roles: [chair('A-01', ['A-01 (P-1)'])] }),
  )
  it('copies roles, holders and duties; understanding and turns begin anew', () => {
    expect(newOrganisation(group, '2026-03-01')).toEqual({
      id: 'ORG-v2',
      version: 2,
      validFrom: '2026-03-01',
      form: 'formal',
      roles: [{ role: 'Ketua', memberCode: 'A-01', duties: 'memimpin' }],
    })
    expect(newOrganisation(exampleGroup(), '2026-03-01')).toMatchObject({ version: 1, roles: [] })
  })
  it('ends the open former one on the day it begins, and the door takes both', () => {
    const next = { ...newOrganisation(group, '2026-03-01'), reason: 'Giliran' }
    const result = applyChange(group, organisationChange(group, next), stamp)
    expect(
      result.ok &&
        organisationVersions(result.group).map(({ version, validTo }) => [version, validTo]),
    ).toEqual([
      [2, undefined],
      [1, '2026-03-01'],
    ])
  })
  it('that would begin before the former one is refused at its own day', () => {
    const next = { ...newOrganisation(group, '2026-01-15'), reason: 'Giliran' }
    const result = applyChange(group, organisationChange(group, next), stamp)
    expect(!result.ok && result.faults).toMatchObject([
      { code: 'overlap', place: { kind: 'organisation', id: 'ORG-v2' }, field: 'validFrom' },
    ])
  })
})

describe('roles', () => {
  it('are heaped on whoever carries more than two', () => {
    const two = [chair('A-01'), chair('A-01'), chair('A-02'), { memberCode: null }]
    expect(crowdedMembers(two)).toEqual([])
    expect(crowdedMembers([...two, chair('A-01')])).toEqual([{ code: 'A-01', count: 3 }])
    expect(crowdedMembers([])).toEqual([])
  })
  it('have been held by 2 of 3 members; of nobody no share can be told', () => {
    const group = exampleGroup(
      ...members,
      organisationOf(1, '2026-02-01', { roles: [chair('A-01', ['A-02 (P-7)'])] }),
    )
    expect(roleShare(group, '2026-03-01')).toEqual({ held: 2, of: 3, without: ['A-03'] })
    expect(roleShare(group, '2025-12-31')).toEqual({ held: 0, of: 0, without: [] })
  })
})

describe('the structure should be looked at again', () => {
  const prompts = (today: string, ...drafts: Parameters<typeof exampleGroup>) => {
    const group = exampleGroup(...members, ...drafts)
    const [current] = organisationVersions(group)
    return current ? rotationPrompts(group, current, today) : []
  }
  it('after its review day, not on it', () => {
    const one = organisationOf(1, '2026-02-01', { reviewDate: '2026-02-20' })
    expect(prompts('2026-02-20', one)).toEqual([])
    expect(prompts('2026-02-23', one)).toEqual([
      { code: 'reviewPassed', day: '2026-02-20', days: 3 },
    ])
  })
  it('when one member held a role for 43 days in a row of versions, 1 February to 16 March', () => {
    const first = organisationOf(1, '2026-02-01', { validTo: '2026-03-01', roles: [chair('A-01')] })
    const same = organisationOf(2, '2026-03-01', { roles: [{ ...chair('A-01'), role: 'ketua ' }] })
    expect(prompts('2026-03-15', first, same)).toEqual([])
    expect(prompts('2026-03-16', first, same)).toEqual([
      { code: 'longHeld', roles: [{ role: 'ketua ', memberCode: 'A-01', days: 43 }] },
    ])
    const other = organisationOf(2, '2026-03-01', { roles: [chair('A-02')] })
    expect(prompts('2026-03-16', first, other)).toEqual([])
  })
  it('not where others have turns', () => {
    const turns = organisationOf(1, '2026-02-01', {
      roles: [chair('A-01', ['A-01 (P-1)', 'A-02 (P-2)'])],
    })
    expect(prompts('2026-05-01', turns)).toEqual([])
    expect(prompts('2026-05-01')).toEqual([])
  })
})

it('a version speaks of its days alone: the one on which the next begins is no longer its own', () => {
  const group = exampleGroup(
    organisationOf(1, '2026-02-01', { validTo: '2026-03-01' }),
    organisationOf(2, '2026-03-01', { validTo: '2026-04-01' }),
  )
  const [second, first] = organisationVersions(group)
  expect(first && lastDayOf(group, first, '2026-05-01')).toBe('2026-02-28')
  expect(second && lastDayOf(group, second, '2026-05-01')).toBe('2026-04-01')
  expect(second && lastDayOf(group, second, '2026-03-10')).toBe('2026-03-10')
})
