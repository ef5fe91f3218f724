import type { PrincipleCode } from '../../catalog/principles'
import { addDays, type Day, isWithin, type Period } from '../../day'
import type { GroupFile } from '../../groupFile'
import type { Goal } from '../../records/goal'
import type { Member } from '../../records/member'
import type { ReviewPoint } from '../../records/reviewPoint'
import type { Session } from '../../records/session'
import { isMemberOn, spellsOf } from '../../rules/membership'
import { admittedMembers } from '../attendance'
import { inUse } from '../inUse'
import { reviewPoints } from '../reviewPoints'
import { heldSessions } from '../sessions'

/**
 * What is looked at when a principle is checked at a review point: the group as it stood on `day`, and what
 * happened in `period`, which begins after the last point at which the same principle was checked (with the
 * beginning of the group where it never was), so that every stretch of work is judged once.
 */
export type CheckScope = {
  group: GroupFile
  point: ReviewPoint
  day: Day
  period: Period
  /** The last point at which the principle was checked before. */
  lastChecked: ReviewPoint | null
}

const BEGINNING = '1900-01-01'

/** The scope of a principle at a review point; a point that lies ahead is looked at as of today (`asOf`). */
export function checkScope(
  group: GroupFile,
  point: ReviewPoint,
  principle: PrincipleCode,
  asOf: Day,
): CheckScope {
  const day = point.date < asOf ? point.date : asOf
  const points = reviewPoints(group)
  const before = points.slice(
    0,
    points.findIndex(({ id }) => id === point.id),
  )
  const lastChecked = before.findLast(({ id }) => isChecked(group, id, principle)) ?? null
  const from = lastChecked ? addDays(lastChecked.date, 1) : BEGINNING
  return { group, point, day, period: { from, to: day }, lastChecked }
}

function isChecked(group: GroupFile, pointId: string, principle: PrincipleCode): boolean {
  return inUse(group.records.principleCheck).some(
    (check) =>
      check.point === pointId &&
      check.principle === principle &&
      check.answers.some((answer) => answer !== null),
  )
}

/** The meetings held in the period. */
export function meetingsOf({ group, period }: CheckScope): Session[] {
  return heldSessions(group, period)
}

/** Whether the group had met by the day. */
export function hasMet({ group, day }: CheckScope): boolean {
  return heldSessions(group).some((session) => session.date <= day)
}

/** The people who belonged to the group on the day; before the first meeting those who may come. */
export function membersOn(scope: CheckScope): Member[] {
  if (!hasMet(scope)) return peopleUntil(scope)
  return admittedMembers(scope.group).filter((member) => isMemberOn(member, scope.day))
}

/** The people who had come into the group by the day; before the first meeting everyone who may come, candidates too. */
export function peopleUntil(scope: CheckScope): Member[] {
  if (!hasMet(scope)) return inUse(scope.group.records.member)
  return admittedMembers(scope.group).filter((member) =>
    spellsOf(member).some(({ from }) => from <= scope.day),
  )
}

/** Goals of the group or of members as they are written now: goals carry no day of their own. Replaced ones are out. */
export function goalsOf({ group }: CheckScope, level: Goal['level']): Goal[] {
  return inUse(group.records.goal).filter(
    (goal) => goal.level === level && goal.status !== 'diganti',
  )
}

/** Whether a day that may be missing lies in the period. */
export function isIn({ period }: CheckScope, day: Day | null | undefined): boolean {
  return Boolean(day) && isWithin(day ?? '', period)
}

/** Whether a text says something. */
export function isWritten(text: string | null | undefined): boolean {
  return Boolean(text?.trim())
}

export const meetingNumber = ({ number }: Session): string => String(number)
export const recordId = ({ id }: { id: string }): string => id
export const memberCode = ({ code }: Member): string => code
