import { expect } from 'vitest'
import type { GroupFile } from '../../src/domain/groupFile'
import {
  attendanceByMember,
  attendanceBySession,
  attendanceOverall,
} from '../../src/domain/progress/attendance'
import {
  averagePresent,
  doseByMember,
  meanOfMemberRates,
} from '../../src/domain/progress/attendanceDose'
import {
  exampleGroup,
  exampleMember,
  exampleProgram,
  exampleSession,
} from '../../src/domain/progress/exampleGroup'
import type { AnyDraft } from '../../src/domain/records/kinds'

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

import { type Check, same } from './same'

/** Meeting n takes place on the n-th of January: spells are told in numbers of meetings. */
const dayOf = (n: number) => `2026-01-${String(n).padStart(2, '0')}`

const attendance: Check = (vector: Vector) => {
  const group = groupOf(vector)
  checkMembers(group, vector)
  checkMeetings(group, vector)
  checkRates(group, vector)
}

function checkMembers(group: GroupFile, { expected }: Vector): void {
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
}

function checkMeetings(group: GroupFile, { expected }: Vector): void {
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
}

function checkRates(group: GroupFile, { expected }: Vector): void {
  const { rate, rateWithoutExcused } = attendanceOverall(group)
  same(rate, expected.groupRate, 'groupRate')
  same(rateWithoutExcused, expected.groupRateExcludingExcused, 'groupRateExcludingExcused')
  same(meanOfMemberRates(group), expected.meanOfMemberRates, 'meanOfMemberRates')
  same(averagePresent(group), expected.avgPresentPerSession, 'avgPresentPerSession')
}

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

/** Checks of these parts of the set, by their names there. */
export const attendanceVectors = { attendance }
