import { expect, test } from 'vitest'
import { exampleGroup, exampleMember, exampleProgram } from '../progress/exampleGroup'
import type { AnyDraft } from '../records/kinds'
import { outsideHelp } from './outsideHelp'

const period = { from: '2026-01-01', to: '2026-03-31' }
const need = (number: number, memberCodes?: string[]): AnyDraft => ({
  kind: 'resourceNeed',
  record: {
    id: `KB-${number}`,
    scope: 'anggota',
    need: 'Kebutuhan contoh',
    priority: 2,
    status: 'belum',
    memberCodes: memberCodes ?? null,
  },
})
const behind = (...needs: AnyDraft[]) =>
  outsideHelp(
    exampleGroup(...exampleProgram(), exampleMember('A-01'), exampleMember('A-02'), ...needs),
    period,
  ).memberNeeds

test('needs that name nobody may all be of one person', () => {
  const { counts, people, everybody } = behind(...[1, 2, 3, 4, 5].map((number) => need(number)))
  expect([counts, people, everybody]).toEqual([[0, 0, 5], [0, 0, 1], 1])
})

test('and that person may be one of those named', () => {
  const { people, everybody } = behind(need(1), need(2, ['A-01', 'A-02']))
  expect([people, everybody]).toEqual([[0, 0, 2], 2])
})
