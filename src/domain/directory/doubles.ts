import { distanceKm, type Position, positionOf } from '../geo/position'
import { nameKey, nameWords } from '../members/nameKey'
import type { Resource } from '../records/resource'

/** Why two records may speak of one resource: a reason to look, never a reason to refuse. */
export const doubleReasons = ['sameName', 'samePhone', 'nearAndAlike'] as const
export type DoubleReason = (typeof doubleReasons)[number]

/** Two records that may be one; the older (by its number) first. */
export type Double = { one: Resource; other: Resource; reasons: DoubleReason[] }

/** Nearer than this, in kilometres in a straight line, two records may stand in one building. */
export const NEAR_KM = 0.1
/** Fewer digits belong to lines that many share, such as 110 or 129. */
const LEAST_DIGITS = 6
/** A cell of the grid in which neighbours are looked for, degrees: a little more than 100 m everywhere in Indonesia. */
const CELL = 0.001

/** Every pair of resources in use that may be one, in the order of the directory. One walk and no comparison of all with all. */
export function doublesIn(resources: readonly Resource[]): Double[] {
  const index = createIndex()
  const doubles: Double[] = []
  for (const other of resources) {
    if (other.archivedAt) continue
    for (const one of index.candidates(other)) {
      const reasons = reasonsFor(one, other)
      if (reasons.length > 0) doubles.push({ one, other, reasons })
    }
    index.add(other)
  }
  return doubles
}

/** The resources that one being written may already be; those set aside do not count. */
export function doublesOf(candidate: Resource, resources: readonly Resource[]): Double[] {
  return resources.flatMap((one) => {
    if (one.archivedAt || one.id === candidate.id) return []
    const reasons = reasonsFor(one, candidate)
    return reasons.length > 0 ? [{ one, other: candidate, reasons }] : []
  })
}

function reasonsFor(one: Resource, other: Resource): DoubleReason[] {
  const isNamedAlike = resourceKey(one.name) === resourceKey(other.name)
  const reasons: DoubleReason[] = []
  if (isNamedAlike && resourceKey(one.name) !== '' && !liesElsewhere(one, other))
    reasons.push('sameName')
  const phone = phoneKey(one.phone)
  // The services of one body often share its telephone: that alone makes them no doubles.
  const isOneBody = Boolean(one.organisation) && bodyKey(one) === bodyKey(other)
  if (phone && phone === phoneKey(other.phone) && (isNamedAlike || !isOneBody))
    reasons.push('samePhone')
  if (!isNamedAlike && isNear(one, other) && isAlike(one.name, other.name))
    reasons.push('nearAndAlike')
  return reasons
}

/** Namesakes in two regencies are two: there is a Forum Anak in each. */
function liesElsewhere(one: Resource, other: Resource): boolean {
  const [here, there] = [resourceKey(one.regency ?? ''), resourceKey(other.regency ?? '')]
  return here !== '' && there !== '' && here !== there
}

/** More than half of the words of the shorter name stand in the other. */
function isAlike(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)]
  const shared = [...words].filter((word) => others.has(word)).length
  return shared * 2 > Math.min(words.size, others.size)
}

function isNear(one: Resource, other: Resource): boolean {
  const [here, there] = [positionOf(one), positionOf(other)]
  return here !== null && there !== null && distanceKm(here, there) < NEAR_KM
}

/** A name as it is compared; what follows a comma belongs to it here, unlike the degrees of a person. */
function resourceKey(name: string): string {
  return nameKey(name.replaceAll(',', ' '))
}

function wordsOf(name: string): Set<string> {
  return new Set(nameWords(name.replaceAll(',', ' ')))
}

function bodyKey({ organisation }: Resource): string {
  return resourceKey(organisation ?? '')
}

/** The digits of a telephone, +62 and 0 being the same; null where they are too few to belong to one office. */
export function phoneKey(phone: string | null | undefined): string | null {
  const digits = (phone ?? '').replace(/\D/g, '').replace(/^(00)?62/, '0')
  return digits.length >= LEAST_DIGITS ? digits : null
}

/** Resources by what doubles share, so that only those are compared that may be one. */
function createIndex() {
  const byKey = new Map<string, Resource[]>()
  return {
    add: (resource: Resource) => {
      for (const key of keysOf(resource)) {
        const known = byKey.get(key)
        if (known) known.push(resource)
        else byKey.set(key, [resource])
      }
    },
    candidates: (resource: Resource) => {
      const around = positionOf(resource)
      const keys = [...keysOf(resource), ...(around ? cellsAround(around) : [])]
      return new Set(keys.flatMap((key) => byKey.get(key) ?? []))
    },
  }
}

function keysOf(resource: Resource): string[] {
  const phone = phoneKey(resource.phone)
  const place = positionOf(resource)
  return [
    `name ${resourceKey(resource.name)}`,
    ...(phone ? [`phone ${phone}`] : []),
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
