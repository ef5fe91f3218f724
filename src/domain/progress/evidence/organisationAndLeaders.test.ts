import { describe, expect, test } from 'vitest'
import { exampleMember, exampleSession } from '../exampleGroup'
import { exampleOrganisation } from '../principles/exampleSuggestion'
import { evidenceAt, evidenceOf, ids, nothing, told } from './exampleEvidence'

const chair = { role: 'Ketua', memberCode: 'A-01', duties: 'memimpin musyawarah' }
const members = ['A-01', 'A-02', 'A-03'].map((code) => exampleMember(code))

describe('the structure in force', () => {
  const first = exampleOrganisation(1, { validFrom: '2026-02-07', validTo: '2026-03-14' })
  const second = exampleOrganisation(2, { validFrom: '2026-03-14' })

  test('is the newer one where two meet on a day, out of two so far', () => {
    const third = exampleOrganisation(3, { validFrom: '2026-04-01' })
    const count = evidenceOf('organisationInForce', first, second, third)
    expect([told(count), ids(count)]).toEqual(['1/2 for', ['OR-2']])
  })

  test('is missing where the last one ran out', () => {
    expect(told(evidenceOf('organisationInForce', first))).toBe('0/1 neither')
  })

  test('cannot be told of a group that never had one', () => {
    expect(evidenceOf('organisationInForce')).toMatchObject(nothing)
    const later = exampleOrganisation(1, { validFrom: '2026-04-01' })
    expect(evidenceOf('organisationInForce', later)).toMatchObject(nothing)
  })
})

describe('roles with duties', () => {
  test('are 1 of 2 in the structure in force, and the holder of the other is named', () => {
    const roles = [chair, { role: 'Bendahara', memberCode: 'A-02', duties: '' }]
    const count = evidenceOf('rolesWithDuties', ...members, exampleOrganisation(1, { roles }))
    expect([told(count), count.lacking]).toEqual(['1/2 neither', ['A-02']])
  })

  test('cannot be told of a structure without roles', () => {
    expect(evidenceOf('rolesWithDuties', exampleOrganisation(1))).toMatchObject(nothing)
  })
})

describe('changes of the structure with a reason', () => {
  test('are those of the window, the first version being none: 1 of 1', () => {
    const count = evidenceOf(
      'changesWithReason',
      exampleOrganisation(1, { validFrom: '2026-03-01', validTo: '2026-03-14' }),
      exampleOrganisation(2, { validFrom: '2026-03-15' }),
    )
    expect([told(count), ids(count)]).toEqual(['1/1 for', ['OR-2']])
  })

  test('cannot be told where nothing was changed', () => {
    expect(evidenceOf('changesWithReason', exampleOrganisation(1))).toMatchObject(nothing)
  })
})

describe('coaching of leaders', () => {
  const notes = (...dates: string[]) => ({
    coachingNotes: dates.map((date) => ({ date, text: 'Membagi giliran bicara' })),
  })

  test('is counted over all versions in the window: 2 + 1 = 3', () => {
    const count = evidenceOf(
      'leadersCoached',
      exampleOrganisation(1, {
        validFrom: '2026-02-01',
        validTo: '2026-03-09',
        ...notes('2026-02-28', '2026-03-01', '2026-03-08'),
      }),
      exampleOrganisation(2, { validFrom: '2026-03-10', ...notes('2026-03-31', '2026-04-01') }),
    )
    expect([told(count), ids(count)]).toEqual(['3/null for', ['OR-1', 'OR-2']])
  })

  test('was not given to leaders there are, and cannot be told without any', () => {
    expect(told(evidenceOf('leadersCoached', exampleOrganisation(1)))).toBe('0/null neither')
    expect(evidenceOf('leadersCoached')).toMatchObject(nothing)
  })
})

describe('meetings led by members', () => {
  test('are those of which they led at least a part: 2 of 3', () => {
    const agenda = [{ activity: 'Cek suasana', ledBy: 'anggota' as const }]
    const count = evidenceOf(
      'ledByMembers',
      exampleSession(1, '2026-03-07', {}, { ledBy: 'anggota' }),
      exampleSession(2, '2026-03-14', {}, { ledBy: 'pekerjaSosial', plan: { agenda } }),
      exampleSession(3, '2026-03-21', {}, { ledBy: 'bersama' }),
      exampleSession(4, '2026-04-04'),
    )
    expect([told(count), ids(count), count.lacking]).toEqual(['2/3 for', ['P-1', 'P-2'], ['P-3']])
  })

  test('cannot be told without a meeting', () => {
    expect(evidenceOf('ledByMembers')).toMatchObject(nothing)
  })
})

describe('members who ever held a role', () => {
  const rotation = ['A-01 (P-1)', 'A-02 (P-2)', 'A-03 (P-3)']
  const structure = [
    ...members,
    exampleSession(1, '2026-03-07'),
    exampleSession(2, '2026-03-14'),
    exampleSession(3, '2026-04-04'),
    exampleOrganisation(1, { roles: [{ ...chair, role: 'Pemandu', rotation }] }),
  ]

  test('are those of past turns too, not of turns that lie ahead: 2 of 3', () => {
    const count = evidenceOf('roleHolders', ...structure)
    expect([told(count), ids(count), count.lacking]).toEqual(['2/3 for', ['OR-1'], ['A-03']])
    expect(told(evidenceAt('R3', '2026-07-31', 'roleHolders', ...structure))).toBe('3/3 for')
  })

  test('are counted among those who belong to the group on the last day', () => {
    const gone = exampleMember('A-01', { status: 'selesai', exitDate: '2026-03-20' })
    const structureOfTwo = [...members.slice(1), gone, exampleOrganisation(1, { roles: [chair] })]
    expect(told(evidenceOf('roleHolders', ...structureOfTwo))).toBe('0/2 against')
  })

  test('cannot be told without members, or without a structure', () => {
    expect(evidenceOf('roleHolders', exampleOrganisation(1))).toMatchObject(nothing)
    expect(evidenceOf('roleHolders', ...members)).toMatchObject(nothing)
  })
})
