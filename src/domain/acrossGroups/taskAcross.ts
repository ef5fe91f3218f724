import type { TaskCode } from '../catalog/tasks'
import type { GroupContribution } from './groupContribution'

/** Attainment from which a task counts as established (mantap). Source: domain.md 3. */
const ESTABLISHED = 3

/**
 * One task over the groups: how many judged it at the start, in the period and both (`compared`); of these how many
 * moved which way, and how many stood at 3 or more. Figures of groups, not of people.
 */
export type TaskAcross = {
  task: TaskCode
  atStart: number
  inPeriod: number
  compared: number
  up: number
  same: number
  down: number
  startAtLeast3: number
  endAtLeast3: number
}

/** How one task moved over these groups. */
export function taskAcross(own: readonly GroupContribution[], task: TaskCode): TaskAcross {
  const rated = own.map(({ tasks }) => tasks[task])
  const compared = rated.flatMap(({ start, end }) =>
    start === null || end === null ? [] : [{ start, end }],
  )
  const count = (is: (one: { start: number; end: number }) => boolean) => compared.filter(is).length
  return {
    task,
    atStart: rated.filter(({ start }) => start !== null).length,
    inPeriod: rated.filter(({ end }) => end !== null).length,
    compared: compared.length,
    up: count(({ start, end }) => end > start),
    same: count(({ start, end }) => end === start),
    down: count(({ start, end }) => end < start),
    startAtLeast3: count(({ start }) => start >= ESTABLISHED),
    endAtLeast3: count(({ end }) => end >= ESTABLISHED),
  }
}
