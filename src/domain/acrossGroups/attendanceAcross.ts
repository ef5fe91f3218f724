import { sexes } from '../catalog/lists'
import { share, sum } from '../statistics/mean'
import { ofType, safeByType } from './byType'
import type { GroupContribution, GroupType, MarkCounts } from './groupContribution'

/** Present of recorded marks over all groups, `rate` 0 to 1, more is better; null where nothing was recorded. */
export type AttendanceAcross = Omit<MarkCounts, 'people'> & { rate: number | null }

/** `bySex` in the order of the sexes; null where what is asked for may not be told. */
export type AttendancesAcross = {
  overall: AttendanceAcross | null
  bySex: AttendanceAcross[] | null
}

/** Marks are told only where the people they are of may be counted: marks and meetings together would give them away. */
export function attendancesAcross(
  active: readonly GroupContribution[],
  type: GroupType | null,
): AttendancesAcross {
  const own = type ? ofType(active, type) : active
  const { cells, total } = safeByType(
    active,
    sexes.length,
    ({ attendanceBySex }) => ({ counts: attendanceBySex.map(({ people }) => people) }),
    type,
  )
  const bySex = sexes.map((_, index) =>
    marksAcross(own.flatMap((one) => one.attendanceBySex[index] ?? [])),
  )
  return {
    overall:
      typeof total === 'number' ? marksAcross(own.map(({ attendance }) => attendance)) : null,
    bySex: cells.every((cell) => typeof cell === 'number') ? bySex : null,
  }
}

function marksAcross(marks: readonly MarkCounts[]): AttendanceAcross {
  const total = (key: keyof MarkCounts) => sum(marks.map((one) => one[key]))
  const [present, recorded] = [total('present'), total('recorded')]
  return { present, recorded, notRecorded: total('notRecorded'), rate: share(present, recorded) }
}
