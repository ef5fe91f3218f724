import { expect, test } from 'vitest'
import {
  exampleGroup,
  exampleMember,
  exampleProgram,
  exampleSession,
} from '../progress/exampleGroup'
import type { DraftOf } from '../records/kinds'
import { sum } from '../statistics/mean'
import { acrossGroups } from './acrossGroups'
import { groupContribution } from './groupContribution'

const period = { from: '2026-01-01', to: '2026-06-30' }
const weeks = ['2026-01-10', '2026-01-17', '2026-01-24', '2026-01-31']

/** Ten members and four meetings; each number is after how many meetings one of them withdrew. */
function group(code: string, dropouts: readonly number[]) {
  const members = Array.from({ length: 10 }, (_, index) => {
    const after = dropouts[index]
    const left: Partial<DraftOf<'member'>> =
      after === undefined
        ? {}
        : { status: 'mengundurkanDiri', exitDate: weeks[after - 1] as string }
    return exampleMember(`A-${String(index + 1).padStart(2, '0')}`, left)
  })
  const sessions = weeks.map((date, index) => exampleSession(index + 1, date))
  return groupContribution(
    exampleGroup(...exampleProgram({ code }), ...members, ...sessions),
    period,
  )
}

const quarter = { from: '2026-04-01', to: '2026-06-30' }
const gone = (exitDate: string) => ({ status: 'mengundurkanDiri', exitDate }) as const
const excluded = {
  status: 'dikeluarkan',
  exitDate: '2026-05-10',
  exitReason: 'Alasan contoh.',
} as const

/** A group with so many members of each kind, a meeting in March and one in June, seen in the second quarter. */
function stays(...kinds: readonly (readonly [number, Partial<DraftOf<'member'>>?])[]) {
  const members = kinds.flatMap(([count, fields = {}]) =>
    Array.from({ length: count }, () => ({
      exitDate: fields.status ? '2026-05-10' : null,
      ...fields,
    })),
  )
  return groupContribution(
    exampleGroup(
      ...exampleProgram(),
      ...members.map((fields, index) =>
        exampleMember(`A-${String(index + 1).padStart(2, '0')}`, fields),
      ),
      exampleSession(1, '2026-03-10'),
      exampleSession(2, '2026-06-10'),
    ),
    quarter,
  )
}

test('the curve begins with 20 memberships and falls where five or more have dropped out', () => {
  const { lasting } = acrossGroups([group('KLP-01', [1, 1, 2]), group('KLP-02', [1, 1, 2, 2, 3])])
  expect(lasting).toMatchObject({ limit: null, memberships: 20, dropouts: 8, longest: 4 })
  // After 1: 4 of 20 dropped out; after 2: 3 of 16; after 3: 1 of 13. The 8 are told in one step, for 7 + 1 leaves 1.
  expect(lasting.steps).toHaveLength(1)
  expect(lasting.steps[0]?.time).toBe(3)
  expect(lasting.steps[0]?.share).toBeCloseTo((16 / 20) * (13 / 16) * (12 / 13), 12)
})

test('with 19 memberships no curve is drawn', () => {
  const ten = group('KLP-01', [1, 1, 2, 2, 3])
  const nine = { ...ten, lasting: [{ time: 4, dropouts: 0, others: 9 }] }
  expect(acrossGroups([ten, nine]).lasting).toMatchObject({ limit: 'tooFewMemberships', steps: [] })
})

test('fewer than five drop-outs are no curve, for each step would be somebody', () => {
  const { lasting } = acrossGroups([group('KLP-01', [1]), group('KLP-02', [])])
  expect(lasting).toMatchObject({ limit: 'fewPeople', memberships: 20, dropouts: 'closed' })
})

test('two excluded are not found from the drop-outs, nor from the share that lasts', () => {
  const { people, lasting } = acrossGroups([
    stays([12], [5, { status: 'selesai' }], [6, gone('2026-05-10')], [2, excluded]),
  ])
  expect(people).toMatchObject({ total: 25, byEnd: [12, 'closed', 6, 0, 'small', 0] })
  // 8 drop-outs less the 6 who withdrew would be the 2; so would the share 1 - 8 / 25 of 25 memberships.
  expect(lasting).toMatchObject({
    limit: 'fewPeople',
    memberships: 25,
    dropouts: 'closed',
    steps: [],
  })
})

test('two who left before the period are not found from memberships less people', () => {
  const { people, lasting } = acrossGroups([
    stays([20], [2, gone('2026-02-10')], [3, gone('2026-05-10')]),
  ])
  expect(people.total).toBe(23)
  // 25 memberships less 23 people.
  expect(lasting).toMatchObject({ limit: 'fewPeople', memberships: 'closed', dropouts: 'closed' })
})

test('five who dropped out before the period and five in it may be told', () => {
  const { people, lasting } = acrossGroups([
    stays([20], [5, gone('2026-02-10')], [5, gone('2026-05-10')]),
  ])
  expect(people).toMatchObject({ total: 25, byEnd: [20, 0, 5, 0, 0, 0] })
  expect(lasting).toMatchObject({ limit: null, memberships: 30, dropouts: 10 })
  // Before: 0 of 2 meetings; after: 1 of 2. 25 / 30, then 20 / 25 of these.
  expect(lasting.steps.map(({ share }) => share.toFixed(12))).toEqual(
    [25 / 30, 20 / 30].map((share) => share.toFixed(12)),
  )
})

test('two last seen before the step are not found from its share', () => {
  const lasting = [
    { time: 1, dropouts: 0, others: 2 },
    { time: 2, dropouts: 5, others: 18 },
  ]
  // 1 - 5 / 23 with 25 memberships tells that 2 were not followed so far.
  expect(acrossGroups([{ ...group('KLP-01', []), lasting }]).lasting).toMatchObject({
    limit: 'fewPeople',
    steps: [],
  })
})

test('a type of program is told at the same steps as all, so that the rest is no few', () => {
  const [one, other] = [
    [
      [1, 5],
      [2, 5],
    ],
    [
      [1, 3],
      [2, 5],
    ],
  ].map((dropouts, index) => ({
    ...stays([10, {}]),
    code: `KLP-0${index}`,
    type: index === 0 ? ('tritmen' as const) : ('tugas' as const),
    people: {
      ...stays([10]).people,
      total: 20,
      byEnd: [
        20 - sum(dropouts.map(([, n]) => n ?? 0)),
        0,
        sum(dropouts.map(([, n]) => n ?? 0)),
        0,
        0,
        0,
      ],
    },
    lasting: [
      ...dropouts.map(([time = 0, count = 0]) => ({ time, dropouts: count, others: 0 })),
      { time: 3, dropouts: 0, others: 20 - sum(dropouts.map(([, n]) => n ?? 0)) },
    ],
  }))
  const both = [one, other].flatMap((each) => each ?? [])
  const timesOf = (type: 'tritmen' | 'tugas' | null) =>
    acrossGroups(both, { type }).lasting.steps.map(({ time }) => time)
  // After 1: 5 and 3, all 8; 8 - 5 would tell the 3.
  expect([timesOf('tritmen'), timesOf('tugas'), timesOf(null)]).toEqual([[2], [2], [2]])
})

test('where nobody dropped out the curve stays whole', () => {
  const { lasting } = acrossGroups([group('KLP-01', []), group('KLP-02', [])])
  expect(lasting).toMatchObject({ limit: null, dropouts: 0, steps: [] })
})
