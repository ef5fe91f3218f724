import { distanceKm, type Position, positionOf } from '../geo/position'
import type { Resource } from '../records/resource'

/** Reaches between which a worker chooses, kilometres in a straight line from the agency. */
export const reaches = [5, 10, 25, 50] as const

/** Kilometres in a straight line from the agency to a resource; null where the place of either is not known. */
export function kmFromAgency(resource: Resource, agency: Position | null): number | null {
  const position = positionOf(resource)
  return agency && position ? distanceKm(agency, position) : null
}

/** Resources nearest first, those whose distance nobody knows last, and by name where that says nothing. */
export function byDistance(agency: Position | null): (one: Resource, other: Resource) => number {
  const known = new Map<Resource, number>()
  const kmOf = (resource: Resource) => {
    const km = known.get(resource) ?? kmFromAgency(resource, agency) ?? Number.MAX_VALUE
    known.set(resource, km)
    return km
  }
  return (one, other) => kmOf(one) - kmOf(other) || one.name.localeCompare(other.name, 'id')
}
