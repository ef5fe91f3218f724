import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { AnyDraft } from '../records/kinds'
import { attendanceByMember, attendanceBySession, attendanceOverall } from './attendance'
import { averagePresent, doseByMember, meanOfMemberRates } from './attendanceDose'
import { exampleGroup, exampleMember, exampleProgram, exampleSession } from './exampleGroup'

type Status = 'H' | 'T' | 'I' | 'S' | 'A'
type Vector = {
  id: string
  input: {
    members: { id: string; spells: [from: number, to: number | null][] }[]
    sessions: { n: number; status: 'held' | 'cancelled'; minutes: number }[]
    marks: Record<string, Record<string, Status>>
    plannedSessions: number
    lateMinutes: Record<string, Record<string, number>>
  }
  expected: {
    perMember: Record<string, Record<string, number | null>>
    perSession: Record<string, Record<string, number>>
    groupRate: number
    groupRateExcludingExcused: number
    meanOfMemberRates: number
    avgPresentPerSession: number
  }
}

const path =
  process.env.EVALUATION_VECTORS ??
  join(import.meta.dirname, '../../../test/evaluation-vectors.json')
const vectors: Vector[] = JSON.parse(readFileSync(path, 'utf8')).attendance

/** Meeting n takes place on the n-th of January: spells are told in numbers of meetings. */
const dayOf = (n: number) => `2026-01-${String(n).padStart(2, '0')}`

describe.each(vectors.map((vector) => [vector.id, vector] as const))('%s', (_id, vector) => {
  const group = groupOf(vector)
  const { expected } = vector

  it('gives each member the expected counts, rates, minutes, dose and absences at the end', () => {
    const doses = new Map(doseByMember(group).map((one) => [one.memberCode, one]))
    const told = attendanceByMember(group).map(({ member, attendance }) => {
      const dose = doses.get(member.code)
      return [
        member.code,
        {
          expected: attendance.expected,
          recorded: attendance.recorded,
          unrecorded: attendance.notRecorded,
          present: attendance.present,
          late: attendance.late,
          excused: attendance.I + attendance.S,
          unexcused: attendance.A,
          rate: attendance.rate,
          rateExcludingExcused: attendance.rateWithoutExcused,
          minutes: dose?.minutes,
          consecutiveAbsencesAtEnd: dose?.absencesAtEnd,
          dosePlanned: dose?.dose,
        },
      ]
    })
    expect(Object.fromEntries(told)).toEqual(expected.perMember)
  })

  it('lists the meetings held, and no cancelled one', () => {
    const told = attendanceBySession(group).map(({ session, attendance }) => [
      session.number,
      {
        eligible: attendance.expected,
        recorded: attendance.recorded,
        present: attendance.present,
        rate: attendance.rate,
      },
    ])
    expect(Object.fromEntries(told)).toEqual(expected.perSession)
  })

  it('tells the rate of the group from the mean of rates, and the average at a meeting', () => {
    const { rate, rateWithoutExcused } = attendanceOverall(group)
    expect(rate).toBeCloseTo(expected.groupRate, 12)
    expect(rateWithoutExcused).toBeCloseTo(expected.groupRateExcludingExcused, 12)
    expect(meanOfMemberRates(group)).toBeCloseTo(expected.meanOfMemberRates, 12)
    expect(averagePresent(group)).toBeCloseTo(expected.avgPresentPerSession, 12)
  })
})

function groupOf({ input }: Vector) {
  return exampleGroup(
    ...exampleProgram({ plannedSessions: input.plannedSessions }),
    ...input.members.map(({ id, spells }) =>
      exampleMember(id, {
        spells: spells.map(([from, to]) => ({
          from: dayOf(from),
          to: to === null ? null : dayOf(to),
        })),
      }),
    ),
    ...input.sessions.map((session) => sessionOf(session, input)),
  )
}

function sessionOf(
  { n, status, minutes }: Vector['input']['sessions'][number],
  { marks, lateMinutes }: Vector['input'],
): AnyDraft {
  const attendance = Object.entries(marks).flatMap(([memberCode, row]) => {
    const mark = row[n]
    const late = lateMinutes[memberCode]?.[n]
    return mark ? [{ memberCode, status: mark, ...(late ? { lateMinutes: late } : {}) }] : []
  })
  const isHeld = status === 'held'
  return exampleSession(
    n,
    dayOf(n),
    {},
    {
      attendance,
      plan: { minutes },
      status: isHeld ? 'terlaksana' : 'dibatalkan',
      ...(isHeld ? {} : { statusReason: 'Banjir' }),
    },
  )
}
