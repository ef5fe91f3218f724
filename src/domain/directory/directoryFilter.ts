import type { Day } from '../day'
import { kmFrom } from '../geo/kmFrom'
import type { Position } from '../geo/position'
import type { Resource } from '../records/resource'
import { type MouState, mouStanding } from './agreement'
import type { ResourceFinder } from './findResources'
import { isFreeOfCharge } from './freeOfCharge'
import { type FreshnessKind, freshnessOf } from './freshness'

/** What a worker looks for in the directory; null, false and blank words leave nothing out. */
export type DirectoryFilter = {
  words: string
  category: Resource['category'] | null
  systemKind: Resource['systemKind'] | null
  /** One kind of PSKS, as the list or the record writes it. */
  psksType: string | null
  status: Resource['status'] | null
  freshness: FreshnessKind | null
  mou: MouState | null
  regency: string | null
  /** Kilometres in a straight line from the agency; what has no place is left out then. */
  withinKm: number | null
  isFree: boolean
  /** Only where something is written about accessibility. */
  tellsAccess: boolean
  /** Those that were set aside, instead of those in use. */
  isSetAside: boolean
}

/** A filter that leaves out only what was set aside. */
export const anyResource: DirectoryFilter = {
  words: '',
  category: null,
  systemKind: null,
  psksType: null,
  status: null,
  freshness: null,
  mou: null,
  regency: null,
  withinKm: null,
  isFree: false,
  tellsAccess: false,
  isSetAside: false,
}

/** On which day it is looked, from where distances are counted, and how words are found. */
export type DirectoryView = { today: Day; agency: Position | null; find: ResourceFinder }

/** The resources of the directory that a filter lets through, in the order of the directory. */
export function filteredResources(
  resources: readonly Resource[],
  filter: DirectoryFilter,
  { today, agency, find }: DirectoryView,
): Resource[] {
  const { withinKm } = filter
  const near = (resource: Resource) => {
    const km = kmFrom(agency, resource)
    return withinKm === null || (km !== null && km <= withinKm)
  }
  const fits = (resource: Resource) =>
    isStandingAsWished(resource, filter) &&
    (filter.freshness === null || freshnessOf(resource, today).kind === filter.freshness) &&
    (filter.mou === null || mouStanding(resource, today).state === filter.mou) &&
    (!filter.isFree || isFreeOfCharge(resource)) &&
    (!filter.tellsAccess || Boolean(resource.accessibility?.trim()))
  return find(
    resources.filter((resource) => fits(resource) && near(resource)),
    filter.words,
  )
}

function isStandingAsWished(resource: Resource, filter: DirectoryFilter): boolean {
  const { category, systemKind, psksType, status, regency, isSetAside } = filter
  return (
    Boolean(resource.archivedAt) === isSetAside &&
    (category === null || resource.category === category) &&
    (systemKind === null || resource.systemKind === systemKind) &&
    (psksType === null || sameWords(resource.psksType, psksType)) &&
    (status === null || resource.status === status) &&
    (regency === null || sameWords(resource.regency, regency))
  )
}

function sameWords(one: string | null | undefined, other: string): boolean {
  return (one ?? '').trim().toLowerCase() === other.trim().toLowerCase()
}

/** The regencies in which the resources lie, each once as it was first written, by the alphabet. */
export function regenciesOf(resources: readonly Resource[]): string[] {
  const known = new Map<string, string>()
  for (const { regency } of resources) {
    const key = (regency ?? '').trim().toLowerCase()
    if (regency && key && !known.has(key)) known.set(key, regency.trim())
  }
  return [...known.values()].sort((one, other) => one.localeCompare(other, 'id'))
}
