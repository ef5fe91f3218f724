import type { TaskCode } from '../catalog/tasks'
import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import { type Criterion, type CriterionCode, criterion, type GateItem } from './gateCriterion'
import { taskStandings } from './taskProgress'

/** Attainment at which a task is developing. Source: domain.md 3. */
const DEVELOPING = 2

/** Whether each of some tasks was developing when it was last reviewed. */
export function tasksReached(
  code: CriterionCode,
  group: GroupFile,
  tasks: readonly TaskCode[],
  asOf: Day,
): Criterion {
  return criterion(code, { screen: 'tugas' }, tasksBelow(group, tasks, DEVELOPING, asOf))
}

/** The tasks that stood below an attainment when they were last reviewed, or never were. */
export function tasksBelow(
  group: GroupFile,
  tasks: readonly TaskCode[],
  needed: number,
  asOf: Day,
): GateItem[] {
  return taskStandings(group, asOf).flatMap(({ task, current }): GateItem[] => {
    const attainment = current?.review.attainment ?? null
    if (!tasks.includes(task) || (attainment ?? 0) >= needed) return []
    return [{ kind: 'task', task, attainment, place: { screen: 'tugas' } }]
  })
}
