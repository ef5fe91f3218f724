import { expect, test } from 'vitest'
import { exampleGroup, examplePoint, exampleProgram } from '../../../domain/progress/exampleGroup'
import { reviewDraft, toBeSaved } from './reviewDraft'

const group = exampleGroup(...exampleProgram(), examplePoint('R1', '2026-01-20'))
const [point] = group.records.reviewPoint
if (!point) throw new Error('the example has no review point')
const fresh = reviewDraft(group, point, 'g')

test('a new review begins with nothing judged', () => {
  expect(fresh.indicatorStates).toEqual([null, null, null, null, null])
  expect(fresh.attainment).toBeUndefined()
})

test('indicators are saved once all five are judged, and not before', () => {
  const four = ['tampak', 'tampak', 'sebagian', 'belum', null] as const
  expect(toBeSaved({ ...fresh, indicatorStates: four }).indicatorStates).toBeNull()
  const five = ['tampak', 'tampak', 'sebagian', 'belum', 'belum'] as const
  expect(toBeSaved({ ...fresh, indicatorStates: five }).indicatorStates).toEqual(five)
})

test('a reason of blanks is no reason', () => {
  expect(toBeSaved({ ...fresh, jumpReason: '  ' }).jumpReason).toBeNull()
})
