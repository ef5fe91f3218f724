import { type TaskCode, tasks } from '../catalog/tasks'
import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import { currentPhase } from './phase'
import { heldSessions } from './sessions'

/** Weight of a task that leads in a phase. Source: domain.md 3. */
export const DOMINANT = 3
/** Last meetings in which a dominant task should have been worked on. Source: domain.md 3, rule 4. */
const FOCUS_MEETINGS = 3

/**
 * How many of the last meetings held by a day left a task out of focus, where that is all of the last three;
 * null where it was in focus in one of them, or where there were not yet three.
 */
export function meetingsWithoutFocus(group: GroupFile, task: TaskCode, day: Day): number | null {
  const recent = heldSessions(group)
    .filter((session) => session.date <= day)
    .slice(-FOCUS_MEETINGS)
  const isLeftOut = recent.every((session) => !session.taskFocus?.[task])
  return recent.length === FOCUS_MEETINGS && isLeftOut ? recent.length : null
}

/** How much a task weighs in the phase of that day, 0 to 3; null where the group is in none of the four. For colouring and suggestions, never for scoring. Source: domain.md 3. */
export function weightOn(group: GroupFile, task: TaskCode, day: Day): 0 | 1 | 2 | 3 | null {
  const phase = currentPhase(group, day)
  return phase && phase !== 'tindakLanjut' ? tasks[task].phases[phase] : null
}
