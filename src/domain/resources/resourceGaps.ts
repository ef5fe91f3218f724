import type { Day } from '../day'
import { kmFrom } from '../geo/kmFrom'
import type { Position } from '../geo/position'
import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import { isVerified } from '../progress/resources'
import type { Resource } from '../records/resource'
import type { ResourceNeed } from '../records/resourceNeed'
import { livingRecordOf } from './directoryTies'
import { needCategories, type ResourceCategory } from './needCategories'
import { byUrgency, isOpenNeed } from './needOrder'
import { needTies } from './needTies'
import { isUntouched } from './nextStepOfNeed'
import { byDistance } from './reach'
import { isNeverUsed, usageByResource } from './resourceUsage'

/** A kind of resource, and the open needs that ask for it, the most urgent first. */
export type AskedCategory = { category: ResourceCategory; needIds: string[] }

/** A kind of resource that is asked for and not within reach: the nearest active one with its kilometres, and how many have no known place. */
export type CategoryGap = AskedCategory & {
  nearest: { resource: Resource; km: number } | null
  unplaced: number
}

/** A kind that is asked for, and the active resources of the library's directory that the group has not taken. */
export type DirectoryOffer = AskedCategory & { resources: Resource[] }

/** Open needs for which nothing was found, used or referred, the most urgent first. Source: domain.md 3.g, g1. */
export function needsWithoutResource(group: GroupFile): ResourceNeed[] {
  const tiesOf = needTies(group)
  return openNeeds(group).filter((need) => isUntouched(tiesOf(need)))
}

/** The kinds of resource that open needs ask for, that of the most urgent need first. */
export function askedCategories(group: GroupFile): AskedCategory[] {
  const tiesOf = needTies(group)
  const asked = new Map<ResourceCategory, string[]>()
  for (const need of openNeeds(group))
    for (const category of needCategories(need, tiesOf(need)))
      asked.set(category, [...(asked.get(category) ?? []), need.id])
  return [...asked].map(([category, needIds]) => ({ category, needIds }))
}

/**
 * Kinds that are asked for and have no active resource of the group within `reachKm` (straight line) of the
 * agency. Where the agency's place is not known only those are told of which the group has none at all.
 */
export function categoriesOutOfReach(
  group: GroupFile,
  agency: Position | null,
  reachKm: number,
): CategoryGap[] {
  const active = activeIn(group)
  return askedCategories(group).flatMap((asked): CategoryGap[] => {
    const fitting = active.filter(({ category }) => category === asked.category)
    if (!agency) return fitting.length > 0 ? [] : [{ ...asked, nearest: null, unplaced: 0 }]
    const [first] = fitting.sort(byDistance(agency))
    const km = first ? kmFrom(agency, first) : null
    if (km !== null && km <= reachKm) return []
    const nearest = first && km !== null ? { resource: first, km } : null
    const placed = fitting.filter((one) => kmFrom(agency, one) !== null).length
    return [{ ...asked, nearest, unplaced: fitting.length - placed }]
  })
}

/** Active resources that nobody checked in the last 180 days, the longest ago first; never checked before all. Source: domain.md 4.1 f1. */
export function staleResources(group: GroupFile, today: Day): Resource[] {
  return activeIn(group)
    .filter((resource) => (resource.verifiedDate ?? '') <= today && !isVerified(resource, today))
    .sort((one, other) => (one.verifiedDate ?? '').localeCompare(other.verifiedDate ?? ''))
}

/** Active resources that were never used. Source: domain.md 4.1 f2. */
export function neverUsed(group: GroupFile): Resource[] {
  const usageOf = usageByResource(group)
  return activeIn(group).filter(({ id }) => isNeverUsed(usageOf(id)))
}

/**
 * What the directory of the library holds for the open needs: active resources of the kinds asked for, within
 * `reachKm` of the agency (anywhere where its place is not known), which the group has not taken yet.
 */
export function directoryOffers(
  group: GroupFile,
  directory: GroupFile,
  agency: Position | null,
  reachKm: number,
): DirectoryOffer[] {
  const taken = new Set(
    inUse(group.records.resource).map((own) => livingRecordOf(directory, own)?.id),
  )
  const isNear = (resource: Resource) =>
    !agency || (kmFrom(agency, resource) ?? Number.POSITIVE_INFINITY) <= reachKm
  const offered = activeIn(directory).filter((one) => !taken.has(one.id) && isNear(one))
  return askedCategories(group).flatMap((asked) => {
    const resources = offered.filter(({ category }) => category === asked.category)
    return resources.length > 0 ? [{ ...asked, resources }] : []
  })
}

function openNeeds(group: GroupFile): ResourceNeed[] {
  return inUse(group.records.resourceNeed).filter(isOpenNeed).sort(byUrgency)
}

function activeIn(file: GroupFile): Resource[] {
  return inUse(file.records.resource).filter(({ status }) => status === 'aktif')
}
