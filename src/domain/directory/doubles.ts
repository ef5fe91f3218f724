import type { Position } from '../geo/position'
import type { Resource } from '../records/resource'
import { type Comparable, isProbable, type LikenessReason, reasonsFor, signsOf } from './likeness'

/** A known resource that another may be. */
export type LikeResource = {
  id: string
  reasons: LikenessReason[]
  /** Offered as the same unless somebody says otherwise. */
  isProbable: boolean
}

/** Two records that may be one; the older (by its number) first. */
export type Double = { one: Resource; other: Resource; reasons: LikenessReason[] }

/** A cell of the grid in which neighbours are looked for, degrees: a little more than 100 m everywhere in Indonesia. */
const CELL = 0.001

/** Every pair of resources in use that may be one, in the order of the directory. One walk and no comparison of all with all. */
export function doublesIn(resources: readonly Resource[]): Double[] {
  const byId = new Map<string, Resource>()
  const known = knownResources()
  return resources.flatMap((other) => {
    if (other.archivedAt) return []
    const doubles = known.like(other).flatMap(({ id, reasons }) => {
      const one = byId.get(id)
      return one ? [{ one, other, reasons }] : []
    })
    byId.set(other.id, other)
    known.add(other.id, other)
    return doubles
  })
}

/** The resources that one being written may already be; those set aside do not count. */
export function doublesOf(
  candidate: Comparable & { id: string },
  resources: readonly Resource[],
): Pick<Double, 'one' | 'reasons'>[] {
  return resources.flatMap((one) => {
    if (one.archivedAt || one.id === candidate.id) return []
    const reasons = reasonsFor(one, candidate)
    return reasons.length > 0 ? [{ one, reasons }] : []
  })
}

/** Resources by what they may share, so that a directory of thousands is compared in one walk. */
export function knownResources(resources: readonly (Comparable & { id: string })[] = []): {
  /** Two under one id are one that is told of twice. */
  add: (id: string, resource: Comparable) => void
  /** Those that this one may be, the most probable first. */
  like: (resource: Comparable) => LikeResource[]
} {
  const byKey = new Map<string, Known[]>()
  const add = (id: string, resource: Comparable) => {
    const one = { id, resource }
    for (const key of keysOf(resource)) {
      const known = byKey.get(key)
      if (known) known.push(one)
      else byKey.set(key, [one])
    }
  }
  for (const resource of resources) add(resource.id, resource)
  return { add, like: (resource) => likeAmong(candidatesFor(resource, byKey), resource) }
}

type Known = { id: string; resource: Comparable }

function likeAmong(candidates: Iterable<Known>, resource: Comparable): LikeResource[] {
  const found = new Map<string, LikeResource>()
  for (const { id, resource: candidate } of candidates) {
    const reasons = reasonsFor(candidate, resource)
    if (reasons.length === 0) continue
    const former = found.get(id)
    found.set(id, {
      id,
      reasons: [...new Set([...(former?.reasons ?? []), ...reasons])],
      isProbable: Boolean(former?.isProbable) || isProbable(reasons),
    })
  }
  return [...found.values()].sort((one, other) => Number(other.isProbable) - Number(one.isProbable))
}

function candidatesFor(resource: Comparable, byKey: ReadonlyMap<string, Known[]>): Set<Known> {
  const { place } = signsOf(resource)
  const keys = [...keysOf(resource), ...(place ? cellsAround(place) : [])]
  return new Set(keys.flatMap((key) => byKey.get(key) ?? []))
}

function keysOf(resource: Comparable): string[] {
  const { name, phones, place } = signsOf(resource)
  return [
    `name ${name}`,
    ...phones.map((phone) => `phone ${phone}`),
    ...(place ? [cellOf(place, 0, 0)] : []),
  ]
}

function cellsAround(place: Position): string[] {
  const steps = [-1, 0, 1]
  return steps.flatMap((north) => steps.map((east) => cellOf(place, north, east)))
}

function cellOf({ lat, lon }: Position, north: number, east: number): string {
  return `cell ${Math.floor(lat / CELL) + north} ${Math.floor(lon / CELL) + east}`
}
