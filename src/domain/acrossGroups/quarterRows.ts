import type { Period } from '../day'
import { sum } from '../statistics/mean'
import { acrossGroups } from './acrossGroups'
import type { AttendanceAcross } from './attendanceAcross'
import { closedQuarters } from './closedQuarters'
import type { GroupContribution, GroupType } from './groupContribution'
import { stretchOf } from './quarters'
import type { SafeCount } from './safeTable'

/** Quarters told at the most and, where the older ones are empty, at the least. */
export const MOST_QUARTERS = 8
const FEWEST_QUARTERS = 4

/** One quarter beside others. `tasksUp` of `tasksCompared` judgements of groups. */
export type QuarterRow = Period & {
  groups: number
  held: number
  people: SafeCount
  attendance: AttendanceAcross | null
  tasksCompared: number
  tasksUp: number
}

/** What groups added in one quarter. */
export type QuarterContributions = Period & { contributions: readonly GroupContribution[] }

/**
 * Quarters, the oldest first, beside the `whole`: what the groups added in the period looked at. Quarters whose
 * difference from it would be few people are closed. For days of somebody's own no quarters are told: the difference
 * between the two would be people.
 */
export function quarterRows(
  quarters: readonly QuarterContributions[],
  whole: QuarterContributions,
  type: GroupType | null,
): QuarterRow[] | null {
  if (stretchOf(whole) === null) return null
  const closed = closedQuarters(quarters, whole, type)
  const rows = quarters.map((quarter) => {
    const { from, to, contributions } = quarter
    const { groups, meetings, people, attendance, tasks } = acrossGroups(contributions, { type })
    const areClosed = closed.people.includes(quarter)
    const isAttendanceClosed = areClosed || closed.attendance.includes(quarter)
    return {
      from,
      to,
      groups: groups.length,
      held: meetings.held,
      people: areClosed && typeof people.total === 'number' ? ('closed' as const) : people.total,
      attendance: isAttendanceClosed ? null : attendance.overall,
      tasksCompared: sum(tasks.map(({ compared }) => compared)),
      tasksUp: sum(tasks.map(({ up }) => up)),
    }
  })
  return withoutEmptyStart(rows.sort((one, other) => one.from.localeCompare(other.from)))
}

function withoutEmptyStart(rows: readonly QuarterRow[]): QuarterRow[] {
  const first = rows.findIndex(({ groups }) => groups > 0)
  return rows.slice(
    Math.min(first < 0 ? rows.length : first, Math.max(0, rows.length - FEWEST_QUARTERS)),
  )
}
