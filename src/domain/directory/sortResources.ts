import { kmFrom } from '../geo/kmFrom'
import type { Position } from '../geo/position'
import type { Resource } from '../records/resource'

/** The orders in which the directory can be read: by name, nearest first, or what was checked longest ago first. */
export const resourceOrders = ['name', 'distance', 'checked'] as const
export type ResourceOrder = (typeof resourceOrders)[number]

const collator = new Intl.Collator('id', { numeric: true, sensitivity: 'base' })

/** The resources in an order; what says nothing about it (no place) stands last, what was never checked first. */
export function sortedResources(
  resources: readonly Resource[],
  order: ResourceOrder,
  agency: Position | null,
): Resource[] {
  const byName = (one: Resource, other: Resource) =>
    collator.compare(one.name, other.name) || (one.id < other.id ? -1 : 1)
  if (order === 'name') return resources.toSorted(byName)
  if (order === 'checked')
    return resources.toSorted(
      (one, other) =>
        (one.verifiedDate ?? '').localeCompare(other.verifiedDate ?? '') || byName(one, other),
    )
  const measured = resources.map((resource) => ({ resource, km: kmFrom(agency, resource) }))
  return measured
    .toSorted(
      (one, other) => ranked(one.km) - ranked(other.km) || byName(one.resource, other.resource),
    )
    .map(({ resource }) => resource)
}

/** Far beyond the other side of the earth: two without a place stay apart from all that have one. */
const NOWHERE_KM = 1_000_000

function ranked(km: number | null): number {
  return km ?? NOWHERE_KM
}

/** Another resource in the neighbourhood, with the kilometres in a straight line. */
export type Neighbour = { resource: Resource; km: number }

/** The nearest others around a place, nearest first, at most `most` and not farther than `withinKm`. */
export function neighboursOf(
  { id, place }: { id: string; place: Position | null },
  resources: readonly Resource[],
  { withinKm, most }: { withinKm: number; most: number },
): Neighbour[] {
  if (!place) return []
  return resources
    .flatMap((resource) => {
      const km = resource.id === id || resource.archivedAt ? null : kmFrom(place, resource)
      return km !== null && km <= withinKm ? [{ resource, km }] : []
    })
    .toSorted((one, other) => one.km - other.km)
    .slice(0, most)
}
