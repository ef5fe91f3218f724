import { describe, expect, it } from 'vitest'
import { averagePresent, doseByMember, hasCompleted, meanOfMemberRates } from './attendanceDose'
import { exampleGroup, exampleMember, exampleProgram, exampleSession } from './exampleGroup'

const late = { memberCode: 'A-01', status: 'T' as const, lateMinutes: 25 }

describe('how much of the program reached a member', () => {
  it('takes lateness off: 120 minutes by the clock of the meeting and 90 of the plan less 25 make 185', () => {
    const group = exampleGroup(
      ...exampleProgram({ plannedSessions: 8 }),
      exampleMember('A-01'),
      exampleSession(1, '2026-01-05', { 'A-01': 'H' }, { startTime: '13.30', endTime: '15.30' }),
      exampleSession(2, '2026-01-12', {}, { plan: { minutes: 90 }, attendance: [late] }),
    )
    expect(doseByMember(group)[0]).toMatchObject({ minutes: 185, dose: 2 / 8 })
  })
  it('falls back on the usual length of the program, 120 minutes', () => {
    const group = exampleGroup(
      ...exampleProgram(),
      exampleMember('A-01'),
      exampleSession(1, '2026-01-05', { 'A-01': 'H' }),
    )
    expect(doseByMember(group)[0]?.minutes).toBe(120)
  })
  it('knows no minutes where nobody said how long a meeting lasts, and no dose without a plan', () => {
    const group = exampleGroup(
      exampleMember('A-01'),
      exampleSession(1, '2026-01-05', { 'A-01': 'H' }),
    )
    expect(doseByMember(group)[0]).toMatchObject({ minutes: null, dose: null })
  })
  it('counts absences at the end and passes over blanks: A, blank, S make 2', () => {
    const group = exampleGroup(
      exampleMember('A-01'),
      exampleSession(1, '2026-01-05', { 'A-01': 'H' }),
      exampleSession(2, '2026-01-12', { 'A-01': 'A' }),
      exampleSession(3, '2026-01-19'),
      exampleSession(4, '2026-01-26', { 'A-01': 'S' }),
    )
    expect(doseByMember(group)[0]?.absencesAtEnd).toBe(2)
  })
  it('says who completed by the rule of the program: 9 of 12 reach 0.75, 8 of 12 do not', () => {
    const dose = (attended: number) => ({ minutes: null, dose: attended / 12, absencesAtEnd: 0 })
    expect(hasCompleted(dose(9), 0.75)).toBe(true)
    expect(hasCompleted(dose(8), 0.75)).toBe(false)
    expect(hasCompleted({ minutes: null, dose: null, absencesAtEnd: 0 }, 0.75)).toBeNull()
  })
})

describe('a group of which nothing is known', () => {
  it('has no averages', () => {
    const group = exampleGroup(exampleMember('A-01'), exampleSession(1, '2026-01-05'))
    expect(averagePresent(group)).toBeNull()
    expect(meanOfMemberRates(group)).toBeNull()
  })
})
