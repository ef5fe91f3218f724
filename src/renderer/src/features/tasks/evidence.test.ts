import { expect, test } from 'vitest'
import { recordOf } from '../../../../domain/groupFile'
import {
  exampleGroup,
  examplePoint,
  exampleProgram,
  exampleSession,
} from '../../../../domain/progress/exampleGroup'
import { evidenceAt, namedEvidence } from './evidence'

const group = exampleGroup(
  ...exampleProgram(),
  examplePoint('R1', '2026-01-20'),
  examplePoint('R2', '2026-02-20'),
  exampleSession(1, '2026-01-20'),
  exampleSession(2, '2026-01-27'),
  exampleSession(3, '2026-02-20', {}, { ledBy: 'anggota' }),
  exampleSession(4, '2026-02-27'),
  exampleSession(5, '2026-02-03', {}, { status: 'direncanakan' }),
)
const idsAt = (id: string) => {
  const point = recordOf(group, 'reviewPoint', id)
  return point ? evidenceAt(group, point).map((one) => one.id) : []
}

test('evidence lies after the point before and up to the day of this one', () => {
  expect(idsAt('R2')).toEqual(['P-2', 'P-3'])
})

test('the first point looks back to the beginning', () => {
  expect(idsAt('R1')).toEqual(['P-1'])
})

test('named evidence tells whether members led it, and unknown names stay on the list', () => {
  const named = namedEvidence(group, ['P-2', 'P-3', 'INS-2@P-03'])
  expect(named.map((one) => one.isLedByMembers)).toEqual([false, true, false])
  expect(named[2]?.label).toBe('INS-2@P-03')
})
