import { expect, test } from 'vitest'
import type { AnyDraft } from '../../records/kinds'
import { exampleMember, examplePoint, exampleSession } from '../exampleGroup'
import { counts, exampleDecision, exampleOrganisation, suggestionFor } from './exampleSuggestion'

const members = ['A-01', 'A-02', 'A-03'].map((code) => exampleMember(code))
const role = (memberCode: string, fields: object = {}) => ({
  role: 'Pemandu',
  memberCode,
  ...fields,
})
const checkedEarlier: AnyDraft[] = [
  examplePoint('R1', '2026-03-15'),
  {
    kind: 'principleCheck',
    record: { id: 'R1.e', point: 'R1', principle: 'e', answers: ['ya', null, null, null, null] },
  },
]

test('e1: a structure stands today, made since the last check or with its review still ahead', () => {
  expect(suggestionFor('e1', exampleOrganisation(1)).answer).toBe('ya')
  expect(suggestionFor('e1', ...checkedEarlier, exampleOrganisation(1)).answer).toBe('sebagian')
  const reviewed = exampleOrganisation(1, { reviewDate: '2026-04-01' })
  expect(suggestionFor('e1', ...checkedEarlier, reviewed).answer).toBe('ya')
  expect(suggestionFor('e1', exampleOrganisation(1, { validTo: '2026-03-20' })).answer).toBe(
    'belum',
  )
  expect(suggestionFor('e1').answer).toBeNull()
})

test('e2: a change rests on a decision; without a change the question does not arise', () => {
  const first = exampleOrganisation(1, { validFrom: '2026-02-01', validTo: '2026-02-28' })
  const decided = exampleOrganisation(2, { decisionId: 'KP-1' })
  expect(suggestionFor('e2', exampleDecision('KP-1'), first, decided).answer).toBe('ya')
  expect(suggestionFor('e2', first, exampleOrganisation(2)).answer).toBe('belum')
  expect(suggestionFor('e2', exampleOrganisation(1)).answer).toBe('tidakRelevan')
  expect(suggestionFor('e2').answer).toBeNull()
})

test('e3: duties are written for every role and understood for most', () => {
  const held = (understood: 'ya' | 'belum') =>
    exampleOrganisation(1, { roles: [role('A-01', { duties: 'membuka', understood })] })
  expect(suggestionFor('e3', ...members, held('ya')).answer).toBe('ya')
  expect(suggestionFor('e3', ...members, held('belum')).answer).toBe('sebagian')
  const bare = exampleOrganisation(1, { roles: [role('A-01', { understood: 'belum' })] })
  expect(suggestionFor('e3', ...members, bare).answer).toBe('belum')
  expect(suggestionFor('e3', exampleOrganisation(1)).answer).toBeNull()
})

test('e4: two thirds of the members have held a role, rotations too, and roles are not heaped', () => {
  const rotating = exampleOrganisation(1, {
    roles: [role('A-01', { rotation: ['A-01 (P-07)', 'A-02 (P-08)'] })],
  })
  const meeting = exampleSession(1, '2026-03-08')
  const shared = suggestionFor('e4', ...members, meeting, rotating)
  expect(shared.answer).toBe('ya')
  expect(counts(shared, 'roleHolders')).toBe('2/3')
  const heaped = exampleOrganisation(1, { roles: [role('A-01'), role('A-01'), role('A-01')] })
  const few = suggestionFor('e4', ...members, meeting, heaped)
  expect(few.answer).toBe('sebagian')
  expect(counts(few, 'rolesShared')).toBe('1/3')
  const unfilled = exampleOrganisation(1, { roles: [] })
  expect(suggestionFor('e4', ...members, meeting, unfilled).answer).toBe('belum')
  expect(suggestionFor('e4', ...members).answer).toBeNull()
})

test('e5: a formal structure needs a reason, an informal one does not', () => {
  expect(suggestionFor('e5', exampleOrganisation(1)).answer).toBe('ya')
  const formal = { form: 'formalSederhana' as const }
  expect(suggestionFor('e5', exampleOrganisation(1, formal)).answer).toBe('belum')
  expect(
    suggestionFor('e5', exampleOrganisation(1, { ...formal, reason: 'mengelola dana' })).answer,
  ).toBe('ya')
  expect(suggestionFor('e5').answer).toBeNull()
})
