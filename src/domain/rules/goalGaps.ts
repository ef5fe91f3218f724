import { hasFullScale } from '../goals/scaleFindings'
import type { Records } from '../records/kinds'
import type { Gap } from './gap'

/** Gaps of goals in force: a scale with all five levels described, and a tie from a member's goal to the group's. */
export function goalGaps(records: Records): Gap[] {
  return records.goal
    .filter((goal) => goal.status === 'aktif' || goal.status === 'dinilai')
    .flatMap((goal): Gap[] => {
      const place = { kind: 'goal', id: goal.id } as const
      return [
        ...(hasFullScale(goal) ? [] : [{ code: 'gasIncomplete', place, field: 'gas' } as const]),
        ...(goal.level === 'kelompok' || goal.groupGoalIds?.length
          ? []
          : [{ code: 'goalNotLinked', place, field: 'groupGoalIds' } as const]),
      ]
    })
}
