import { describe, expect, test } from 'vitest'
import { exampleScale, exampleSheet } from '../measuring/exampleMeasures'
import {
  exampleGoal,
  exampleGroup,
  exampleMember,
  examplePoint,
  exampleProgram,
  exampleSession,
} from '../progress/exampleGroup'
import type { AnyDraft, DraftOf } from '../records/kinds'
import { isEmptyOutcome, outcomeEvaluation } from './outcomeEvaluation'

const points = [examplePoint('R1', '2026-02-01'), examplePoint('R2', '2026-03-01')]

function goal(id: string, levels: [string, number][], fields: Partial<DraftOf<'goal'>> = {}) {
  const ratings = levels.map(([point, level]) => ({
    point,
    level,
    date: '2026-02-01',
    evidence: 'Catatan',
  }))
  return exampleGoal(id, { ratings, ...fields })
}

function outcomeOf(drafts: AnyDraft[], period?: { from: string; to: string }) {
  const group = exampleGroup(...exampleProgram(), ...points, ...drafts)
  return outcomeEvaluation(group, { asOf: '2026-06-30', period: period ?? null })
}

test('a group with nothing but its program has an empty outcome, and no figure in it is a false 0', () => {
  const outcome = outcomeOf([])
  expect(isEmptyOutcome(outcome)).toBe(true)
  expect(outcome.groupGoals).toMatchObject({ tStart: null, tNow: null, tChange: null })
  expect(outcome.memberGoals).toMatchObject({ meanTNow: null, fewestGoals: 0, mostGoals: 0 })
  expect(outcome.needs.metShare).toBeNull()
  expect(outcome.sociometry).toEqual({ surveys: [], changes: [], answered: 0 })
})

describe('goals of members', () => {
  test('one member with one goal: T = 50 + 10x at both ends', () => {
    const member = exampleMember('A-01')
    const own = goal('TA-1', [['R2', 1]], { memberCode: 'A-01', baselineLevel: -1 })
    const { memberGoals } = outcomeOf([member, own])
    expect(memberGoals).toMatchObject({
      meanTStart: 40,
      meanTNow: 60,
      meanTChange: 20,
      membersRated: 1,
    })
    expect(memberGoals.atEnd).toContainEqual({ level: 1, count: 1 })
  })

  test('members with different numbers of goals are counted by level first, and told apart', () => {
    const codes = ['A-01', 'A-02']
    const { memberGoals } = outcomeOf([
      ...codes.map((code) => exampleMember(code)),
      goal(
        'TA-1',
        [
          ['R1', -1],
          ['R2', 2],
        ],
        { memberCode: 'A-01' },
      ),
      goal(
        'TA-2',
        [
          ['R1', 0],
          ['R2', 2],
        ],
        { memberCode: 'A-02' },
      ),
      goal(
        'TA-3',
        [
          ['R1', 0],
          ['R2', -1],
        ],
        { memberCode: 'A-02' },
      ),
      goal('TA-4', [], { memberCode: 'A-02' }),
    ])
    expect(memberGoals).toMatchObject({ goals: 4, rated: 3, fewestGoals: 1, mostGoals: 2 })
    expect(memberGoals).toMatchObject({ better: 2, same: 0, untold: 0 })
    expect(memberGoals.worse).toMatchObject([{ id: 'TA-3', memberCode: 'A-02', change: -1 }])
    // 70. A-02, equal weights 2: 50 + 10 (4 - 2) / sqrt(0.7 x 8 + 0.3 x 16) = 56.20...
    const second = 50 + 20 / Math.sqrt(10.4)
    expect(memberGoals.meanTNow).toBeCloseTo((70 + second) / 2, 12)
  })

  test('all on the same level, rated once: counted there, with no change', () => {
    const codes = ['A-01', 'A-02', 'A-03']
    const { memberGoals } = outcomeOf(
      codes.flatMap((code, index) => [
        exampleMember(code),
        goal(`TA-${index}`, [['R1', 0]], { memberCode: code }),
      ]),
    )
    expect(memberGoals).toMatchObject({
      better: 0,
      same: 0,
      untold: 3,
      meanTNow: 50,
      meanTChange: null,
    })
  })

  test('a goal that was stopped stands in no score and is named with its reason', () => {
    const { memberGoals } = outcomeOf([
      exampleMember('A-01', { status: 'mengundurkanDiri', exitDate: '2026-03-05' }),
      goal('TA-1', [['R1', 1]], { memberCode: 'A-01', status: 'dihentikan' }),
      goal('TA-2', [['R1', 1]], {
        memberCode: 'A-01',
        status: 'diganti',
        statusReason: 'Terlalu luas',
      }),
    ])
    expect(memberGoals).toMatchObject({ goals: 0, meanTNow: null })
    expect(memberGoals.stopped).toEqual([
      { id: 'TA-1', memberCode: 'A-01', status: 'dihentikan', reason: null, leftOn: '2026-03-05' },
      { id: 'TA-2', memberCode: 'A-01', status: 'diganti', reason: 'Terlalu luas', leftOn: null },
    ])
  })
})

