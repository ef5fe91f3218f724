import { expect, test } from 'vitest'
import type { AnyDraft, DraftOf } from '../../records/kinds'
import { exampleMember, examplePoint, exampleProgram, exampleSession } from '../exampleGroup'
import { counts, exampleDecision, exampleGoal, suggestionFor } from './exampleSuggestion'

const own = (id: string, memberCode: string, fields: Partial<DraftOf<'goal'>> = {}) =>
  exampleGoal(id, { level: 'anggota', memberCode, ...fields })
const meeting = exampleSession(1, '2026-02-01')
const rating = (point: string, date: string, level = -1) => ({
  point,
  date,
  level,
  evidence: 'catatan',
})

test('b1: group and every member have goals that can be judged', () => {
  const members = [exampleMember('A-01'), exampleMember('A-02'), meeting]
  const [group, first, second] = [
    exampleGoal('TK-1'),
    own('TA-1', 'A-01'),
    own('TA-2', 'A-02'),
  ] as const
  expect(suggestionFor('b1', ...members, group, first, second).answer).toBe('ya')
  const half = suggestionFor('b1', ...members, group, first)
  expect(half.answer).toBe('sebagian')
  expect(half.missing[0]?.lacking).toEqual(['A-02'])
  const vague = own('TA-2', 'A-02', { gas: null })
  expect(suggestionFor('b1', ...members, group, first, vague).answer).toBe('sebagian')
  expect(suggestionFor('b1', ...members).answer).toBe('belum')
})

test('b1: who has left by the day needs no goal', () => {
  const left = exampleMember('A-02', { exitDate: '2026-02-15', status: 'mengundurkanDiri' })
  const records = [exampleMember('A-01'), left, meeting, exampleGoal('TK-1'), own('TA-1', 'A-01')]
  expect(suggestionFor('b1', ...records).answer).toBe('ya')
})

test('b2: goals are feasible by their note, and at the end few stand at either extreme', () => {
  const feasible = { feasibilityNote: 'dinilai sanggup' }
  expect(suggestionFor('b2', exampleGoal('TK-1', feasible)).answer).toBe('ya')
  expect(suggestionFor('b2', exampleGoal('TK-1')).answer).toBe('belum')
  expect(suggestionFor('b2').answer).toBeNull()

  const ended = exampleProgram({ endDate: '2026-03-31' })
  const extreme = exampleGoal('TK-1', { ...feasible, ratings: [rating('R2', '2026-03-31', 2)] })
  const suggestion = suggestionFor('b2', ...ended, extreme)
  expect(suggestion.answer).toBe('sebagian')
  expect(counts(suggestion, 'goalsNotExtreme')).toBe('0/1')
  expect(counts(suggestionFor('b2', ...exampleProgram(), extreme), 'goalsNotExtreme')).toBe('none')
})

test('b3: most goals are formulated together and the group decided on them', () => {
  const decided = exampleDecision('KP-1', { topic: 'tujuan' })
  expect(suggestionFor('b3', meeting, exampleGoal('TK-1'), decided).answer).toBe('ya')
  expect(suggestionFor('b3', meeting, exampleGoal('TK-1')).answer).toBe('sebagian')
  const alone = exampleGoal('TK-1', { formulatedWith: 'pekerjaSosial' })
  expect(suggestionFor('b3', meeting, alone).answer).toBe('belum')
  expect(suggestionFor('b3').answer).toBeNull()
})

test('b3: before the first meeting no decision of the group is asked for', () => {
  expect(suggestionFor('b3', exampleGoal('TK-1')).answer).toBe('ya')
})

test('b4: goals of members are tied to goals of the group', () => {
  const people = [exampleMember('A-01'), exampleGoal('TK-1')]
  const tied = own('TA-1', 'A-01', { groupGoalIds: ['TK-1'] })
  expect(suggestionFor('b4', ...people, tied).answer).toBe('ya')
  expect(suggestionFor('b4', ...people, own('TA-1', 'A-01')).answer).toBe('belum')
  expect(suggestionFor('b4', ...people).answer).toBeNull()
})

test('b5: goals are rated at the point or since the last check', () => {
  const check: AnyDraft = {
    kind: 'principleCheck',
    record: { id: 'R1.b', point: 'R1', principle: 'b', answers: ['ya', null, null, null, null] },
  }
  const past = [exampleMember('A-01'), meeting, examplePoint('R1', '2026-02-28'), check]
  const rated = (id: string, day: string, point: string) =>
    exampleGoal(id, { ratings: [rating(point, day)] })
  const members = own('TA-1', 'A-01', { ratings: [rating('R2', '2026-03-31')] })
  expect(suggestionFor('b5', ...past, rated('TK-1', '2026-03-31', 'R2'), members).answer).toBe('ya')
  expect(suggestionFor('b5', ...past, rated('TK-1', '2026-02-28', 'R1'), members).answer).toBe(
    'sebagian',
  )
  const stopped = own('TA-2', 'A-01', { status: 'dihentikan', statusReason: 'pindah' })
  const suggestion = suggestionFor('b5', ...past, rated('TK-1', '2026-02-28', 'R1'), stopped)
  expect(suggestion.answer).toBe('belum')
  expect(counts(suggestion, 'memberGoalsRated')).toBe('0/0')
})
