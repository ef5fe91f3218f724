import type { attendanceStatuses, memberStatuses } from '../catalog/lists'
import type { Day, Period } from '../day'
import type { GroupFile } from '../groupFile'
import { hasLeft } from '../members/stays'
import { type Attendance, attendanceByMember, expectedMarks } from '../progress/attendance'
import { type AttendanceDose, doseOf, hasCompleted } from '../progress/attendanceDose'
import { inUse } from '../progress/inUse'
import { isOver } from '../progress/isOver'
import { heldSessions } from '../progress/sessions'
import type { Member } from '../records/member'
import type { Session } from '../records/session'
import { isMemberOn, spellsOf } from '../rules/membership'
import { mean, share } from '../statistics/mean'
import type { Dosage } from './dosage'
import { leftHow } from './retention'

/** Share of planned meetings that completes a program whose own rule is not written. Source: evaluation.md 4.7. */
export const USUAL_COMPLETION_SHARE = 0.75

/**
 * What stands for one member at one meeting held: the mark; a blank for a member who was expected ("belum dicatat",
 * never absent); or why nothing was expected: not yet joined, away between two stays, or gone.
 */
export type AttendanceCell =
  | (typeof attendanceStatuses)[number]
  | 'notRecorded'
  | 'before'
  | 'between'
  | 'after'

/** One member at one meeting. `participation` 0 to 3, more is more involved; null where absent or not written. */
export type MeetingCell = { mark: AttendanceCell; participation: number | null }

/** Mean of the participation written, 0 to 3; `n` of marks; `zeros` of them silent; null without any. */
export type Participation = { n: number; mean: number | null; zeros: number }

/** Whether a member completed the program by its own rule; open while enough meetings can still follow; null where that is not asked or cannot be said. */
export type Completion = 'completed' | 'notCompleted' | 'open' | null

/**
 * One member in the meetings looked at, named by code. `dose` of a period counts the meetings planned for its days.
 * `joinedLate`: joined after the first of these meetings. `left`: not a member at the last of them, since when, and how;
 * null where a later stay hides how this one ended.
 */
export type MemberProcess = AttendanceDose & {
  code: string
  cells: MeetingCell[]
  attendance: Attendance
  participation: Participation
  completion: Completion
  joinedLate: Day | null
  left: { day: Day; how: (typeof memberStatuses)[number] | null } | null
}

/** Every member ever admitted, with one cell for each meeting held in the period (or ever), in order of the file. */
export function membersInProcess(
  group: GroupFile,
  { planned, held }: Dosage,
  period?: Period,
): MemberProcess[] {
  const meetings = heldSessions(group, period)
  const marks = expectedMarks(group, period)
  return attendanceByMember(group, period).map(({ member, attendance }) => {
    const own = marks.filter(({ memberCode }) => memberCode === member.code)
    const dose = doseOf(own, group)
    return {
      ...dose,
      dose: period ? share(attendance.present, planned ?? 0) : dose.dose,
      code: member.code,
      cells: meetings.map((session) => cellOf(member, session)),
      attendance,
      participation: participationOf(meetings.flatMap((session) => written(session, member.code))),
      completion: period ? null : completionOf(group, member, dose, (planned ?? 0) - held),
      ...comingAndGoing(member, meetings),
    }
  })
}

/** Participation of some marks. */
export function participationOf(values: readonly number[]): Participation {
  return {
    n: values.length,
    mean: mean(values),
    zeros: values.filter((value) => value === 0).length,
  }
}

function cellOf(member: Member, session: Session): MeetingCell {
  const row = session.attendance?.find(({ memberCode }) => memberCode === member.code)
  if (isMemberOn(member, session.date))
    return { mark: row?.status ?? 'notRecorded', participation: row?.participation ?? null }
  const stays = spellsOf(member)
  const mark = stays.every(({ from }) => session.date < from)
    ? 'before'
    : stays.some(({ from }) => session.date < from)
      ? 'between'
      : 'after'
  return { mark, participation: null }
}

function written(session: Session, code: string): number[] {
  return (session.attendance ?? []).flatMap((row) =>
    row.memberCode === code && typeof row.participation === 'number' ? [row.participation] : [],
  )
}

function completionOf(
  group: GroupFile,
  member: Member,
  dose: AttendanceDose,
  meetingsToCome: number,
): Completion {
  const program = inUse(group.records.program)[0]
  const rule = program?.completionShare ?? USUAL_COMPLETION_SHARE
  const isDone = hasCompleted(dose, rule)
  if (isDone === null || !program) return null
  if (isDone) return 'completed'
  const mayCome = !isOver(group) && !hasLeft(member) ? Math.max(0, meetingsToCome) : 0
  const within = { ...dose, dose: (dose.dose ?? 0) + mayCome / program.plannedSessions }
  return mayCome > 0 && hasCompleted(within, rule) ? 'open' : 'notCompleted'
}

function comingAndGoing(
  member: Member,
  meetings: readonly Session[],
): Pick<MemberProcess, 'joinedLate' | 'left'> {
  const [first, last] = [meetings[0]?.date, meetings.at(-1)?.date]
  const stays = spellsOf(member)
  const joined = stays[0]?.from
  const gone = last && stays.filter(({ from }) => from <= last).at(-1)?.to
  return {
    joinedLate: first && joined && joined > first ? joined : null,
    left: gone && gone < last ? { day: gone, how: leftHow(member, last) } : null,
  }
}
