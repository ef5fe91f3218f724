import type { Day } from '../day'
import { type RatedField, ratedFields, wordingAt } from '../goals/amendments'
import { type GoalLevelKey, goalLevelKeys } from '../goals/scaleFindings'
import type { Goal } from '../records/goal'
import type { NameMask } from './maskNames'
import { maskedText } from './reportScope'

/** A scale in words, lowest level first; null where a level is not described. */
export type PrintedScale = { level: number; text: string | null }[]

/** What a field said: words, a number, or a whole scale. */
export type PrintedValue = string | number | PrintedScale | null

/** What a field said before and after; of a scale only the levels that say something else. */
export type PrintedChange = { field: RatedField; from: PrintedValue; to: PrintedValue }

/** One change made after the first rating, with what was said before and after it. Source: domain.md 2.7. */
export type PrintedAmendment = { date: Day; reason: string; changes: PrintedChange[] }

/** What the scale in force on a day says of a level; null where nobody described it. */
export function wordsOfLevel(goal: Goal, level: number, day: Day, mask: NameMask): string | null {
  return maskedText(wordingAt(goal, day).gas?.[String(level) as GoalLevelKey], mask)
}

/** The five levels of a scale, lowest first. */
export function printedScale(gas: Goal['gas'], mask: NameMask): PrintedScale {
  return goalLevelKeys.map((key) => ({
    level: Number(key),
    text: maskedText(gas?.[key], mask),
  }))
}

/** Every amendment up to a day, oldest first, each with what it changed from and to. */
export function amendmentsOf(goal: Goal, until: Day, mask: NameMask): PrintedAmendment[] {
  const all = goal.amendments ?? []
  return all.flatMap((amendment, index) => {
    if (amendment.date > until) return []
    const after = [...all.slice(index + 1).map(({ former }) => former), goal]
    const changes = ratedFields
      .filter((field) => field in amendment.former)
      .map((field) =>
        onlyDifferences({
          field,
          from: printed(amendment.former[field], mask),
          to: printed(after.find((one) => field in one)?.[field], mask),
        }),
      )
    return [{ date: amendment.date, reason: mask(amendment.reason), changes }]
  })
}

function onlyDifferences(change: PrintedChange): PrintedChange {
  const { from, to } = change
  if (!Array.isArray(from) || !Array.isArray(to)) return change
  const differs = from.map(({ text }, index) => text !== to[index]?.text)
  return {
    ...change,
    from: from.filter((_, index) => differs[index]),
    to: to.filter((_, index) => differs[index]),
  }
}

function printed(value: Goal[RatedField], mask: NameMask): PrintedValue {
  if (value === null || value === undefined) return null
  if (typeof value === 'number') return value
  return typeof value === 'string' ? maskedText(value, mask) : printedScale(value, mask)
}
