import { describe, expect, test } from 'vitest'
import { exampleMember } from '../exampleGroup'
import { exampleDecision, exampleGoal } from '../principles/exampleSuggestion'
import { evidenceAt, evidenceOf, ids, nothing, told } from './exampleEvidence'

const member = exampleMember('A-01')
const ofMember = (id: string, groupGoalIds: string[] | null, fields = {}) =>
  exampleGoal(id, { level: 'anggota', memberCode: 'A-01', groupGoalIds, ...fields })
const careful = { feasibilityNote: 'Sanggup', targetDate: '2026-06-30' }
const rated = (point: string, date: string) => ({
  ratings: [{ point, date, level: 0, evidence: 'Tampak pada pertemuan' }],
})

describe('goals with every part of SMART', () => {
  test('are counted over all goals pursued: 1 of 3', () => {
    const count = evidenceOf(
      'goalsSmart',
      member,
      exampleGoal('TK-1', careful),
      ofMember('TA-01', ['TK-1'], careful),
      ofMember('TA-02', null, careful),
      ofMember('TA-03', ['TK-1'], { ...careful, status: 'diganti' }),
    )
    expect([told(count), ids(count), count.lacking]).toEqual([
      '1/3 neither',
      ['TA-01'],
      ['TK-1', 'TA-02'],
    ])
  })

  test('cannot be told without a goal', () => {
    expect(evidenceOf('goalsSmart')).toMatchObject(nothing)
  })
})

describe('goals with five described levels', () => {
  test('are 1 of 2 where one level was left empty', () => {
    const gap = { gas: { '-2': 'a', '-1': 'b', '0': 'c', '1': ' ', '2': 'e' } }
    const count = evidenceOf('goalsScaled', exampleGoal('TK-1'), exampleGoal('TK-2', gap))
    expect([told(count), count.lacking]).toEqual(['1/2 neither', ['TK-2']])
  })

  test('cannot be told where every goal was stopped', () => {
    expect(evidenceOf('goalsScaled', exampleGoal('TK-1', { status: 'dihentikan' }))).toMatchObject(
      nothing,
    )
  })
})

describe('goals of members tied to those of the group', () => {
  test('are 2 of 3', () => {
    const count = evidenceOf(
      'memberGoalsLinked',
      member,
      exampleGoal('TK-1'),
      ofMember('TA-01', ['TK-1']),
      ofMember('TA-02', ['TK-1']),
      ofMember('TA-03', []),
    )
    expect([told(count), count.lacking]).toEqual(['2/3 for', ['TA-03']])
  })

  test('cannot be told where only the group has goals', () => {
    expect(evidenceOf('memberGoalsLinked', exampleGoal('TK-1'))).toMatchObject(nothing)
  })
})

describe('days since goals were looked at', () => {
  test('run from the last rating, on the day of its review: 28 February to 31 March = 31', () => {
    const count = evidenceOf(
      'daysSinceGoalsLookedAt',
      exampleGoal('TK-1', rated('R1', '2026-03-20')),
    )
    expect([told(count), count.unit, ids(count)]).toEqual(['31/null for', 'days', ['TK-1']])
  })

  test('or from a later decision on goals: 21 to 31 March = 10; one after the window does not count', () => {
    const count = evidenceOf(
      'daysSinceGoalsLookedAt',
      exampleGoal('TK-1', rated('R1', '2026-02-28')),
      exampleDecision('KP-01', { date: '2026-03-21', topic: 'tujuan' }),
      exampleDecision('KP-02', { date: '2026-04-01', topic: 'tujuan' }),
    )
    expect([told(count), ids(count)]).toEqual(['10/null for', ['KP-01']])
  })

  test('are well up to 42, and no longer at 92: 28 February to 31 May', () => {
    const goal = exampleGoal('TK-1', rated('R1', '2026-02-28'))
    expect(told(evidenceAt('R3', '2026-07-31', 'daysSinceGoalsLookedAt', goal))).toBe(
      '92/null against',
    )
    expect(told(evidenceAt('R3', '2026-04-11', 'daysSinceGoalsLookedAt', goal))).toBe('42/null for')
  })

  test('cannot be told of goals never looked at', () => {
    expect(evidenceOf('daysSinceGoalsLookedAt', exampleGoal('TK-1'))).toMatchObject(nothing)
  })
})

describe('decisions on goals', () => {
  test('are 1 of the 2 of the window', () => {
    const count = evidenceOf(
      'decisionsOnGoals',
      exampleDecision('KP-01', { topic: 'tujuan' }),
      exampleDecision('KP-02'),
      exampleDecision('KP-03', { date: '2026-02-01', topic: 'tujuan' }),
    )
    expect([told(count), ids(count)]).toEqual(['1/2 for', ['KP-01']])
  })

  test('cannot be told without a decision', () => {
    expect(evidenceOf('decisionsOnGoals')).toMatchObject(nothing)
  })
})
