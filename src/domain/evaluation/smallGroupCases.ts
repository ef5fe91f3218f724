import { taskCodes } from '../catalog/tasks'
import type { GroupFile } from '../groupFile'
import {
  exampleGoal,
  exampleGroup,
  exampleMember,
  examplePoint,
  exampleProgram,
} from '../progress/exampleGroup'
import type { AnyDraft, DraftOf } from '../records/kinds'

/** What is recorded of one case; null = nothing of it. */
type Case = {
  name: string
  members: number
  /** Scores of member `index` at the start and at the end, 0 to 20. */
  scores: ((index: number) => readonly [number, number]) | null
  mark: ((index: number, meeting: number) => 'H' | 'T' | 'I' | 'A') | null
  levels: ((index: number) => readonly [number, number]) | null
}

const scale: DraftOf<'instrument'> = {
  id: 'SK',
  code: 'SK-5',
  name: 'Skala contoh',
  items: 5,
  itemMin: 0,
  itemMax: 4,
  min: 0,
  max: 20,
  higherIsBetter: true,
  licence: 'milik lembaga',
  points: ['pra', 'akhir'],
}

const spread: Omit<Case, 'name' | 'members'> = {
  scores: (index) => [5 + (index % 4), 8 + ((index * 2) % 5)],
  mark: (index, meeting) => (['H', 'H', 'T', 'I', 'A'] as const)[(index + meeting) % 5] ?? 'H',
  levels: (index) => [-1, (index % 3) - 1],
}

const cases: Case[] = [
  { name: 'nobody', members: 0, scores: null, mark: null, levels: null },
  ...[1, 2, 4, 5].map((members) => ({ name: `n = ${members}`, members, ...spread })),
  {
    name: 'all equal',
    members: 8,
    scores: () => [10, 12],
    mark: () => 'H',
    levels: () => [-1, 0],
  },
  { name: 'nobody changed', members: 8, ...spread, scores: () => [10, 10], levels: () => [0, 0] },
  { name: 'all missing', members: 8, scores: null, mark: null, levels: null },
  {
    name: 'one outlier',
    members: 8,
    ...spread,
    scores: (index) => (index === 0 ? [20, 0] : [10 + (index % 2), 11 + (index % 2)]),
  },
]

/** Groups so small or so odd that figures must be told with care: every screen, paper and figure has to stay calm. Only tests use them. */
export const smallGroupCases: { name: string; group: GroupFile }[] = cases.map((one) => ({
  name: one.name,
  group: exampleGroup(
    ...exampleProgram({ plannedSessions: 4 }),
    examplePoint('R0', '2026-01-05'),
    examplePoint('R1', '2026-02-01'),
    ...codesOf(one).map((code) => exampleMember(code)),
    ...[1, 2, 3, 4].map((meeting) => sessionOf(one, meeting)),
    ...measuresOf(one),
    ...goalsOf(one),
    ...tasksOf(one),
    ...surveysOf(one),
  ),
}))

function codesOf({ members }: Case): string[] {
  return Array.from({ length: members }, (_, index) => `A-${String(index + 1).padStart(2, '0')}`)
}

function sessionOf(one: Case, meeting: number): AnyDraft {
  const { mark } = one
  const attendance = codesOf(one).flatMap((memberCode, index) => {
    const status = mark?.(index, meeting)
    const isThere = status === 'H' || status === 'T'
    return status ? [{ memberCode, status, ...(isThere ? { participation: index % 4 } : {}) }] : []
  })
  const present = attendance.filter(({ status }) => status === 'H' || status === 'T').length
  return {
    kind: 'session',
    record: {
      id: `P-0${meeting}`,
      number: meeting,
      date: `2026-01-${10 + meeting}`,
      status: 'terlaksana',
      attendance,
      ...(present > 0
        ? { laiseg: { understanding: 3, comfort: 2 + meeting / 2, action: 3, n: present } }
        : {}),
    },
  }
}

function measuresOf(one: Case): AnyDraft[] {
  const { scores } = one
  const sheets = codesOf(one).flatMap((memberCode, index): AnyDraft[] => {
    if (!scores) return []
    const [pre, post] = scores(index)
    const days = [
      ['pra', '2026-01-05', pre],
      ['akhir', '2026-02-01', post],
    ] as const
    return days.map(([point, date, total]) => ({
      kind: 'administration',
      record: {
        id: `SK.${memberCode}.${point}`,
        instrumentId: 'SK',
        memberCode,
        point,
        date,
        total,
      },
    }))
  })
  return [{ kind: 'instrument', record: scale }, ...sheets]
}

function goalsOf(one: Case): AnyDraft[] {
  const { levels } = one
  const rated = (index: number): Partial<DraftOf<'goal'>> => {
    const [baselineLevel, level] = levels?.(index) ?? []
    return level === undefined
      ? {}
      : {
          baselineLevel,
          ratings: [{ point: 'R1', date: '2026-02-01', level, evidence: 'Tampak pada P-04' }],
        }
  }
  return [
    exampleGoal('TK-1', rated(0)),
    ...codesOf(one).map((memberCode, index) =>
      exampleGoal(`TA-${index + 1}`, { memberCode, ...rated(index) }),
    ),
  ]
}

function tasksOf({ levels }: Case): AnyDraft[] {
  if (!levels) return []
  return (['R0', 'R1'] as const).flatMap((point, step) =>
    taskCodes.map(
      (task, index): AnyDraft => ({
        kind: 'taskReview',
        record: {
          id: `${point}.${task}`,
          point,
          task,
          date: step === 0 ? '2026-01-05' : '2026-02-01',
          attainment: step + (index % 2),
          effort: 1,
          note: 'Tampak pada pertemuan',
        },
      }),
    ),
  )
}

/** Everybody who answers chooses the next one. */
function surveysOf(one: Case): AnyDraft[] {
  const codes = codesOf(one)
  if (!one.mark || codes.length < 2) return []
  const choices = Object.fromEntries(
    codes.map((code, index) => [code, [codes[(index + 1) % codes.length] ?? code]]),
  )
  return [
    {
      kind: 'sociometricSurvey',
      record: {
        id: 'SM-1',
        date: '2026-01-20',
        question: 'Bekerja bersama',
        maxChoices: 3,
        choices,
      },
    },
  ]
}