test('T at the start is of the very goals rated at the end; an unrated goal leaves both', () => {
  const { groupGoals } = outcomeOf([
    goal('TK-1', [['R2', 1]], { baselineLevel: -1 }),
    goal('TK-2', [], { baselineLevel: -2 }),
  ])
  // Only TK-1 is rated: 50 - 10 and 50 + 10.
  expect(groupGoals).toMatchObject({ goals: 2, rated: 1, tStart: 40, tNow: 60, tChange: 20 })
})

test('in a period without a rating the level stands and no change is told', () => {
  const drafts = [goal('TK-1', [['R1', 1]], { baselineLevel: -1 })]
  const { groupGoals } = outcomeOf(drafts, { from: '2026-02-10', to: '2026-03-10' })
  expect(groupGoals).toMatchObject({ tStart: 60, tNow: 60, tChange: null })
})

describe('who stayed', () => {
  const members = [
    exampleMember('A-01', { status: 'selesai', exitDate: '2026-06-20' }),
    exampleMember('A-02', {
      status: 'mengundurkanDiri',
      exitDate: '2026-02-15',
      exitReason: 'Contoh A-02 pindah rumah',
    }),
    exampleMember('A-03', { joinDate: '2026-02-20' }),
    exampleMember('A-04'),
    exampleMember('A-05', { status: 'calon' }),
  ]
  const meetings = [
    exampleSession(1, '2026-01-10', { 'A-01': 'H', 'A-02': 'T', 'A-04': 'A' }),
    exampleSession(2, '2026-03-10', { 'A-01': 'S', 'A-03': 'H', 'A-04': 'I' }),
  ]

  test('everybody admitted is in one of completed, left and staying; the late and the absent are named', () => {
    const { participation } = outcomeOf([...members, ...meetings])
    expect(participation).toMatchObject({
      admitted: 4,
      started: 3,
      neverCame: 1,
      completed: 1,
      left: 1,
      staying: 2,
    })
    expect(
      participation.members.map(({ course, isLate, hasStarted }) => [course, isLate, hasStarted]),
    ).toEqual([
      ['completed', false, true],
      ['left', false, true],
      ['staying', true, true],
      ['staying', false, false],
    ])
    // The reason goes through the mask of names.
    expect(participation.members[1]?.reason).toBe('A-02 pindah rumah')
  })

  test('at the end of an earlier period those who left later were still there', () => {
    const early = outcomeOf([...members, ...meetings], { from: '2026-01-01', to: '2026-01-31' })
    expect(early.participation).toMatchObject({ admitted: 3, left: 0, completed: 0, staying: 3 })
  })

  test('a later status does not tell how an earlier stay ended', () => {
    const twice = exampleMember('A-06', {
      status: 'mengundurkanDiri',
      exitDate: '2026-04-20',
      spells: [
        { from: '2026-01-01', to: '2026-01-20' },
        { from: '2026-04-01', to: '2026-04-20' },
      ],
    })
    const at = (period: { from: string; to: string }) =>
      outcomeOf([twice], period).participation.members[0]
    expect(at({ from: '2026-01-01', to: '2026-01-31' })).toMatchObject({
      course: 'left',
      left: '2026-01-20',
      status: null,
    })
    expect(at({ from: '2026-01-01', to: '2026-04-30' })?.status).toBe('mengundurkanDiri')
  })

  test('who left before a period is not in it', () => {
    const late = outcomeOf([...members, ...meetings], { from: '2026-03-01', to: '2026-03-31' })
    expect(late.participation.members.map(({ memberCode }) => memberCode)).toEqual([
      'A-01',
      'A-03',
      'A-04',
    ])
  })

  test('without a recorded meeting nobody can be said to have started or not', () => {
    expect(outcomeOf(members).participation).toMatchObject({
      started: 0,
      neverCame: 0,
      startUnknown: 4,
    })
  })

  test('dose stands beside change, and is unknown of whom no mark is on record', () => {
    const { doses } = outcomeOf([
      ...members,
      ...meetings,
      goal('TA-1', [['R2', 1]], { memberCode: 'A-01', baselineLevel: -1 }),
    ])
    // A-01 attended one of twelve planned meetings; both meetings were recorded.
    expect(doses[0]).toMatchObject({
      memberCode: 'A-01',
      present: 1,
      recorded: 2,
      dose: 1 / 12,
      tChange: 20,
    })
    expect(doses[1]).toMatchObject({ memberCode: 'A-02', rate: 1, tChange: null })
  })
})

describe('sheets answered after the last day', () => {
  const drafts = [
    { kind: 'instrument' as const, record: exampleScale },
    ...['A-1', 'A-2', 'A-3'].map((code) => exampleMember(code)),
    ...['A-1', 'A-2', 'A-3'].map((code) => exampleSheet(code, 'pra', 5)),
    exampleSheet('A-1', 'akhir', 9),
    // Answered a month after the last day that is known, 30 June.
    exampleSheet('A-2', 'akhir', 20, { date: '2026-07-31' }),
    exampleSheet('A-3', 'akhir', 7, { date: null }),
  ]

  test.each([undefined, { from: '2026-05-01', to: '2026-06-30' }])(
    'are not counted, those without a day are: (4 + 2) / 2 = 3 (%o)',
    (period) => {
      const [measured] = outcomeOf(drafts, period).measures
      expect(measured).toMatchObject({ n: 2, change: { meanDifference: 3 } })
      expect(measured?.leftOut).toMatchObject([{ memberCode: 'A-2', reason: 'noSecond' }])
    },
  )
})
