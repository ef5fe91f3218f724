import { expect, test } from 'vitest'
import { exampleGoal, exampleGroup, exampleMember, exampleProgram } from '../progress/exampleGroup'
import type { AnyDraft } from '../records/kinds'
import { goalMap, looseEnds } from './goalMap'
import { nextGoalId } from './nextGoalId'

const agency: AnyDraft = {
  kind: 'agency',
  record: {
    id: 'AG-01',
    name: 'LKS Contoh',
    kind: 'LKS',
    address: 'Jalan Contoh 1',
    timezone: 'WIB',
    letterCode: 'LKS-C',
    defaultPaper: 'F4',
    purposes: [
      { id: 'TL-1', text: 'Anak terlindungi' },
      { id: 'TL-2', text: 'Anak kembali belajar' },
    ],
    head: { name: 'Sudarmo Rekaan', title: 'Pimpinan' },
  },
}
const own = (id: string, memberCode: string, groupGoalIds: string[]) =>
  exampleGoal(id, { level: 'anggota', memberCode, groupGoalIds })
const group = exampleGroup(
  ...exampleProgram(),
  agency,
  exampleMember('A-02'),
  exampleMember('A-10'),
  exampleGoal('TK-1', { alignedAgencyGoalId: 'TL-1' }),
  exampleGoal('TK-2'),
  exampleGoal('TK-3', { status: 'diganti', statusReason: 'Diganti TK-2' }),
  own('TA-10', 'A-10', ['TK-1', 'TK-3']),
  own('TA-02', 'A-02', []),
)

test('purposes, goals of the group and goals of members by code, each with what it serves', () => {
  const { purposes, groupGoals, memberGoals } = goalMap(group)
  expect(purposes.map(({ id }) => id)).toEqual(['TL-1', 'TL-2'])
  expect(groupGoals.map(({ id, purposeId }) => [id, purposeId])).toEqual([
    ['TK-1', 'TL-1'],
    ['TK-2', null],
  ])
  expect(memberGoals.map(({ id, groupGoalIds }) => [id, groupGoalIds])).toEqual([
    ['TA-02', []],
    ['TA-10', ['TK-1']],
  ])
})

test('what hangs loose is named', () => {
  expect(looseEnds(goalMap(group))).toEqual({
    purposesWithoutGoal: ['TL-2'],
    groupGoalsWithoutPurpose: ['TK-2'],
    groupGoalsWithoutMemberGoal: ['TK-2'],
    memberGoalsWithoutGroupGoal: ['TA-02'],
  })
})

test('without goals the map holds the purposes alone', () => {
  const { groupGoals, memberGoals } = goalMap(exampleGroup(...exampleProgram(), agency))
  expect([groupGoals, memberGoals]).toEqual([[], []])
})

test('codes of goals follow on, and replaced ones stay taken', () => {
  expect(nextGoalId(group, 'kelompok')).toBe('TK-4')
  expect(nextGoalId(group, 'anggota', 'A-03')).toBe('TA-03')
  expect(nextGoalId(group, 'anggota', 'A-02')).toBe('TA-02-2')
})
