import { expect, it } from 'vitest'
import { exampleGroup, examplePoint, exampleSession } from '../progress/exampleGroup'
import { countedFor } from './countedFor'
import { decisionOf, organisationOf, problemOf } from './exampleLogs'
import { logPeriods } from './logPeriods'
import { logRemoval } from './logRemoval'

const group = exampleGroup(
  exampleSession(1, '2026-02-01'),
  examplePoint('R1', '2026-02-10'),
  examplePoint('R2', '2026-03-10'),
  decisionOf('KP-01', '2026-02-01', { topic: 'tujuan', autonomyLevel: 1, proposedBy: 'anggota' }),
  decisionOf('KP-02', '2026-03-20'),
  problemOf('MS-01', '2026-02-01', { status: 'selesai', resolvedDate: '2026-02-20' }),
  organisationOf(1, '2026-02-01', { decisionId: 'KP-01' }),
  {
    kind: 'taskReview',
    record: {
      id: 'R1.c',
      point: 'R1',
      date: '2026-02-10',
      task: 'c',
      attainment: 2,
      effort: 2,
      note: 'Contoh uraian penilaian.',
      evidenceRefs: ['KP-01'],
    },
  },
)
const told = (kind: 'decision' | 'problem', id: string) =>
  countedFor(group, { kind, id }, '2026-04-01').map(({ task, points, namedAt }) =>
    [task, ...points.map((point) => point?.id ?? 'since'), ...namedAt.map((at) => `@${at}`)].join(
      ' ',
    ),
  )

it('the life of a group is cut at its reviews, without gap or overlap', () => {
  expect(
    logPeriods(group).map(({ after, until, period }) => [after?.id, until?.id, period]),
  ).toEqual([
    [undefined, 'R1', { from: '1900-01-01', to: '2026-02-10' }],
    ['R1', 'R2', { from: '2026-02-11', to: '2026-03-10' }],
    ['R2', undefined, { from: '2026-03-11', to: '2199-12-31' }],
  ])
  expect(logPeriods(exampleGroup())).toHaveLength(1)
})

it('a decision on goals is counted for tasks b and d in its own stretch, and named where a review names it', () => {
  expect(told('decision', 'KP-01')).toEqual(['b R1 R2 since', 'c @R1', 'd R1'])
  expect(told('decision', 'KP-02')).toEqual(['d since'])
})

it('a problem is counted while it is at hand, one between members for task h too: raised before R1, resolved before R2', () => {
  expect(told('problem', 'MS-01')).toEqual(['e R1 R2', 'h R1 R2'])
  expect(told('problem', 'MS-77')).toEqual([])
})

it('a decision on which a structure rests is not taken away, another one is', () => {
  expect(logRemoval(group, { kind: 'decision', id: 'KP-01' })).toBeNull()
  expect(logRemoval(group, { kind: 'decision', id: 'KP-02' })).toEqual({
    put: [],
    remove: [{ kind: 'decision', id: 'KP-02' }],
  })
})
