import { distanceKm, type Position, positionOf } from '../geo/position'
import type { DraftOf } from '../records/kinds'

/** Why two records may speak of one resource. A reason to look, never a reason to refuse. */
export type Likeness = 'sameName' | 'samePhone' | 'samePlace'

/** A known resource that another may be. */
export type LikeResource = {
  id: string
  reasons: Likeness[]
  /** It has the same name, or number and place together: offered as the same unless somebody says otherwise. */
  isProbable: boolean
}

/** What is compared of a resource. */
export type Comparable = Pick<DraftOf<'resource'>, 'name' | 'phone' | 'lat' | 'lon'>

/** Side of a cell in degrees, about 55 m: the same place is the same cell or the next, so that two readings of one gate meet. */
const CELL_DEGREES = 0.0005
/** Namesakes farther apart than this are two: every village has its Posyandu Melati. Kilometres. */
const NAMESAKE_KM = 5
/** Numbers shorter than this are typing, not telephones; the shortest service numbers have three digits. */
const SHORTEST_PHONE = 3

/** Resources by what they may share, so that a directory of thousands is compared in one walk. */
export function knownResources(resources: readonly (Comparable & { id: string })[] = []): {
  add: (id: string, resource: Comparable) => void
  /** Those that this one may be, the most probable first. */
  like: (resource: Comparable) => LikeResource[]
} {
  const idsBy = new Map<string, Set<string>>()
  const places = new Map<string, Position>()
  const add = (id: string, resource: Comparable) => {
    const place = positionOf(resource)
    if (place) places.set(id, place)
    for (const { key } of signsOf(resource, place ? [cellOf(place)] : []))
      idsBy.set(key, (idsBy.get(key) ?? new Set()).add(id))
  }
  for (const resource of resources) add(resource.id, resource)
  return { add, like }

  function like(resource: Comparable): LikeResource[] {
    const place = positionOf(resource)
    const reasonsOf = new Map<string, Set<Likeness>>()
    for (const { key, reason } of signsOf(resource, place ? cellsAround(place) : []))
      for (const id of idsBy.get(key) ?? [])
        if (reason !== 'sameName' || areNear(place, places.get(id)))
          reasonsOf.set(id, (reasonsOf.get(id) ?? new Set()).add(reason))
    return [...reasonsOf]
      .map(([id, reasons]) => ({ id, reasons: [...reasons], isProbable: isProbable(reasons) }))
      .sort((one, other) => Number(other.isProbable) - Number(one.isProbable))
  }
}

/** Whether two records share a sign at all: a word of the name, a number, or the place. */
export function haveSomethingInCommon(one: Comparable, other: Comparable): boolean {
  const words = new Set(nameParts(one.name))
  if (nameParts(other.name).some((word) => word.length >= 3 && words.has(word))) return true
  return (knownResources([{ ...other, id: 'other' }]).like(one)[0]?.reasons.length ?? 0) > 0
}

/** The numbers in a line such as "(024) 123 / +62 812 345": digits alone, as dialled inside the country. */
export function phoneNumbers(phone: string | null | undefined): string[] {
  return (phone ?? '')
    .split(/[/,;]|\batau\b|\bdan\b/iu)
    .map((part) => part.replace(/\D/g, '').replace(/^62/, '0'))
    .filter((digits) => digits.length >= SHORTEST_PHONE)
}

function isProbable(reasons: ReadonlySet<Likeness>): boolean {
  return reasons.has('sameName') || reasons.size > 1
}

function areNear(one: Position | null, other: Position | undefined): boolean {
  return !one || !other || distanceKm(one, other) <= NAMESAKE_KM
}

function signsOf(
  { name, phone }: Comparable,
  cells: readonly string[],
): { key: string; reason: Likeness }[] {
  const words = nameParts(name).join('')
  return [
    ...(words ? [{ key: `name ${words}`, reason: 'sameName' as const }] : []),
    ...phoneNumbers(phone).map((digits) => ({
      key: `phone ${digits}`,
      reason: 'samePhone' as const,
    })),
    ...cells.map((cell) => ({ key: `place ${cell}`, reason: 'samePlace' as const })),
  ]
}

const legalForms = new Set(['pt', 'cv', 'ud', 'tbk'])

function nameParts(name: string): string[] {
  const parts = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['\u2018\u2019\u02bc`.]/g, '')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')
  const named = parts.filter((part) => !legalForms.has(part))
  return named.length > 0 ? named : parts
}

function cellOf({ lat, lon }: Position, north = 0, east = 0): string {
  return `${Math.floor(lat / CELL_DEGREES) + north}:${Math.floor(lon / CELL_DEGREES) + east}`
}

/** A place on the edge of a cell may have been read as lying in the next one. */
function cellsAround(place: Position): string[] {
  const steps = [-1, 0, 1]
  return steps.flatMap((north) => steps.map((east) => cellOf(place, north, east)))
}
