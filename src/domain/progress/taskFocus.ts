import type { TaskCode } from '../catalog/tasks'
import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import { heldSessions } from './sessions'

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
