import { describe, expect, test } from 'vitest'
import { applyChange, type Change, type GroupFile, invertChange } from '../groupFile'
import {
  exampleGroup,
  exampleMember,
  exampleProgram,
  exampleSession,
} from '../progress/exampleGroup'
import type { Contract } from '../records/contract'
import type { AnyDraft, DraftOf } from '../records/kinds'
import { contractRevision, decisionToChange } from './revision'
import { limitsDueDay, presentOn, signedBy, signersLeft, withoutSignature } from './signatures'
import {
  contractDifference,
  contractId,
  contractVersions,
  FIRST_VERSION,
  isLocked,
  nextVersion,
} from './versions'

const first: DraftOf<'contract'> = {
  id: contractId(FIRST_VERSION),
  version: FIRST_VERSION,
  time: 'Sabtu sore',
  norms: ['Cerita di sini tinggal di sini', 'Datang tepat waktu'],
}
const group = exampleGroup(
  ...exampleProgram(),
  exampleMember('A-01'),
  exampleMember('A-02', { status: 'mengundurkanDiri', exitDate: '2026-01-31' }),
  exampleMember('A-03', { status: 'calon' }),
  { kind: 'contract', record: first },
  exampleSession(1, '2026-01-10', { 'A-01': 'H', 'A-02': 'A' }),
  exampleSession(2, '2026-01-17'),
)
const told = { text: 'Telepon disimpan di kotak', date: '2026-02-01', autonomyLevel: 3 }

test('versions go up by their last number and stand in that order', () => {
  expect(['1.0', '1.9', '2', 'lama'].map(nextVersion)).toEqual(['1.1', '1.10', '3', 'lama.1'])
  const many = exampleGroup(...['1.10', '1.2'].map(versionOf))
  expect(contractVersions(many).map(({ version }) => version)).toEqual(['1.2', '1.10'])
})

describe('signatures', () => {
  test('can still be given by members of that day; candidates are no members yet', () => {
    expect(codesLeft('2026-01-10')).toEqual(['A-01', 'A-02'])
    expect(codesLeft('2026-02-01')).toEqual(['A-01'])
    expect(codesLeft(null)).toEqual(['A-01', 'A-02'])
  })

  test('lock the words, and without any the words are open again', () => {
    expect(isLocked(latest(group))).toBe(false)
    const signed = applied(group, put(signedBy(latest(group), ['A-01'], '2026-01-10')))
    expect(isLocked(latest(signed))).toBe(true)
    expect(latest(signed).firstSignedDate).toBe('2026-01-10')
    const open = applied(signed, put(withoutSignature(latest(signed), 'A-01')))
    expect(isLocked(latest(open))).toBe(false)
  })

  test('of an earlier day make that the first day of signing', () => {
    const late = applied(group, put(signedBy(latest(group), ['A-01'], '2026-01-20')))
    const both = applied(late, put(signedBy(latest(late), ['A-02'], '2026-01-10')))
    expect(latest(both).firstSignedDate).toBe('2026-01-10')
  })

  test('people who were only counted elsewhere signed too', () => {
    expect(isLocked({ ...latest(group), signedCount: 10 })).toBe(true)
  })
})

test('who was present on a day is known from its meeting, and nobody on other days', () => {
  expect(presentOn(group, '2026-01-10')?.memberCodes).toEqual(['A-01'])
  expect(presentOn(group, '2026-01-17')).toBeNull()
})

test('the limits are to be explained before the second meeting', () => {
  expect(limitsDueDay(group)).toBe('2026-01-17')
})

describe('a new version', () => {
  const decision = decisionToChange(group, told)
  const next: DraftOf<'contract'> = {
    ...first,
    id: contractId('1.1'),
    version: '1.1',
    norms: ['Cerita di sini tinggal di sini', 'Telepon disimpan'],
    decisionId: decision.id,
  }

  test('comes with its decision in one change, and goes with it when taken back', () => {
    const change = contractRevision(next, decision)
    const after = applied(group, change)
    expect(after.records.decision.map(({ id, topic }) => [id, topic])).toEqual([['KP-01', 'norma']])
    const back = applied(after, invertChange(group, change))
    expect(back.records.decision).toEqual([])
    expect(back.records.contract).toHaveLength(1)
  })

  test('without a decision is refused', () => {
    const result = applyChange(group, put({ ...next, decisionId: null }), stamp)
    expect(result.ok ? [] : result.faults.map(({ code }) => code)).toEqual(['decisionNeeded'])
  })

  test('tells what it changed', () => {
    const after = applied(group, contractRevision(next, decision))
    const [before] = contractVersions(after)
    expect(before && contractDifference(before, latest(after))).toEqual({
      reworded: [],
      added: ['Telepon disimpan'],
      removed: ['Datang tepat waktu'],
    })
  })
})

const stamp = { at: '2026-03-01T08:00:00+07:00', by: 'contoh' }

function versionOf(version: string): AnyDraft {
  return { kind: 'contract', record: { id: contractId(version), version } }
}

function put(record: DraftOf<'contract'>): Change {
  return { put: [{ kind: 'contract', record }], remove: [] }
}

function latest(from: GroupFile): Contract {
  const contract = contractVersions(from).at(-1)
  if (!contract) throw new Error('no contract')
  return contract
}

function codesLeft(day: string | null): string[] {
  return signersLeft(group, latest(group), day).map(({ code }) => code)
}

function applied(from: GroupFile, change: Change): GroupFile {
  const result = applyChange(from, change, stamp)
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.group
}
