import type { resourceCategories } from '../catalog/lists'
import { systemKinds } from '../catalog/lists'
import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import type { Resource } from '../records/resource'
import type { Relation, SystemKind } from './relation'
import { historyOf, isUndated, relationNow, relationOn } from './relationHistory'

/** A place on the eco-map: every system of which a relation was ever noted has one, in all versions the same. */
export type Seat = { id: string; kind: SystemKind }

/** A system around the group, by its public name, and how it stands to the group. */
export type EcoSystem = Seat & {
  name: string
  category: (typeof resourceCategories)[number]
  relation: Relation
}

/**
 * The group in the middle of the systems around it (eco-map) as it was found on a day: plain values, to be drawn and
 * printed. `day` is null where nothing carries a day. `isLatest` tells the version in which what was noted without a
 * day stands too. No member is in it. Source: domain.md 2.14, 6.9.
 */
export type EcoMap = {
  centre: string
  day: Day | null
  isLatest: boolean
  seats: Seat[]
  systems: EcoSystem[]
}

/** Of which kinds of systems a map is wanted, and what is put in the place of names on paper. */
export type EcoMapOptions = {
  kinds?: readonly SystemKind[] | undefined
  mask?: ((name: string) => string) | undefined
}

/** Days on which anything was noted of a relation, oldest first; one without a day where nothing was dated but something noted. */
export function ecoMapVersions(group: GroupFile): (Day | null)[] {
  const resources = inUse(group.records.resource)
  const days = new Set(resources.flatMap((one) => historyOf(one).map(({ date }) => date)))
  if (days.size > 0) return [...days].sort()
  return resources.some(isUndated) ? [null] : []
}

/** The map as it is now, by all that is known. */
export function latestEcoMap(group: GroupFile, options?: EcoMapOptions): EcoMap {
  return ecoMapOn(group, ecoMapVersions(group).at(-1) ?? null, options)
}

/** The map as it was on a day; null = by all that is known. What carries no day stands in the latest version only. */
export function ecoMapOn(group: GroupFile, day: Day | null, options: EcoMapOptions = {}): EcoMap {
  const latest = ecoMapVersions(group).at(-1) ?? null
  const isLatest = day === null || (latest ?? day) <= day
  const resources = relatedResources(group).filter(
    ({ systemKind }) => options.kinds?.includes(systemKind) ?? true,
  )
  return {
    centre: inUse(group.records.program)[0]?.name ?? '',
    day: day ?? latest,
    isLatest,
    seats: resources.map(({ id, systemKind }) => ({ id, kind: systemKind })),
    systems: resources.flatMap((resource): EcoSystem[] => {
      const relation = isLatest ? relationNow(resource) : relationOn(resource, day ?? '')
      if (!relation) return []
      const { id, name, systemKind, category } = resource
      return [{ id, name: options.mask?.(name) ?? name, kind: systemKind, category, relation }]
    }),
  }
}

/** The resources of which a relation was ever noted, kind by kind, each kind in the order of its ids. */
export function relatedResources(group: GroupFile): Resource[] {
  return inUse(group.records.resource)
    .filter((resource) => relationNow(resource) !== null)
    .sort(bySeat)
}

/** Kind by kind, then by id: the order around the map and in its tables. */
export function bySeat(one: Resource, other: Resource): number {
  const kind = systemKinds.indexOf(one.systemKind) - systemKinds.indexOf(other.systemKind)
  return kind || one.id.localeCompare(other.id, 'en', { numeric: true })
}
