import type { Period } from '../day'
import type { GroupFile } from '../groupFile'
import { groupAttainment } from '../progress/goalProgress'
import { periodFigures } from '../progress/reportFigures'
import { plannedSessionsIn } from './reportMeetings'

/**
 * The six key figures of the summary, for one period. Attendance: `present` of `recorded` marks. Tasks and
 * goals as they stand on its last day; null where no task was ever rated.
 */
export type KeyFigures = {
  held: number
  planned: number
  present: number
  recorded: number
  tasksAtLeast3: number | null
  tasksRated: number | null
  goals: number
  goalsRated: number
  goalsAtOrAbove0: number
  resourceUses: number
  usesByMembersOrGroup: number
  problemsResolved: number
  problemsRaised: number
}

/** The key figures of a period. */
export function keyFiguresOf(group: GroupFile, period: Period): KeyFigures {
  const figures = periodFigures(group, period)
  const goals = groupAttainment(group, period.to)
  return {
    held: figures.sessionsHeld,
    planned: plannedSessionsIn(group, period),
    present: figures.attendance.present,
    recorded: figures.attendance.recorded,
    tasksAtLeast3: figures.tasksAtLeast3,
    tasksRated: figures.tasksRated,
    goals: goals.goals,
    goalsRated: goals.rated,
    goalsAtOrAbove0: goals.atOrAbove0,
    resourceUses: figures.resourceUses,
    usesByMembersOrGroup: figures.resourceUsesByMembersOrGroup,
    problemsResolved: figures.problemsResolved,
    problemsRaised: figures.problemsRaised,
  }
}
