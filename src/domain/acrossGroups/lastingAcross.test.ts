import { expect, test } from 'vitest'
import {
  exampleGroup,
  exampleMember,
  exampleProgram,
  exampleSession,
} from '../progress/exampleGroup'
import type { DraftOf } from '../records/kinds'
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
  expect(lasting).toMatchObject({ limit: 'fewDropouts', memberships: 20, dropouts: 'small' })
})

test('where nobody dropped out the curve stays whole', () => {
  const { lasting } = acrossGroups([group('KLP-01', []), group('KLP-02', [])])
  expect(lasting).toMatchObject({ limit: null, dropouts: 0, steps: [] })
})
