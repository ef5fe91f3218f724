import { describe, expect, it } from 'vitest'
import type { AnyDraft, DraftOf } from '../records/kinds'
import { exampleGroup, exampleMember, examplePoint } from './exampleGroup'
import {
  goalLevel,
  goalStandings,
  groupAttainment,
  memberAttainment,
  membersAttainment,
} from './goalProgress'

function goal(
  id: string,
  ratings: [string, number][],
  fields: Partial<DraftOf<'goal'>> = {},
): AnyDraft {
  return {
    kind: 'goal',
    record: {
      id,
      level: fields.memberCode ? 'anggota' : 'kelompok',
      text: 'Tujuan yang dirumuskan bersama',
      formulatedWith: 'bersama',
      weight: 1,
      status: 'aktif',
      ratings: ratings.map(([point, level]) => ({
        point,
        level,
        date: '2026-12-31',
        evidence: 'Catatan',
      })),
      ...fields,
    },
  }
}

const group = exampleGroup(
  exampleMember('A-01'),
  exampleMember('A-02'),
  exampleMember('A-03'),
  examplePoint('R1', '2026-02-01'),
  examplePoint('R2', '2026-03-01'),
  goal(
    'TK-1',
    [
      ['R2', 1],
      ['R1', -1],
    ],
    { baselineLevel: -2 },
  ),
  goal('TK-2', [['R2', 0]]),
  goal('TK-3', [['R1', -2]], { status: 'dihentikan' }),
  goal(
    'TA-1',
    [
      ['R1', -1],
      ['R2', 1],
    ],
    { memberCode: 'A-01', weight: 3 },
  ),
  goal('TA-2', [['R1', -2]], { memberCode: 'A-02' }),
  goal('TA-3', [], { memberCode: 'A-03' }),
  goal('TA-4', [['R1', 2]], { memberCode: 'A-02', status: 'diganti' }),
)

describe('the level of a goal', () => {
  const level = (id: string, moment: string) => {
    const found = group.records.goal.find((one) => one.id === id)
    return found ? goalLevel(group, found, moment) : undefined
  }
  it('is that of the last review point on or before the day, whatever day was written on the rating', () => {
    expect(level('TK-1', '2026-02-28')).toBe(-1)
    expect(level('TK-1', '2026-03-01')).toBe(1)
  })
  it('is unknown before the first rating', () => {
    expect(level('TK-2', '2026-02-28')).toBeNull()
  })
  it('at the baseline is the one written as such, else the first rating', () => {
    expect(level('TK-1', 'baseline')).toBe(-2)
    expect(level('TK-2', 'baseline')).toBe(0)
    expect(level('TA-3', 'baseline')).toBeNull()
  })
})

describe('attainment', () => {
  it('says how many goals stand behind it: 1 of 2 rated in February, T 40', () => {
    expect(groupAttainment(group, '2026-02-28')).toEqual({
      t: 40,
      goals: 2,
      rated: 1,
      atOrAbove0: 0,
    })
  })
  it('leaves stopped goals out: levels 1 and 0 give 50 + 10 / sqrt(0.7 x 2 + 0.3 x 4)', () => {
    expect(groupAttainment(group, '2026-03-01').t).toBeCloseTo(50 + 10 / Math.sqrt(2.6), 12)
  })
  it('of the members is the mean of their own T: (60 + 30) / 2, A-03 not rated', () => {
    expect(membersAttainment(group, '2026-03-01')).toEqual({
      meanT: 45,
      members: 3,
      membersRated: 2,
      goals: 3,
      rated: 2,
      atOrAbove0: 1,
    })
  })
  it('of a member without rated goals is unknown', () => {
    expect(memberAttainment(group, 'A-03', '2026-03-01')).toEqual({
      t: null,
      goals: 1,
      rated: 0,
      atOrAbove0: 0,
    })
  })
  it('is unknown when nobody was rated', () => {
    expect(membersAttainment(group, '2026-01-01').meanT).toBeNull()
  })
  it('sets the baseline against a day only over the goals rated by then: TK-1 alone, 50 - 20', () => {
    expect(groupAttainment(group, 'baseline', '2026-02-28')).toMatchObject({ t: 30, rated: 1 })
    expect(groupAttainment(group, 'baseline').rated).toBe(2)
  })
  it('of the members likewise: a baseline without a rating is left out', () => {
    const unrated = goal('TA-1', [], { memberCode: 'A-01', baselineLevel: -2 })
    const rated = goal('TA-2', [['R1', 0]], { memberCode: 'A-01', baselineLevel: -1 })
    const one = exampleGroup(
      exampleMember('A-01'),
      examplePoint('R1', '2026-02-01'),
      unrated,
      rated,
    )
    expect(membersAttainment(one, 'baseline', '2026-02-01')).toMatchObject({ meanT: 40, rated: 1 })
    expect(memberAttainment(one, 'A-01', 'baseline', '2026-01-31').t).toBeNull()
  })
  it('on a day is over the weights and baselines of that day, however they were amended since', () => {
    const heavier = goal('TK-1', [['R1', -1]], {
      weight: 3,
      baselineLevel: -1,
      amendments: [{ date: '2026-02-15', reason: 'x', former: { weight: 1, baselineLevel: -2 } }],
    })
    const one = exampleGroup(examplePoint('R1', '2026-02-01'), heavier, goal('TK-2', [['R1', 1]]))
    // Weights 1 and 1, then 3 and 1: 50 + 10 x (-3 + 1) / sqrt(0.7 x 10 + 0.3 x 16).
    expect(groupAttainment(one, '2026-02-01').t).toBe(50)
    expect(groupAttainment(one, '2026-02-15').t).toBeCloseTo(50 - 20 / Math.sqrt(11.8), 12)
    // Baselines -2 and 1: 50 - 10 / sqrt(2.6); then -1 and 1, as the ratings.
    const began = (day: string) => groupAttainment(one, 'baseline', day).t
    expect(began('2026-02-01')).toBeCloseTo(50 - 10 / Math.sqrt(2.6), 12)
    expect(began('2026-02-15')).toBeCloseTo(50 - 20 / Math.sqrt(11.8), 12)
  })
  it('lists every pursued goal with baseline and level', () => {
    expect(
      goalStandings(group, '2026-03-01').map((one) => [one.goal.id, one.baseline, one.level]),
    ).toEqual([
      ['TK-1', -2, 1],
      ['TK-2', 0, 0],
      ['TA-1', -1, 1],
      ['TA-2', -2, -2],
      ['TA-3', null, null],
    ])
  })
})
