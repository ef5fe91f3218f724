import { describe, expect, test } from 'vitest'
import type { AnyDraft, DraftOf } from '../../records/kinds'
import { exampleMember, exampleSession } from '../exampleGroup'
import { exampleDecision, exampleGoal } from '../principles/exampleSuggestion'
import { evidenceAt, evidenceOf, ids, nothing, told } from './exampleEvidence'

const present = { 'A-01': 'H', 'A-02': 'H', 'A-03': 'H' }
const meeting = (number: number, date: string, n: number, understanding: number) =>
  exampleSession(number, date, present, { laiseg: { n, understanding } })
const orientation = (number: number, date: string, n: number, understanding: number) =>
  exampleSession(number, date, present, {
    agencyPurposeExplained: true,
    laiseg: { n, understanding },
  })
const contract = (version: string, fields: Partial<DraftOf<'contract'>> = {}): AnyDraft => ({
  kind: 'contract',
  record: { id: `KK-v${version}`, version, ...fields },
})
const members = ['A-01', 'A-02', 'A-03'].map((code) => exampleMember(code))
const agency: AnyDraft = {
  kind: 'agency',
  record: {
    id: 'LB-01',
    name: 'LKS Contoh',
    kind: 'LKS',
    address: 'Jalan Contoh 1',
    regency: 'Semarang',
    province: 'Jawa Tengah',
    letterCode: 'LKS',
    defaultPaper: 'F4',
    timezone: 'WIB',
    purposes: [{ id: 'TL-1', text: 'Remaja berfungsi sosial' }],
    head: { name: 'Kepala Contoh', title: 'Kepala' },
  },
}

describe('the purpose explained', () => {
  test('counts in meetings held in the window: 1 of 2', () => {
    const count = evidenceOf(
      'purposeExplained',
      ...members,
      orientation(1, '2026-02-14', 3, 4),
      orientation(2, '2026-03-14', 3, 4),
      exampleSession(3, '2026-03-21'),
      orientation(4, '2026-04-04', 3, 4),
    )
    expect([told(count), ids(count)]).toEqual(['1/2 for', ['P-2']])
  })

  test('is no shortcoming where it was not repeated: 0 of 1 says nothing', () => {
    expect(told(evidenceOf('purposeExplained', exampleSession(1, '2026-03-14')))).toBe(
      '0/1 neither',
    )
  })

  test('cannot be told without a meeting', () => {
    expect(evidenceOf('purposeExplained')).toMatchObject(nothing)
  })
})

describe('the contract signed', () => {
  const signed = (...codes: string[]) => ({
    signatures: codes.map((memberCode) => ({ memberCode, date: '2026-03-07' })),
  })

  test('by two of the three who belong to the group on the last day; the third is named', () => {
    const count = evidenceOf(
      'contractSigned',
      ...members,
      exampleMember('A-04', { joinDate: '2026-04-01' }),
      exampleMember('A-05', { status: 'calon' }),
      contract('1.0', signed('A-01', 'A-02')),
    )
    expect([told(count), ids(count), count.lacking]).toEqual(['2/3 for', ['KK-v1.0'], ['A-03']])
  })

  test('means the version in force then: one that was agreed later does not count yet', () => {
    const versions = [
      ...members,
      contract('1.0', signed('A-01', 'A-02', 'A-03')),
      exampleDecision('KP-01', { date: '2026-04-10', topic: 'norma' }),
      contract('1.1', { decisionId: 'KP-01' }),
    ]
    expect(told(evidenceOf('contractSigned', ...versions))).toBe('3/3 for')
    expect(told(evidenceAt('R3', '2026-07-31', 'contractSigned', ...versions))).toBe('0/3 against')
  })

  test('signatures after the last day are not given yet', () => {
    const late = contract('1.0', { signatures: [{ memberCode: 'A-01', date: '2026-04-01' }] })
    expect(told(evidenceOf('contractSigned', ...members, late))).toBe('0/3 against')
  })

  test('where people were only counted nobody is named: 2 of 3', () => {
    const count = evidenceOf(
      'contractSigned',
      ...members,
      contract('1.0', { signedCount: 2, firstSignedDate: '2026-03-07' }),
    )
    expect([told(count), count.lacking]).toEqual(['2/3 for', []])
  })

  test('more people counted than belong to the group are still all of them', () => {
    const many = contract('1.0', { signedCount: 10, firstSignedDate: '2026-03-07' })
    expect(told(evidenceOf('contractSigned', ...members, many))).toBe('3/3 for')
  })

  test('by nobody as long as there is no contract', () => {
    expect(told(evidenceOf('contractSigned', ...members))).toBe('0/3 against')
  })

  test('cannot be told of a group without members', () => {
    expect(evidenceOf('contractSigned', contract('1.0'))).toMatchObject(nothing)
  })
})

describe('goals tied to the purposes of the agency', () => {
  test('are counted over the goals of the group that are pursued: 1 of 2', () => {
    const count = evidenceOf(
      'goalsAligned',
      agency,
      exampleGoal('TK-1', { alignedAgencyGoalId: 'TL-1' }),
      exampleGoal('TK-2'),
      exampleGoal('TK-3', { status: 'dihentikan' }),
      exampleMember('A-01'),
      exampleGoal('TA-01', { level: 'anggota', memberCode: 'A-01' }),
    )
    expect([told(count), ids(count), count.lacking]).toEqual(['1/2 neither', ['TK-1'], ['TK-2']])
  })

  test('cannot be told without a goal of the group', () => {
    expect(evidenceOf('goalsAligned')).toMatchObject(nothing)
  })
})

describe('understanding at the orientation', () => {
  test('weighs each slip alike: (3 x 3 + 1 x 5) / 4 = 3.5', () => {
    const count = evidenceOf(
      'understandingAtOrientation',
      ...members,
      orientation(1, '2026-03-07', 3, 3),
      orientation(2, '2026-03-14', 1, 5),
      meeting(3, '2026-03-21', 3, 1),
    )
    expect([told(count), ids(count)]).toEqual(['3.5/4 neither', ['P-1', 'P-2']])
  })

  test('cannot be told where the purpose was not explained, or nobody handed in a slip', () => {
    const at = (...put: AnyDraft[]) => evidenceOf('understandingAtOrientation', ...members, ...put)
    expect(at(meeting(1, '2026-03-07', 3, 4))).toMatchObject({ ...nothing, of: 0 })
    expect(at(orientation(1, '2026-03-07', 0, 4))).toMatchObject({ ...nothing, of: 0 })
  })
})

describe('what the group told the agency', () => {
  test('is one of two decisions of the window', () => {
    const count = evidenceOf(
      'decisionsForAgency',
      exampleDecision('KP-01', { date: '2026-02-28', topic: 'masukanLembaga' }),
      exampleDecision('KP-02', { date: '2026-03-01', topic: 'masukanLembaga' }),
      exampleDecision('KP-03', { date: '2026-03-31' }),
      exampleDecision('KP-04', { date: '2026-04-01', topic: 'masukanLembaga' }),
    )
    expect([told(count), ids(count)]).toEqual(['1/2 for', ['KP-02']])
  })

  test('cannot be told without a decision', () => {
    expect(evidenceOf('decisionsForAgency')).toMatchObject(nothing)
  })
})
