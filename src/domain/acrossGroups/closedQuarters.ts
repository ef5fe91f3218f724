import type { Period } from '../day'
import { addDays } from '../day'
import { sum } from '../statistics/mean'
import { ofType, typeKeys } from './byType'
import type { GroupContribution, GroupType } from './groupContribution'
import { endKinds } from './memberships'
import { arrivalKinds } from './peopleServed'
import { isTellable } from './safeTable'

type Counted = Period & { contributions: readonly GroupContribution[] }

/**
 * Quarters of which people and marks, or the marks alone, may not stand beside the whole period: what is left when one is
 * taken off the other would be few. What is closed for all together is closed for each type of program, and what is
 * closed for one type is so for each, as the rest would tell it.
 */
export function closedQuarters<Q extends Counted>(
  quarters: readonly Q[],
  whole: Counted,
  type: GroupType | null,
): { people: Q[]; attendance: Q[] } {
  const inside = quarters.filter(({ from, to }) => whole.from <= from && to <= whole.to)
  const earlier = quarters.filter(({ to }) => to < whole.from)
  const views = [
    (some: readonly GroupContribution[]) => some,
    ...(type
      ? typeKeys.map((key) => (some: readonly GroupContribution[]) => ofType(some, key))
      : []),
  ].map((viewOf) => (one: Counted) => figuresOf(one, viewOf(one.contributions)))
  const isAny = (is: (figuresOf: (one: Counted) => Figures) => boolean) => views.some(is)
  const areMany = inside.length > 1
  const areInsideClosed =
    areMany && isAny((figures) => tellsInside(inside.map(figures), figures(whole)))
  const areMarksClosed =
    areMany && isAny((figures) => !inside.every((one) => isTellable(figures(one).marked)))
  const areEarlierClosed = isAny((figures) => tellsEarlier(earlier.map(figures), figures(whole)))
  return {
    people: [...(areInsideClosed ? inside : []), ...(areEarlierClosed ? earlier : [])],
    attendance: areMarksClosed ? inside : [],
  }
}

type Figures = Period & {
  people: number
  /** People who have marks of attendance. */
  marked: number
  /** Of the people: there before the first day, and still there on the last. */
  wereThere: number
  staying: number
  memberships: number
}

function figuresOf({ from, to }: Period, own: readonly GroupContribution[]): Figures {
  const active = own.filter(({ isActive }) => isActive)
  const total = (pick: (one: GroupContribution) => number | undefined) =>
    sum(active.map((one) => pick(one) ?? 0))
  return {
    from,
    to,
    people: total(({ people }) => people.total),
    marked: total(({ attendance }) => attendance.people),
    wereThere: total(({ people }) => people.byArrival[arrivalKinds.indexOf('before')]),
    staying: total(({ people }) => people.byEnd[endKinds.indexOf('staying')]),
    memberships: total(({ lasting }) =>
      sum(lasting.map(({ dropouts, others }) => dropouts + others)),
    ),
  }
}

/**
 * People of the period who are not of one of its quarters came later or left earlier; from one quarter to the next, or to
 * those who were there before the period and those who stay, some came or left.
 */
function tellsInside(inside: readonly Figures[], { people, wereThere, staying }: Figures): boolean {
  const told = inside.map((one) => one.people)
  return !told.every(isTellable) || areNear(told, [people, wereThere, staying])
}

/** The same of quarters before the period. Of those who left before it, some left in the last of them, others earlier. */
function tellsEarlier(earlier: readonly Figures[], whole: Figures): boolean {
  const { people, wereThere, memberships, from } = whole
  const last = earlier.find(({ to }) => addDays(to, 1) === from)
  const leftSooner = last ? memberships - people - (last.people - wereThere) : 0
  return (
    !isTellable(leftSooner) ||
    areNear(
      earlier.map((one) => one.people),
      [people, wereThere, memberships],
    )
  )
}

/** Whether two of these counts, or one of them and one of the others, differ by few people; few are not told themselves. */
function areNear(counts: readonly number[], others: readonly number[]): boolean {
  return counts
    .filter(isTellable)
    .some((count, index, told) =>
      [...told.slice(index + 1), ...others.filter(isTellable)].some(
        (other) => !isTellable(Math.abs(count - other)),
      ),
    )
}
