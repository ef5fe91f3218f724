import { distanceKm, type Position, positionOf } from '../geo/position'
import { nameKey, nameWords } from '../members/nameKey'
import type { Resource } from '../records/resource'

/** Why two records may speak of one resource: a reason to look, never a reason to refuse. */
export const doubleReasons = ['sameName', 'samePhone', 'nearAndAlike'] as const
export type DoubleReason = (typeof doubleReasons)[number]

/** What of a resource is compared; one that is still being written has no more. */
export type Likeness = Pick<
  Resource,
  'id' | 'name' | 'organisation' | 'phone' | 'regency' | 'lat' | 'lon'
>

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
  const known = knownResources()
  return resources.flatMap((other) => {
    if (other.archivedAt) return []
    const doubles = known.like(other).map((double) => ({ ...double, other }))
    known.add(other)
    return doubles
  })
}

/** The resources that one being written may already be; those set aside do not count. */
export function doublesOf(
  candidate: Likeness,
  resources: readonly Resource[],
): Pick<Double, 'one' | 'reasons'>[] {
  return resources.flatMap((one) => {
    if (one.archivedAt || one.id === candidate.id) return []
    const reasons = reasonsFor(one, candidate)
    return reasons.length > 0 ? [{ one, reasons }] : []
  })
}

function reasonsFor(one: Likeness, other: Likeness): DoubleReason[] {
  const [here, there] = [signsOf(one), signsOf(other)]
  const isNamedAlike = here.name === there.name
  const reasons: DoubleReason[] = []
  if (isNamedAlike && here.name !== '' && !liesElsewhere(here, there)) reasons.push('sameName')
  // The services of one body often share its telephone: that alone makes them no doubles.
  const isOneBody = here.body !== '' && here.body === there.body
  if (here.phone && here.phone === there.phone && (isNamedAlike || !isOneBody))
    reasons.push('samePhone')
  if (!isNamedAlike && isNear(here, there) && isAlike(here, there)) reasons.push('nearAndAlike')
  return reasons
}

/** What is compared of one record, in the form in which it is compared. */
type Signs = {
  name: string
  words: ReadonlySet<string>
  body: string
  phone: string | null
  regency: string
  place: Position | null
}

/** Put together once for each record, as long as it lives: thousands are compared while a name is typed. */
const knownSigns = new WeakMap<Likeness, Signs>()

function signsOf(resource: Likeness): Signs {
  const known = knownSigns.get(resource)
  if (known) return known
  const { name, organisation, phone, regency } = resource
  const signs = {
    name: plainKey(name),
    words: new Set(nameWords(name.replaceAll(',', ' '))),
    body: plainKey(organisation ?? ''),
    phone: phoneKey(phone),
    regency: plainKey(regency ?? ''),
    place: positionOf(resource),
  }
  knownSigns.set(resource, signs)
  return signs
}

/** A name as it is compared; what follows a comma belongs to it here, unlike the degrees of a person. */
function plainKey(name: string): string {
  return nameKey(name.replaceAll(',', ' '))
}

/** Namesakes in two regencies are two: there is a Forum Anak in each. */
function liesElsewhere(here: Signs, there: Signs): boolean {
  return here.regency !== '' && there.regency !== '' && here.regency !== there.regency
}

/** More than half of the words of the shorter name stand in the other. */
function isAlike({ words }: Signs, { words: others }: Signs): boolean {
  const shared = [...words].filter((word) => others.has(word)).length
  return shared * 2 > Math.min(words.size, others.size)
}

function isNear({ place }: Signs, other: Signs): boolean {
  return place !== null && other.place !== null && distanceKm(place, other.place) < NEAR_KM
}

/** The digits of a telephone, +62 and 0 being the same; null where they are too few to belong to one office. */
export function phoneKey(phone: string | null | undefined): string | null {
  const digits = (phone ?? '').replace(/\D/g, '').replace(/^(00)?62/, '0')
  return digits.length >= LEAST_DIGITS ? digits : null
}

/** Resources by what doubles share, so that only those are compared that may be one. */
export function knownResources(): {
  add: (resource: Resource) => void
  like: (candidate: Likeness) => Pick<Double, 'one' | 'reasons'>[]
} {
  const byKey = new Map<string, Resource[]>()
  return {
    add: (resource) => {
      for (const key of keysOf(resource)) {
        const known = byKey.get(key)
        if (known) known.push(resource)
        else byKey.set(key, [resource])
      }
    },
    like: (candidate) => {
      const { place } = signsOf(candidate)
      const keys = [...keysOf(candidate), ...(place ? cellsAround(place) : [])]
      const near = new Set(keys.flatMap((key) => byKey.get(key) ?? []))
      return doublesOf(candidate, [...near])
    },
  }
}

function keysOf(resource: Likeness): string[] {
  const { name, phone, place } = signsOf(resource)
  return [
    `name ${name}`,
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
