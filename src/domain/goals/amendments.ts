import type { Day } from '../day'
import type { Goal, GoalAmendment } from '../records/goal'
import type { DraftOf } from '../records/kinds'

/** What the ratings of a goal stand on; after the first rating it changes only by an amendment. Source: domain.md 2.7. */
export const ratedFields = ['text', 'indicator', 'weight', 'gas', 'baselineLevel'] as const
export type RatedField = (typeof ratedFields)[number]

/** What was in force at some time of the fields that ratings stand on. */
export type RatedWording = Pick<Goal, RatedField>

type AnyGoal = Goal | DraftOf<'goal'>

/** Whether a goal was rated at least once: from then on its scale is locked. */
export function isRated({ ratings }: Pick<Goal, 'ratings'>): boolean {
  return Boolean(ratings?.length)
}

/** The fields on which ratings stand that say something else now. What is empty and what is missing say the same. */
export function changedRatedFields(former: RatedWording, next: RatedWording): RatedField[] {
  return ratedFields.filter((field) => said(former[field]) !== said(next[field]))
}

/** The next wording of a goal with one amendment that keeps what was said before; unchanged where nothing changed. */
export function withAmendment(
  former: AnyGoal,
  next: DraftOf<'goal'>,
  { date, reason, by }: Pick<GoalAmendment, 'date' | 'reason' | 'by'>,
): DraftOf<'goal'> {
  const changed = changedRatedFields(former, next)
  if (changed.length === 0) return next
  const amendment = {
    date,
    reason,
    ...(by ? { by } : {}),
    former: formerOf(former, changed),
  }
  return { ...next, amendments: [...(former.amendments ?? []), amendment] }
}

/** What an amendment keeps of the fields that it changed. */
export function formerOf(
  goal: RatedWording,
  changed: readonly RatedField[],
): GoalAmendment['former'] {
  return Object.fromEntries(
    changed.map((field) => [field, goal[field] ?? null]),
  ) as GoalAmendment['former']
}

/**
 * What was in force on a day: every amendment of a later day taken back, the latest first. An amendment is in
 * force from its own day on.
 */
export function wordingAt(goal: Goal, day: Day): RatedWording {
  const { text, indicator, weight, gas, baselineLevel } = goal
  const later = (goal.amendments ?? []).filter(({ date }) => date > day)
  const former = later.toReversed().map((amendment) => amendment.former)
  return Object.assign({ text, indicator, weight, gas, baselineLevel }, ...former)
}

/** A goal as it read on a day: what a report of that day says, however it was amended since. */
export function goalAt(goal: Goal, day: Day): Goal {
  return { ...goal, ...wordingAt(goal, day) }
}

/** The same words in one form: keys of a scale may stand in any order, and nothing is nothing. */
export function said(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'null'
  if (typeof value !== 'object') return JSON.stringify(value)
  const parts = Object.entries(value).sort(([one], [other]) => one.localeCompare(other))
  return `{${parts.map(([key, part]) => `${key}: ${said(part)}`).join()}}`
}
