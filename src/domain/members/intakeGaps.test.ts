import { expect, test } from 'vitest'
import { exampleGroup, exampleMember, exampleProgram } from '../progress/exampleGroup'
import { intakeGaps } from './intakeGaps'

const today = '2026-02-01'

test('a child without anything written lacks strengths, guardian, risks and consent', () => {
  const group = exampleGroup(...exampleProgram(), exampleMember('A-01'))
  expect(gapsOf(group, 0)).toEqual(['strengths', 'guardian', 'riskScreening', 'consent'])
})

test('a complete file lacks nothing', () => {
  const group = exampleGroup(
    ...exampleProgram(),
    exampleMember('A-01', {
      birthDate: '1990-01-01',
      strengths: 'sabar',
      riskScreenedDate: '2026-01-01',
    }),
    {
      kind: 'consent',
      record: {
        id: 'A-01.ikutKelompok',
        memberCode: 'A-01',
        purpose: 'ikutKelompok',
        status: 'setuju',
        date: '2026-01-02',
        form: 'tertulis',
        signedByMember: true,
      },
    },
  )
  expect(gapsOf(group, 0)).toEqual([])
})

test('whoever is obliged needs the note on the choice, and who turns 18 before the start needs no guardian', () => {
  const group = exampleGroup(
    ...exampleProgram(),
    exampleMember('A-01', { birthDate: '2008-01-01', participationBasis: 'kewajiban' }),
    exampleMember('A-02', { birthDate: '2008-01-02', participationBasis: 'rujukan' }),
  )
  expect(gapsOf(group, 0)).toContain('voluntarinessNote')
  expect(gapsOf(group, 0)).not.toContain('guardian')
  expect(gapsOf(group, 1)).not.toContain('voluntarinessNote')
  expect(gapsOf(group, 1)).toContain('guardian')
})

function gapsOf(group: ReturnType<typeof exampleGroup>, index: number) {
  const member = group.records.member[index]
  return member ? intakeGaps(group, member, today) : null
}
