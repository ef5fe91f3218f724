import { type TaskCode, taskCodes } from '../../../domain/catalog/tasks'
import type { Session } from '../../../domain/records/session'

/** The focus of a meeting as a form shows it: null where a task is no part of it. */
export type ShownFocus = Record<TaskCode, number | null>

export function shownTasks(focus: Session['taskFocus']): ShownFocus {
  return Object.fromEntries(taskCodes.map((task) => [task, focus?.[task] || null])) as ShownFocus
}

/** Only the tasks that are touched: a task left out is no part of the meeting. */
export function chosenTasks(focus: ShownFocus | undefined): Session['taskFocus'] {
  const chosen = Object.entries(focus ?? {}).filter(([, level]) => level !== null)
  return chosen.length > 0 ? Object.fromEntries(chosen) : null
}
