import type { relationDirections, relationStrengths, systemKinds } from '../catalog/lists'
import type { Day } from '../day'

/** How a system around the group stands to it: from strong to strained, or not there yet. Source: domain.md 2.14. */
export type RelationStrength = (typeof relationStrengths)[number]
/** Where help and energy flow: to the group, from it, or both ways. Source: domain.md 2.14. */
export type RelationDirection = (typeof relationDirections)[number]
/** Formal, natural, or of the community. Source: domain.md 2.14. */
export type SystemKind = (typeof systemKinds)[number]

/** What a relation carries, 0 to 3, more is better. A strained relation carries no more than one that is not there yet. Source: domain.md 2.14, eco-map. */
export const strengthRanks: Record<RelationStrength, number> = {
  belumAda: 0,
  tegang: 0,
  lemah: 1,
  sedang: 2,
  kuat: 3,
}

/** A relation as it was found on one day. */
export type RelationEntry = {
  date: Day
  strength: RelationStrength
  direction?: RelationDirection | null | undefined
  note?: string | null | undefined
}

/**
 * How a relation stands on a day. `since` is the first day from which it was found so without a break, `notedOn` the
 * last day on which it was looked at; both null where it was noted without a day.
 */
export type Relation = {
  strength: RelationStrength
  direction: RelationDirection | null
  since: Day | null
  notedOn: Day | null
}

/** Whether two findings say the same of a relation: its strength, and where it flows. Where there is none nothing flows. */
export function isSameRelation(
  one: Pick<RelationEntry, 'strength' | 'direction'>,
  other: Pick<RelationEntry, 'strength' | 'direction'>,
): boolean {
  return one.strength === other.strength && flowOf(one) === flowOf(other)
}

/** Where help flows; null where nobody said, or where there is no relation through which it could. */
export function flowOf({
  strength,
  direction,
}: Pick<RelationEntry, 'strength' | 'direction'>): RelationDirection | null {
  return strength === 'belumAda' ? null : (direction ?? null)
}
