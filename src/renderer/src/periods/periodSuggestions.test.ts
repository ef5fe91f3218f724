import { expect, test } from 'vitest'
import {
  exampleGroup,
  examplePoint,
  exampleProgram,
  exampleSession,
} from '../../../domain/progress/exampleGroup'
import type { AnyDraft } from '../../../domain/records/kinds'
import { periodSuggestions } from './periodSuggestions'

const report: AnyDraft = {
  kind: 'report',
  record: {
    id: 'LP-01',
    kind: 'laporanPerkembanganKelompok',
    number: '001/LPK',
    date: '2026-02-01',
    from: '2026-01-01',
    to: '2026-01-31',
    classification: 'R',
  },
}
const days = (drafts: AnyDraft[], today: string) =>
  periodSuggestions(exampleGroup(...exampleProgram(), ...drafts), today).map(
    ({ from, to }) => `${from} ${to}`,
  )

test('a group without reports is offered its whole program', () => {
  expect(days([], '2026-03-01')).toEqual(['2026-01-01 2026-06-30'])
})

test('what was done since the last report is offered first, the report itself next', () => {
  expect(days([report, exampleSession(1, '2026-02-10')], '2026-03-01')).toEqual([
    '2026-02-01 2026-03-01',
    '2026-01-01 2026-01-31',
    '2026-01-01 2026-06-30',
  ])
})

test('nothing is offered since the last report when no meeting was held', () => {
  expect(days([report], '2026-03-01')[0]).toBe('2026-01-01 2026-01-31')
})

test('a stretch between two review points begins on the day after the first', () => {
  const points = [examplePoint('R0', '2026-01-05'), examplePoint('R1', '2026-01-31')]
  expect(days(points, '2026-03-01')).toContain('2026-01-06 2026-01-31')
})

test('the same days are offered once', () => {
  const points = [examplePoint('R0', '2025-12-31'), examplePoint('R1', '2026-01-31')]
  const offered = days([report, ...points], '2026-03-01')
  expect(offered.filter((one) => one === '2026-01-01 2026-01-31')).toHaveLength(1)
})
