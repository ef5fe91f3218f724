import { describe, expect, it } from 'vitest'
import { type TaskCode, taskCodes } from '../catalog/tasks'
import type { AnyDraft } from '../records/kinds'
import { exampleGroup, examplePoint } from './exampleGroup'
import { lastTaskReviewPoint, reviewPoints } from './reviewPoints'
import { taskAttainment, taskHistory, taskStandings, taskSummary } from './taskProgress'

const review = (point: string, task: TaskCode, attainment: number): AnyDraft => ({
  kind: 'taskReview',
  record: {
    id: `${point}.${task}`,
    point,
    task,
    date: '2026-02-01',
    attainment,
    effort: 1,
    note: 'Terlihat pada pertemuan terakhir',
  },
})

/** R2 was written down before R1; six tasks at R1, two at R2, nothing rated at R3. */
const group = exampleGroup(
  examplePoint('R2', '2026-03-01'),
  examplePoint('R1', '2026-02-01'),
  examplePoint('R3', '2026-04-01'),
  ...taskCodes.slice(0, 6).map((task, index) => review('R1', task, index % 4)),
  review('R2', 'a', 3),
  review('R2', 'b', 0),
)

describe('review points', () => {
  it('stand in the order of their days, not of their writing', () => {
    expect(reviewPoints(group).map(({ id }) => id)).toEqual(['R1', 'R2', 'R3'])
  })
  it('of the tasks are those at which a task was rated', () => {
    expect(lastTaskReviewPoint(group, '2026-12-31')?.id).toBe('R2')
    expect(lastTaskReviewPoint(group, '2026-02-28')?.id).toBe('R1')
    expect(lastTaskReviewPoint(group, '2026-01-31')).toBeNull()
  })
})

describe('the tasks at a review point', () => {
  it('are null where they were not rated, which is not 0', () => {
    expect(taskAttainment(group, 'R2')).toMatchObject({ a: 3, b: 0, c: null, h: null })
  })
  it('have a mean from six rated on: (0 + 1 + 2 + 3 + 0 + 1) / 6', () => {
    expect(taskSummary(group, 'R1')).toEqual({ rated: 6, atLeast3: 1, mean: 7 / 6 })
  })
  it('have no mean below six rated', () => {
    expect(taskSummary(group, 'R2')).toEqual({ rated: 2, atLeast3: 1, mean: null })
  })
  it('are unknown at a point where nothing was rated', () => {
    expect(taskSummary(group, 'R3')).toEqual({ rated: 0, atLeast3: 0, mean: null })
  })
})

describe('one task over time', () => {
  it('shows each step with its change, falls included', () => {
    const steps = (task: TaskCode) =>
      taskHistory(group, task).map(({ point, review: { attainment }, change }) => [
        point.id,
        attainment,
        change,
      ])
    expect(steps('a')).toEqual([
      ['R1', 0, null],
      ['R2', 3, 3],
    ])
    expect(steps('b')).toEqual([
      ['R1', 1, null],
      ['R2', 0, -1],
    ])
    expect(steps('h')).toEqual([])
  })
  it('stands on a day where it was last rated before it', () => {
    const [a] = taskStandings(group, '2026-02-15')
    expect(a?.current?.review.attainment).toBe(0)
    expect(a?.previous).toBeNull()
    expect(taskStandings(group, '2026-12-31')[0]).toMatchObject({
      current: { review: { attainment: 3 } },
      previous: { review: { attainment: 0 } },
    })
  })
})
