import { type Day, isWithin } from '../day'
import { goalAt } from '../goals/amendments'
import { attendanceByMember } from '../progress/attendance'
import { datedRatings, goalLevel, memberAttainment, pursuedGoals } from '../progress/goalProgress'
import type { Goal } from '../records/goal'
import type { Member } from '../records/member'
import { spellsOf } from '../rules/membership'
import type { ReportScope } from './reportScope'

/** Where a member's own goals went, in one word; the sentence lives in `texts`. */
export type MemberCourse =
  | 'aboveExpected'
  | 'asExpected'
  | 'improved'
  | 'unchanged'
  | 'lower'
  | 'notRated'
  | 'noGoal'

/**
 * A member in brief: code, attendance, levels of own goals (-2 to +2) and their T (50 = as expected, more is
 * better; null where none was rated) over `rated` of the goals. No words of a goal or its scale: they tell the
 * cause, and the report is read beyond the group.
 */
export type MemberRow = {
  code: string
  present: number
  recorded: number
  expected: number
  goals: { id: string; baseline: number | null; now: number | null }[]
  t: number | null
  rated: number
  course: MemberCourse
  /** Last day in the group where that fell in the period and the program was not completed. */
  leftOn: Day | null
}

/** Chapter X: everyone who belonged to the group on some day of the period, in order of code. */
export function membersOf(scope: ReportScope): MemberRow[] {
  const { group, period, until } = scope
  return attendanceByMember(group, period)
    .filter(({ member }) =>
      spellsOf(member).some(
        (spell) => spell.from <= until && (spell.to === null || spell.to >= period.from),
      ),
    )
    .map(({ member, attendance }) => {
      const goals = pursuedGoals(group)
        .filter((goal) => goal.level === 'anggota' && goal.memberCode === member.code)
        .map((goal) => goalOf(scope, goal))
      const { t, rated } = memberAttainment(group, member.code, until)
      return {
        code: member.code,
        present: attendance.present,
        recorded: attendance.recorded,
        expected: attendance.expected,
        goals,
        t,
        rated,
        course: courseOf(goals),
        leftOn: leftOn(member, period),
      }
    })
    .sort((one, other) => one.code.localeCompare(other.code, 'en', { numeric: true }))
}

function goalOf({ group, until }: ReportScope, goal: Goal): MemberRow['goals'][number] {
  const rating = datedRatings(group, goal).findLast(({ day }) => day <= until)
  return {
    id: goal.id,
    baseline: goalLevel(group, goalAt(goal, until), 'baseline'),
    now: rating?.level ?? null,
  }
}

function courseOf(goals: MemberRow['goals']): MemberCourse {
  if (goals.length === 0) return 'noGoal'
  const rated = goals.flatMap(({ baseline, now }) =>
    now === null ? [] : [{ now, change: now - (baseline ?? now) }],
  )
  if (rated.length === 0) return 'notRated'
  if (rated.every((goal) => goal.now >= 1)) return 'aboveExpected'
  if (rated.every((goal) => goal.now >= 0)) return 'asExpected'
  if (rated.some((goal) => goal.change < 0)) return 'lower'
  return rated.some((goal) => goal.change > 0) ? 'improved' : 'unchanged'
}

function leftOn(member: Member, period: ReportScope['period']): Day | null {
  if (member.status === 'selesai') return null
  const last = spellsOf(member).at(-1)?.to ?? null
  return last && isWithin(last, period) ? last : null
}
