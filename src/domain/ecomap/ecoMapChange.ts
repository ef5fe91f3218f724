import type { Day } from '../day'
import type { EcoMap, EcoSystem } from './ecoMap'
import { isSameRelation, type Relation, strengthRanks } from './relation'

/**
 * What became of a relation between two versions: first noted (nothing was known before), begun where there was none,
 * stronger, weaker, strained, ended, or only flowing in another direction. Strained is no stronger than none.
 */
export type RelationTurn =
  | 'firstNoted'
  | 'begun'
  | 'stronger'
  | 'weaker'
  | 'strained'
  | 'ended'
  | 'turned'

/** One relation that changed, with what it was (null where nothing was known) and what it is. */
export type RelationChange = {
  id: string
  name: string
  turn: RelationTurn
  before: Relation | null
  after: Relation
}

/** What changed between two versions of the eco-map, in the order of the map; `undated` names whatever carries no day and cannot be compared. */
export type EcoMapChange = {
  from: Day | null
  to: Day | null
  changes: RelationChange[]
  /** Relations known in both and found the same. */
  unchanged: number
  undated: { id: string; name: string }[]
}

/** Compares two versions, the earlier first. */
export function ecoMapChange(before: EcoMap, after: EcoMap): EcoMapChange {
  const former = new Map(before.systems.map((system) => [system.id, system.relation]))
  const isDated = ({ relation }: EcoSystem) => relation.notedOn !== null
  const dated = after.systems.filter(isDated)
  const changes = dated.flatMap(({ id, name, relation }): RelationChange[] => {
    const was = former.get(id) ?? null
    const turn = turnOf(was, relation)
    return turn ? [{ id, name, turn, before: was, after: relation }] : []
  })
  return {
    from: before.day,
    to: after.day,
    changes,
    unchanged: dated.length - changes.length,
    undated: after.systems
      .filter((system) => !isDated(system))
      .map(({ id, name }) => ({ id, name })),
  }
}

/** What became of a relation; null where it is found as it was. */
export function turnOf(before: Relation | null, after: Relation): RelationTurn | null {
  if (!before) return 'firstNoted'
  if (isSameRelation(before, after)) return null
  if (before.strength === after.strength) return 'turned'
  if (after.strength === 'belumAda') return 'ended'
  if (after.strength === 'tegang') return 'strained'
  if (before.strength === 'belumAda') return 'begun'
  return strengthRanks[after.strength] > strengthRanks[before.strength] ? 'stronger' : 'weaker'
}
