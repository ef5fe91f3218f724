import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import { hasLeft, staysOf } from '../members/stays'
import { admittedMembers, attendanceOf, expectedMarks } from '../progress/attendance'
import { heldSessions } from '../progress/sessions'
import type { Member } from '../records/member'
import type { NameMask } from '../report/maskNames'
import { maskedText } from '../report/reportScope'
import { daysOf, type OutcomeWindow } from './outcomeWindow'
import { leftHow } from './retention'

/** How a member stood with the program at the end of a window. */
export type MemberCourse = 'completed' | 'left' | 'staying'

/**
 * One member ever admitted. `hasStarted`: marked present at a meeting at least once by then; null where none of
 * the meetings expected was recorded. `isLate`: joined after the first meeting held. `returned`: came back
 * after leaving. `status` null: a later stay hides how this one ended. Nobody is left out, and nobody is averaged away. Source: domain.md 8.4.
 */
export type MemberParticipation = {
  memberCode: string
  joined: Day
  course: MemberCourse
  status: Member['status'] | null
  left: Day | null
  reason: string | null
  hasStarted: boolean | null
  isLate: boolean
  returned: boolean
}

/** Numbers by intention to serve: of everybody admitted, who started, completed, left and is still there. */
export type Participation = {
  members: MemberParticipation[]
  admitted: number
  started: number
  neverCame: number
  /** Members of whom no record can tell whether they started. */
  startUnknown: number
  completed: number
  left: number
  staying: number
}

/** What became of everybody who belonged to the group on some day of the window. */
export function participation(
  group: GroupFile,
  window: OutcomeWindow,
  mask: NameMask,
): Participation {
  const first = heldSessions(group)[0]?.date ?? null
  const marks = expectedMarks(group, {
    ...daysOf(window),
    from: daysOf({ ...window, period: null }).from,
  })
  const members = membersIn(group, window).map((member) => {
    const own = attendanceOf(marks.filter(({ memberCode }) => memberCode === member.code))
    return memberParticipation(member, window, mask, {
      first,
      hasStarted: own.recorded === 0 ? null : own.present > 0,
    })
  })
  const count = (isSo: (member: MemberParticipation) => boolean) => members.filter(isSo).length
  return {
    members,
    admitted: members.length,
    started: count(({ hasStarted }) => hasStarted === true),
    neverCame: count(({ hasStarted }) => hasStarted === false),
    startUnknown: count(({ hasStarted }) => hasStarted === null),
    completed: count(({ course }) => course === 'completed'),
    left: count(({ course }) => course === 'left'),
    staying: count(({ course }) => course === 'staying'),
  }
}

/** Everybody who belonged to the group on some day of the window, by code. */
export function membersIn(group: GroupFile, window: OutcomeWindow): Member[] {
  const { from, to } = daysOf(window)
  return admittedMembers(group)
    .filter((member) =>
      staysOf(member).some((stay) => stay.from <= to && (stay.to === null || stay.to >= from)),
    )
    .sort((one, other) => one.code.localeCompare(other.code, 'en', { numeric: true }))
}

function memberParticipation(
  member: Member,
  { until }: OutcomeWindow,
  mask: NameMask,
  { first, hasStarted }: { first: Day | null; hasStarted: boolean | null },
): MemberParticipation {
  const stays = staysOf(member).filter(({ from }) => from <= until)
  const last = stays.at(-1)
  const joined = stays[0]?.from ?? member.joinDate
  const isGone = hasEnded(member, stays.length, last?.to ?? null, until)
  const isDone = isGone && stays.length === staysOf(member).length && member.status === 'selesai'
  return {
    memberCode: member.code,
    joined,
    course: isDone ? 'completed' : isGone ? 'left' : 'staying',
    status: leftHow(member, until),
    left: isGone ? (last?.to ?? null) : null,
    reason: isGone ? maskedText(last?.reason, mask) : null,
    hasStarted,
    isLate: first !== null && joined > first,
    returned: stays.length > 1,
  }
}

/** Whether the stay known by then was over: by its last day, or by the status where nobody wrote one. */
function hasEnded(member: Member, stays: number, to: Day | null, until: Day): boolean {
  if (to !== null) return to <= until && !(stays === staysOf(member).length && !hasLeft(member))
  return stays === staysOf(member).length && hasLeft(member)
}
