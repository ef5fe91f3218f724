import type { Day } from '../day'
import type { Resource } from '../records/resource'
import { flowOf, isSameRelation, type Relation, type RelationEntry } from './relation'

type Related = Pick<Resource, 'relationHistory' | 'relationStrength' | 'relationDirection'>

/** What was found of a relation, oldest first; of one day, in the order in which it was written. */
export function historyOf({ relationHistory }: Related): RelationEntry[] {
  return (relationHistory ?? []).toSorted((one, other) => one.date.localeCompare(other.date))
}

/** Whether a strength is written down and nobody said of which day. */
export function isUndated(resource: Related): boolean {
  return Boolean(resource.relationStrength) && historyOf(resource).length === 0
}

/** How the relation stood on a day by what was found until then; null where nothing was. */
export function relationOn(resource: Related, day: Day): Relation | null {
  return lastOf(historyOf(resource).filter(({ date }) => date <= day))
}

/** How the relation stands by all that is known: what was found last, else what was written without a day. */
export function relationNow(resource: Related): Relation | null {
  const dated = lastOf(historyOf(resource))
  if (dated) return dated
  const { relationStrength: strength, relationDirection: direction } = resource
  if (!strength) return null
  return { strength, direction: flowOf({ strength, direction }), since: null, notedOn: null }
}

/** What the sheet of the resource says where that is not what was found last; null where they agree. */
export function disagreement(resource: Related): Relation | null {
  const last = historyOf(resource).at(-1)
  const { relationStrength: strength, relationDirection: direction } = resource
  if (!last || !strength || isSameRelation(last, { strength, direction })) return null
  return { strength, direction: flowOf({ strength, direction }), since: null, notedOn: null }
}

function lastOf(entries: readonly RelationEntry[]): Relation | null {
  const last = entries.at(-1)
  if (!last) return null
  const other = entries.findLastIndex((entry) => !isSameRelation(entry, last))
  return {
    strength: last.strength,
    direction: flowOf(last),
    since: entries[other + 1]?.date ?? last.date,
    notedOn: last.date,
  }
}
