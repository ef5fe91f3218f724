import { type groupTypes, sexes } from '../catalog/lists'
import { type TaskCode, taskCodes } from '../catalog/tasks'
import { type Day, isWithin, type Period } from '../day'
import type { GroupFile } from '../groupFile'
import { attendanceOf, type ExpectedMark, expectedMarks } from '../progress/attendance'
import { inUse } from '../progress/inUse'
import { heldSessions } from '../progress/sessions'
import { taskHistory } from '../progress/taskProgress'
import { isMemberOn } from '../rules/membership'
import type { Membership } from '../statistics/survival'
import { type GroupGoals, groupGoals, type MemberGoals, memberGoals } from './goalSpread'
import { isDropout, membershipsIn, membershipsUntil } from './memberships'
import { type OutsideHelp, outsideHelp } from './outsideHelp'
import { type PeopleServed, peopleServed } from './peopleServed'
import { type RatedOver, ratedOver } from './ratedOver'

export type GroupType = (typeof groupTypes)[number]

/** Meetings dated in the period: held, called off, postponed, and planned ones of which nothing is recorded yet. */
export type MeetingCounts = { held: number; cancelled: number; postponed: number; open: number }

/** Marks of attendance: present (H and T) of recorded ones, those not recorded, and how many people the marks are of. */
export type MarkCounts = { present: number; recorded: number; notRecorded: number; people: number }

/** Memberships that ended, or were last seen, after so many meetings. */
export type Lasting = { time: number; dropouts: number; others: number }

/**
 * What one group adds to the figures of the agency in a period: counts and sums only. No name, no code of a member and
 * nothing anybody wrote stands in it, so that nothing of a member leaves the group's file. `isActive`: there was
 * a member or a meeting in the period.
 * Source: domain.md 8.2.
 */
export type GroupContribution = {
  code: string
  type: GroupType | null
  isActive: boolean
  meetings: MeetingCounts
  people: PeopleServed
  attendance: MarkCounts
  /** In the order of the sexes. */
  attendanceBySex: MarkCounts[]
  tasks: Record<TaskCode, RatedOver>
  groupGoals: GroupGoals
  memberGoals: MemberGoals
  outside: OutsideHelp
  /** All memberships since the group began, up to the end of the period. */
  lasting: Lasting[]
}

/** The counts of a group in a period. */
export function groupContribution(group: GroupFile, period: Period): GroupContribution {
  const program = inUse(group.records.program)[0]
  const memberships = membershipsIn(group, period)
  const marks = expectedMarks(group, period)
  const codesOf = (sex: (typeof sexes)[number]) =>
    memberships.flatMap(({ member }) => (member.sex === sex ? [member.code] : []))
  const meetings = meetingsOf(group, period)
  return {
    code: program?.code ?? '',
    type: program?.groupType ?? null,
    isActive: memberships.length > 0 || Object.values(meetings).some((count) => count > 0),
    meetings,
    people: peopleServed(memberships, program, period),
    attendance: markCounts(marks),
    attendanceBySex: sexes.map((sex) => {
      const codes = codesOf(sex)
      return markCounts(marks.filter(({ memberCode }) => codes.includes(memberCode)))
    }),
    tasks: taskRatings(group, period),
    groupGoals: groupGoals(group, period),
    memberGoals: memberGoals(
      group,
      memberships.map(({ member }) => member.code),
      period,
    ),
    outside: outsideHelp(group, period),
    lasting: lastingOf(group, period),
  }
}

function meetingsOf(group: GroupFile, period: Period): MeetingCounts {
  const dated = inUse(group.records.session).filter(({ date }) => isWithin(date, period))
  const count = (status: string) => dated.filter((session) => session.status === status).length
  return {
    held: count('terlaksana'),
    cancelled: count('dibatalkan'),
    postponed: count('ditunda'),
    open: count('direncanakan'),
  }
}

function markCounts(marks: readonly ExpectedMark[]): MarkCounts {
  const { present, recorded, notRecorded } = attendanceOf(marks)
  return {
    present,
    recorded,
    notRecorded,
    people: new Set(marks.map((mark) => mark.memberCode)).size,
  }
}

function taskRatings(group: GroupFile, period: Period): Record<TaskCode, RatedOver> {
  return Object.fromEntries(
    taskCodes.map((task) => [
      task,
      ratedOver(
        taskHistory(group, task).map(({ point, review }) => ({
          day: point.date,
          level: review.attainment,
        })),
        period,
      ),
    ]),
  ) as Record<TaskCode, RatedOver>
}

/** Time is told in meetings held while somebody was a member. */
function lastingOf(group: GroupFile, period: Period): Lasting[] {
  const held = heldSessions(group).flatMap(({ date }) => (date <= period.to ? [date] : []))
  const each: Membership[] = membershipsUntil(group, period).map((one) => ({
    time: held.filter((day) => isIn(one, day)).length,
    isDropout: isDropout(one),
  }))
  const times = [...new Set(each.map(({ time }) => time))].sort((one, other) => one - other)
  return times.map((time) => {
    const there = each.filter((one) => one.time === time)
    const dropouts = there.filter((one) => one.isDropout).length
    return { time, dropouts, others: there.length - dropouts }
  })
}

function isIn({ member, to }: ReturnType<typeof membershipsUntil>[number], day: Day): boolean {
  return isMemberOn(member, day) && (to === null || day <= to)
}
