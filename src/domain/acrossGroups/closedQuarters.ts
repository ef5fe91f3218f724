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
  const before = quarters.filter(({ to }) => addDays(to, 1) === whole.from)
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
  const isBeforeClosed = isAny((figures) =>
    before.some((one) => tellsBefore(figures(one), figures(whole))),
  )
  return {
    people: [...(areInsideClosed ? inside : []), ...(isBeforeClosed ? before : [])],
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
 * People of the period who are not of one of its quarters came later or left earlier. Of its first quarter, those who were
 * not there before the period are new; of its last, those who do not stay left in it.
 */
function tellsInside(inside: readonly Figures[], whole: Figures): boolean {
  return inside.some(({ from, to, people }) => {
    const others = [
      people,
      whole.people - people,
      ...(from === whole.from ? [people - whole.wereThere] : []),
      ...(to === whole.to ? [people - whole.staying] : []),
    ]
    return !others.every(isTellable)
  })
}

/** Of the quarter before, those who are not of the period left in it; of the others who left before the period, earlier. */
function tellsBefore({ people }: Figures, whole: Figures): boolean {
  const left = people - whole.wereThere
  return !isTellable(left) || !isTellable(whole.memberships - whole.people - left)
}
