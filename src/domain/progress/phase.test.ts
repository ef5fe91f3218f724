import { describe, expect, it } from 'vitest'
import type { AnyDraft } from '../records/kinds'
import { exampleGroup, exampleProgram, exampleSession } from './exampleGroup'
import { currentPhase, isRunning } from './phase'
import type { ProgramStatus } from './phaseHistory'
import { lastSession, nextSession } from './sessions'

const meetings = [
  exampleSession(1, '2026-01-10', {}, { stage: 'awal' }),
  exampleSession(2, '2026-02-10', {}, { stage: 'tengah' }),
  exampleSession(3, '2026-02-17', {}, { stage: 'tengah', status: 'ditunda' }),
  exampleSession(4, '2026-02-24'),
  exampleSession(5, '2026-03-10', {}, { status: 'direncanakan' }),
  exampleSession(6, '2026-03-03', {}, { status: 'direncanakan' }),
]
const change = (id: string, date: string, from: ProgramStatus, to: ProgramStatus): AnyDraft => ({
  kind: 'phaseChange',
  record: { id, date, from, to, reason: 'Contoh alasan' },
})
const running = exampleGroup(...exampleProgram(), ...meetings)
const finished = exampleGroup(...exampleProgram({ status: 'selesai' }), ...meetings)

describe('the phase of a group', () => {
  it('follows the stage of the last meeting held', () => {
    expect(currentPhase(running, '2026-01-09')).toBe('prakelompok')
    expect(currentPhase(running, '2026-01-10')).toBe('awal')
    expect(currentPhase(running, '2026-02-28')).toBe('tengah')
  })
  it('is what the worker set, as long as no later meeting was held', () => {
    const set = exampleGroup(...exampleProgram({ status: 'akhir' }), ...meetings)
    expect(currentPhase(set, '2026-02-28')).toBe('akhir')
    expect(currentPhase(set, '2026-01-10')).toBe('awal')
  })
  it('is follow-up after the last day of a finished program', () => {
    expect(currentPhase(finished, '2026-06-30')).toBe('tengah')
    expect(currentPhase(finished, '2026-07-01')).toBe('tindakLanjut')
  })
  it('is what the last change of phase by that day says, and what the meetings say before any', () => {
    const changed = exampleGroup(
      ...exampleProgram({ status: 'dihentikan' }),
      ...meetings,
      change('PT-01', '2026-02-20', 'awal', 'tengah'),
      change('PT-02', '2026-02-27', 'tengah', 'awal'),
      change('PT-03', '2026-03-05', 'awal', 'dihentikan'),
    )
    expect(currentPhase(changed, '2026-01-09')).toBe('prakelompok')
    expect(currentPhase(changed, '2026-01-10')).toBe('awal')
    expect(currentPhase(changed, '2026-02-20')).toBe('tengah')
    expect(currentPhase(changed, '2026-02-27')).toBe('awal')
    expect(currentPhase(changed, '2026-03-05')).toBe('awal')
    expect(isRunning(changed, '2026-03-04')).toBe(true)
    expect(isRunning(changed, '2026-03-05')).toBe(false)
  })
  it('is follow-up from the day on which the group was finished', () => {
    const done = exampleGroup(
      ...exampleProgram({ status: 'selesai' }),
      ...meetings,
      change('PT-01', '2026-03-01', 'akhir', 'selesai'),
    )
    expect(currentPhase(done, '2026-02-28')).toBe('akhir')
    expect(currentPhase(done, '2026-03-01')).toBe('tindakLanjut')
    expect(isRunning(done, '2026-03-01')).toBe(false)
  })
  it('is unknown without a program', () => {
    expect(currentPhase(exampleGroup(), '2026-01-01')).toBeNull()
  })
})

describe('a running group', () => {
  it('runs from its first day while it is running, and to its last day once finished', () => {
    expect(isRunning(running, '2025-12-31')).toBe(false)
    expect(isRunning(running, '2026-08-01')).toBe(true)
    expect(isRunning(finished, '2026-06-30')).toBe(true)
    expect(isRunning(finished, '2026-07-01')).toBe(false)
  })
})

describe('the meetings around a day', () => {
  it('are the last held and the next planned, the day itself included', () => {
    expect(lastSession(running, '2026-02-24')?.number).toBe(4)
    expect(lastSession(running, '2026-01-09')).toBeNull()
    expect(nextSession(running, '2026-03-03')?.number).toBe(6)
    expect(nextSession(running, '2026-03-04')?.number).toBe(5)
    expect(nextSession(running, '2026-03-11')).toBeNull()
  })
})
