import { kmFrom } from '../geo/kmFrom'
import type { Position } from '../geo/position'
import type { Resource } from '../records/resource'

/** Reaches between which a worker chooses, kilometres in a straight line from the agency. */
export const reaches = [5, 10, 25, 50] as const

/** Resources nearest first, those whose distance nobody knows last, and by name where that says nothing. */
export function byDistance(agency: Position | null): (one: Resource, other: Resource) => number {
  const known = new Map<Resource, number>()
  const kmOf = (resource: Resource) => {
    const km = known.get(resource) ?? kmFrom(agency, resource) ?? Number.MAX_VALUE
    known.set(resource, km)
    return km
  }
  return (one, other) => kmOf(one) - kmOf(other) || one.name.localeCompare(other.name, 'id')
}
