import type { Period } from '../day'
import { sum } from '../statistics/mean'
import { acrossGroups } from './acrossGroups'
import type { AttendanceAcross } from './attendanceAcross'
import type { GroupContribution, GroupType } from './groupContribution'
import { stretchOf } from './quarters'
import { type SafeCount, safeList } from './safeTable'

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
 * Quarters, the oldest first. Where the period looked at holds several of them, their people are closed as one list, so
 * that a quarter with few is not found from the others and the whole. For days of somebody's own no quarters are told:
 * the difference between the two would be people.
 */
export function quarterRows(
  quarters: readonly QuarterContributions[],
  period: Period,
  type: GroupType | null,
): QuarterRow[] | null {
  if (stretchOf(period) === null) return null
  const rows = quarters.map(({ from, to, contributions }) => {
    const { groups, meetings, people, attendance, tasks } = acrossGroups(contributions, { type })
    return {
      from,
      to,
      groups: groups.length,
      held: meetings.held,
      people: people.total,
      attendance: attendance.overall,
      tasksCompared: sum(tasks.map(({ compared }) => compared)),
      tasksUp: sum(tasks.map(({ up }) => up)),
    }
  })
  const ordered = rows.sort((one, other) => one.from.localeCompare(other.from))
  return closedTogether(withoutEmptyStart(ordered), period)
}

function withoutEmptyStart(rows: readonly QuarterRow[]): QuarterRow[] {
  const first = rows.findIndex(({ groups }) => groups > 0)
  return rows.slice(
    Math.min(first < 0 ? rows.length : first, Math.max(0, rows.length - FEWEST_QUARTERS)),
  )
}

function closedTogether(rows: readonly QuarterRow[], { from, to }: Period): QuarterRow[] {
  const isInside = (row: QuarterRow) => from <= row.from && row.to <= to
  const inside = rows.filter(isInside)
  if (inside.length < 2 || inside.every(({ people }) => typeof people === 'number'))
    return [...rows]
  // What is already closed stands for the least that closes it: its true number is not known here any more.
  const { cells } = safeList(inside.map(({ people }) => (typeof people === 'number' ? people : 1)))
  return rows.map((row) => {
    const cell = isInside(row) ? cells[inside.indexOf(row)] : row.people
    if (typeof row.people !== 'number' || typeof cell === 'number') return row
    return { ...row, people: 'closed' as const, attendance: null }
  })
}
