import { expect, it } from 'vitest'
import type { AnyDraft } from '../records/kinds'
import { exampleGroup, exampleProgram, exampleSession } from './exampleGroup'
import {
  nextPhaseChangeId,
  type ProgramStatus,
  phaseBefore,
  phaseHistory,
  phaseStart,
  statusOn,
} from './phaseHistory'

const change = (id: string, date: string, from: ProgramStatus, to: ProgramStatus): AnyDraft => ({
  kind: 'phaseChange',
  record: { id, date, from, to, reason: 'Contoh alasan' },
})

function group(status: ProgramStatus, ...changes: AnyDraft[]) {
  return exampleGroup(...exampleProgram({ status }), ...changes)
}

it('the changes of one day stand in the order in which they were written', () => {
  const told = group(
    'awal',
    change('PT-100', '2026-02-01', 'prakelompok', 'awal'),
    change('PT-99', '2026-02-01', 'awal', 'prakelompok'),
    change('PT-01', '2026-01-01', 'prakelompok', 'awal'),
  )
  expect(phaseHistory(told).map(({ id }) => id)).toEqual(['PT-01', 'PT-99', 'PT-100'])
  expect(nextPhaseChangeId(told)).toBe('PT-101')
  expect(nextPhaseChangeId(group('draf'))).toBe('PT-01')
})

it('the status of a day is that of the last change by then, before any the one it came from', () => {
  const told = group('tengah', change('PT-01', '2026-02-01', 'awal', 'tengah'))
  expect(statusOn(told, '2026-01-31')).toBe('awal')
  expect(statusOn(told, '2026-02-01')).toBe('tengah')
  expect(statusOn(group('akhir'), '2026-01-01')).toBe('akhir')
})

it('a phase begins when the group goes on into it, and not anew when it comes back', () => {
  const told = group(
    'akhir',
    change('PT-01', '2026-05-01', 'tengah', 'akhir'),
    change('PT-02', '2026-06-01', 'akhir', 'selesai'),
    change('PT-03', '2026-06-10', 'selesai', 'akhir'),
  )
  expect(phaseStart(told, 'akhir', '2026-06-30')).toBe('2026-05-01')
  expect(phaseStart(told, 'akhir', '2026-04-30')).toBeNull()
})

it('where no change tells, a phase begins with its first meeting held', () => {
  const meetings = [
    exampleSession(1, '2026-02-07', {}, { stage: 'awal' }),
    exampleSession(2, '2026-02-14', {}, { stage: 'tengah', status: 'ditunda' }),
    exampleSession(3, '2026-02-21', {}, { stage: 'tengah' }),
  ]
  expect(phaseStart(group('berjalan', ...meetings), 'tengah', '2026-03-01')).toBe('2026-02-21')
})

it('a group goes back one phase, or to where it stood when it was ended early', () => {
  expect(phaseBefore(group('tengah'))).toBe('awal')
  expect(phaseBefore(group('draf'))).toBeNull()
  expect(phaseBefore(group('dihentikan'))).toBeNull()
  const ended = group('dihentikan', change('PT-01', '2026-02-01', 'akhir', 'dihentikan'))
  expect(phaseBefore(ended)).toBe('akhir')
})
