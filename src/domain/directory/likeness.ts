import { distanceKm, type Position, positionOf } from '../geo/position'
import { nameKey, nameWords } from '../members/nameKey'
import type { DraftOf } from '../records/kinds'

/** Why two records may speak of one resource: a reason to look, never a reason to refuse. */
export type LikenessReason = 'sameName' | 'samePhone' | 'samePlace' | 'nearAndAlike'

/** What is compared of a resource; one that is still being written has no more. */
export type Comparable = Pick<
  DraftOf<'resource'>,
  'name' | 'organisation' | 'phone' | 'regency' | 'lat' | 'lon'
>

/** Nearer than this, in kilometres in a straight line, two records may stand in one building. */
const NEAR_KM = 0.1
/** Namesakes farther apart than this are two: every village has its Posyandu Melati. Kilometres. */
const NAMESAKE_KM = 5
/** Numbers shorter than this are typing, not telephones; the shortest service numbers have three digits. */
const SHORTEST_PHONE = 3
/** Fewer digits belong to lines that many share, such as 110 or 129. */
const OFFICE_DIGITS = 6

/** Why two records may be one; empty where nothing says so. A place alone is none: many share one roof. */
export function reasonsFor(one: Comparable, other: Comparable): LikenessReason[] {
  const [here, there] = [signsOf(one), signsOf(other)]
  const isNamedAlike = here.name === there.name
  const reasons: LikenessReason[] = []
  if (isNamedAlike && here.name !== '' && !lieApart(here, there)) reasons.push('sameName')
  // The services of one body often share its telephone: that alone makes them no doubles.
  const isOneBody = here.body !== '' && here.body === there.body
  if (shareOne(here.phones, there.phones) && (isNamedAlike || !isOneBody)) reasons.push('samePhone')
  if (!isNear(here, there)) return reasons
  if (reasons.length > 0) reasons.push('samePlace')
  else if (!isNamedAlike && isAlike(here, there)) reasons.push('nearAndAlike')
  return reasons
}

/** Whether two are taken for the same unless somebody says otherwise: one name, or one number at one place. */
export function isProbable(reasons: readonly LikenessReason[]): boolean {
  return reasons.includes('sameName') || reasons.length > 1
}

/** Whether two records share a sign at all: a word of the name, a number, or the place. */
export function haveSomethingInCommon(one: Comparable, other: Comparable): boolean {
  const [here, there] = [signsOf(one), signsOf(other)]
  return (
    (here.name !== '' && here.name === there.name) ||
    shareOne([...here.words], [...there.words]) ||
    shareOne(phoneNumbers(one.phone), phoneNumbers(other.phone)) ||
    isNear(here, there)
  )
}

/** The numbers in a line such as "(024) 123 / +62 812 345": digits alone, as dialled inside the country. */
export function phoneNumbers(phone: string | null | undefined): string[] {
  return (phone ?? '')
    .split(/[/,;]|\batau\b|\bdan\b/iu)
    .map((part) => part.replace(/\D/g, '').replace(/^(00)?62/, '0'))
    .filter((digits) => digits.length >= SHORTEST_PHONE)
}

/** What is compared of one record, in the form in which it is compared. */
export type Signs = {
  name: string
  words: ReadonlySet<string>
  body: string
  /** Numbers that belong to one office; those that everybody dials are left out. */
  phones: readonly string[]
  regency: string
  place: Position | null
}

// Put together once for each record, as long as it lives: thousands are compared while a name is typed.
const knownSigns = new WeakMap<Comparable, Signs>()

/** The signs of one record, by which those are found that may be the same. */
export function signsOf(resource: Comparable): Signs {
  const known = knownSigns.get(resource)
  if (known) return known
  const { name, organisation, phone, regency } = resource
  const signs = {
    name: nameKey(plainName(name)),
    words: new Set(nameWords(plainName(name))),
    body: nameKey(plainName(organisation ?? '')),
    phones: phoneNumbers(phone).filter(({ length }) => length >= OFFICE_DIGITS),
    regency: nameKey(plainName(regency ?? '')),
    place: positionOf(resource),
  }
  knownSigns.set(resource, signs)
  return signs
}

/** "P.T. Bengkel" is "Bengkel"; what follows a comma belongs to the name, unlike the degrees of a person. */
function plainName(name: string): string {
  const plain = name.replace(/(?<!\p{L})(\p{L})\.(?=\p{L}(?!\p{L}))/gu, '$1').replaceAll(',', ' ')
  const named = plain.replace(/(?<!\p{L})(pt|cv|ud|tbk)(?!\p{L})/giu, ' ')
  return /[\p{L}\p{N}]/u.test(named) ? named : plain
}

/** Namesakes in two regencies are two, as are those far from each other: there is a Forum Anak in each. */
function lieApart(here: Signs, there: Signs): boolean {
  const isElsewhere = here.regency !== '' && there.regency !== '' && here.regency !== there.regency
  return isElsewhere || (kmBetween(here, there) ?? 0) > NAMESAKE_KM
}

/** More than half of the words of the shorter name stand in the other. */
function isAlike({ words }: Signs, { words: others }: Signs): boolean {
  const shared = [...words].filter((word) => others.has(word)).length
  return shared * 2 > Math.min(words.size, others.size)
}

function isNear(here: Signs, there: Signs): boolean {
  const km = kmBetween(here, there)
  return km !== null && km < NEAR_KM
}

function kmBetween({ place }: Signs, other: Signs): number | null {
  return place && other.place ? distanceKm(place, other.place) : null
}

function shareOne(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.includes(one))
}
