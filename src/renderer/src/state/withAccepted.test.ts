import { expect, test } from 'vitest'
import { applyChange, type Change, recordOf } from '../../../domain/groupFile'
import { exampleGroup, examplePoint, exampleProgram } from '../../../domain/progress/exampleGroup'
import { withAccepted } from './withAccepted'

const stamp = { at: '2026-02-01T08:00:00+07:00', by: 'contoh' }

test('the snapshot after an accepted change is the group that the door made', () => {
  const before = exampleGroup(
    ...exampleProgram(),
    examplePoint('R0', '2026-01-01'),
    examplePoint('R1', '2026-01-20'),
  )
  const change: Change = {
    put: [examplePoint('R0', '2026-01-02'), examplePoint('R2', '2026-02-01')],
    remove: [{ kind: 'reviewPoint', id: 'R1' }],
  }
  const made = applyChange(before, change, stamp)
  if (!made.ok) throw new Error('the example change was refused')
  const written = ['R0', 'R2'].flatMap((id) => {
    const record = recordOf(made.group, 'reviewPoint', id)
    return record ? [{ kind: 'reviewPoint' as const, record }] : []
  })

  const after = withAccepted(before, {
    revision: made.group.revision,
    put: written,
    remove: [{ kind: 'reviewPoint', id: 'R1' }],
    savedAt: stamp.at,
  })

  expect(after).toEqual(made.group)
  expect(before.records.reviewPoint.map(({ id }) => id)).toEqual(['R0', 'R1'])
})
