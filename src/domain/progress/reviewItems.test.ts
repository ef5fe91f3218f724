import { expect, test } from 'vitest'
import { recordOf } from '../groupFile'
import type { AnyDraft } from '../records/kinds'
import {
  exampleGoal,
  exampleGroup,
  exampleMember,
  examplePoint,
  exampleProgram,
} from './exampleGroup'
import { reviewItems } from './reviewItems'

const rated = { ratings: [{ point: 'R1', date: '2026-02-01', level: 0, evidence: 'SM-1' }] }

function itemsAt(pointId: string, ...put: AnyDraft[]) {
  const group = exampleGroup(
    ...exampleProgram(),
    examplePoint('R1', '2026-02-01'),
    examplePoint('R2', '2026-03-01'),
    ...put,
  )
  const point = recordOf(group, 'reviewPoint', pointId)
  if (!point) throw new Error('the example has no such point')
  return reviewItems(group, point)
}
const goalsAt = (pointId: string, ...put: AnyDraft[]) =>
  itemsAt(pointId, ...put).flatMap((item) => (item.kind === 'goal' ? [item.goal.id] : []))

test('eight tasks, the goals and six principles stand in their order', () => {
  const items = itemsAt('R1', exampleMember('A-01'), exampleGoal('TK-1'))
  expect(items.map(({ kind }) => kind)).toEqual([
    ...Array<string>(8).fill('task'),
    'goal',
    ...Array<string>(6).fill('principle'),
  ])
  expect(items.every(({ isDone }) => !isDone)).toBe(true)
})

test('what was judged at the point is done, at another point it is not', () => {
  const put: AnyDraft[] = [
    exampleGoal('TK-1', rated),
    {
      kind: 'taskReview',
      record: {
        id: 'R1.b',
        point: 'R1',
        task: 'b',
        date: '2026-02-01',
        attainment: 2,
        effort: 2,
        note: 'Tujuan disepakati bersama',
      },
    },
  ]
  const done = (pointId: string) =>
    itemsAt(pointId, ...put).flatMap((item) => (item.isDone ? [item.kind] : []))
  expect(done('R1')).toEqual(['task', 'goal'])
  expect(done('R2')).toEqual([])
})

test('a principle is done once every question has its answer', () => {
  const check = (answers: ('ya' | null)[]): AnyDraft => ({
    kind: 'principleCheck',
    record: { id: 'R1.b', point: 'R1', principle: 'b', answers },
  })
  const isDone = (...answers: ('ya' | null)[]) =>
    itemsAt('R1', check(answers)).some((item) => item.kind === 'principle' && item.isDone)
  expect(isDone('ya', null, 'ya', 'ya', 'ya')).toBe(false)
  expect(isDone('ya', 'ya', 'ya', 'ya', 'ya')).toBe(true)
})

test('the goal of a member who had left is asked for only where it was rated', () => {
  const left = exampleMember('A-02', {
    spells: [{ from: '2026-01-01', to: '2026-02-20' }],
    status: 'mengundurkanDiri',
    exitDate: '2026-02-20',
  })
  const own = exampleGoal('TA-02', { level: 'anggota', memberCode: 'A-02' })
  expect(goalsAt('R1', left, own)).toEqual(['TA-02'])
  expect(goalsAt('R2', left, own)).toEqual([])
})

test('goals of the group come first, then those of members by code; stopped ones are out', () => {
  const own = (id: string, memberCode: string) => exampleGoal(id, { level: 'anggota', memberCode })
  expect(
    goalsAt(
      'R1',
      exampleMember('A-10'),
      exampleMember('A-02'),
      own('TA-10', 'A-10'),
      own('TA-02', 'A-02'),
      exampleGoal('TK-1'),
      exampleGoal('TK-2', { status: 'dihentikan', statusReason: 'Tidak lagi diperlukan' }),
    ),
  ).toEqual(['TK-1', 'TA-02', 'TA-10'])
})
