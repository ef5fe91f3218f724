import { type PrincipleCode, principleCodes } from '../catalog/principles'
import { type TaskCode, taskCodes } from '../catalog/tasks'
import type { GroupFile } from '../groupFile'
import type { Goal } from '../records/goal'
import type { ReviewPoint } from '../records/reviewPoint'
import { isMemberOn } from '../rules/membership'
import { pursuedGoals } from './goalProgress'
import { inUse } from './inUse'

/**
 * Everything that is judged together at a review point: the eight tasks, the goals that are pursued, and the
 * six principles, each with whether it was judged there. Source: domain.md 2.0.
 */
export type ReviewItem =
  | { kind: 'task'; task: TaskCode; isDone: boolean }
  | { kind: 'goal'; goal: Goal; isDone: boolean }
  | { kind: 'principle'; principle: PrincipleCode; isDone: boolean }

/** The items of a review in the order in which they are judged. */
export function reviewItems(group: GroupFile, point: ReviewPoint): ReviewItem[] {
  const reviews = inUse(group.records.taskReview).filter((review) => review.point === point.id)
  const checks = inUse(group.records.principleCheck).filter((check) => check.point === point.id)
  return [
    ...taskCodes.map((task) => ({
      kind: 'task' as const,
      task,
      isDone: reviews.some((review) => review.task === task),
    })),
    ...goalsAt(group, point).map((goal) => ({
      kind: 'goal' as const,
      goal,
      isDone: isRatedAt(goal, point),
    })),
    ...principleCodes.map((principle) => ({
      kind: 'principle' as const,
      principle,
      isDone: checks.some(
        (check) =>
          check.principle === principle && check.answers.every((answer) => answer !== null),
      ),
    })),
  ]
}

/**
 * The goals that are judged at a point: those of the group, then those of members who belonged to it on that
 * day or have not begun yet; one of somebody who had left only where it was rated there.
 */
function goalsAt(group: GroupFile, point: ReviewPoint): Goal[] {
  const members = new Map(inUse(group.records.member).map((member) => [member.code, member]))
  const isAsked = (goal: Goal) => {
    const member = members.get(goal.memberCode ?? '')
    if (isRatedAt(goal, point)) return true
    return member ? isMemberOn(member, point.date) || point.date < member.joinDate : false
  }
  const goals = pursuedGoals(group)
  return [
    ...goals.filter(({ level }) => level === 'kelompok'),
    ...goals
      .filter((goal) => goal.level === 'anggota' && isAsked(goal))
      .sort((one, other) =>
        (one.memberCode ?? '').localeCompare(other.memberCode ?? '', 'en', { numeric: true }),
      ),
  ]
}

function isRatedAt({ ratings }: Goal, point: ReviewPoint): boolean {
  return Boolean(ratings?.some((rating) => rating.point === point.id))
}
