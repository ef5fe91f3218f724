import { knownResources, type LikeResource } from '../directory/doubles'
import { nextDirectoryId } from '../directory/nextDirectoryId'
import type { Change, GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import type { AnyDraft } from '../records/kinds'
import { isSameValue, saysNothing } from '../sameValue'
import { directoryRecordOf } from './directoryTies'
import { membersNamed } from './membersNamed'
import { type SharedField, type SharedResource, sharedFields, sharedPart } from './sharedFields'

/** A resource as a group knows it, without anything of the group's own; its number there tells which it was. */
export type OfferedResource = { id: string; updatedAt: string; resource: SharedResource }

/** What one group can tell a directory that is still empty. */
export type ResourcesOfGroup = {
  groupId: string
  code: string
  name: string
  resources: OfferedResource[]
  /** How many are kept back because their words name a member. */
  withheld: number
}

/** What a group knows and the directory does not yet: resources in use without a record there. */
export function resourcesToOffer(group: GroupFile, directory: GroupFile): ResourcesOfGroup {
  const program = inUse(group.records.program)[0]
  const unknown = inUse(group.records.resource).filter(
    (resource) => !directoryRecordOf(directory, resource),
  )
  const shareable = unknown.filter((resource) => membersNamed(group, resource).length === 0)
  return {
    groupId: group.id,
    code: program?.code ?? '',
    name: program?.name ?? '',
    resources: shareable.map((resource) => ({
      id: resource.id,
      updatedAt: resource.updatedAt,
      resource: sharedPart(resource, group.records.worker),
    })),
    withheld: unknown.length - shareable.length,
  }
}

/** Where an offered resource comes from. */
export type Origin = { groupId: string; code: string; offered: OfferedResource }

/** One resource that groups know: what they say together, from whom, and what it may be in the directory. */
export type Collected = { resource: SharedResource; origins: Origin[]; like: LikeResource[] }

/**
 * What the groups know, each resource once: those that are probably the same are proposed as one, what was
 * checked (then changed) last speaking first and the others filling what it leaves empty.
 */
export function collectedResources(
  groups: readonly ResourcesOfGroup[],
  directory: GroupFile,
): Collected[] {
  const clusters: Origin[][] = []
  const known = knownResources()
  const origins = groups.flatMap(({ groupId, code, resources }) =>
    resources.map((offered) => ({ groupId, code, offered })),
  )
  for (const origin of origins) {
    const same = known.like(origin.offered.resource).find(({ isProbable }) => isProbable)
    const index = same ? Number(same.id) : clusters.length
    clusters[index] = [...(clusters[index] ?? []), origin]
    known.add(String(index), origin.offered.resource)
  }
  const there = knownResources(inUse(directory.records.resource))
  return clusters.map((cluster) => {
    const resource = spokenTogether(cluster)
    return { resource, origins: cluster, like: there.like(resource) }
  })
}

/** What the worker decides about one collected resource: one record, or one for each of those it was made of. */
export type Chosen = { collected: Collected; isMerged: boolean }

/** The change of the directory that takes the chosen resources in. */
export function collectionChange(directory: GroupFile, chosen: readonly Chosen[]): Change {
  const ids = directory.records.resource.map(({ id }) => id)
  const put = chosen
    .flatMap(({ collected, isMerged }) =>
      isMerged ? [collected.resource] : collected.origins.map(({ offered }) => offered.resource),
    )
    .map((resource): AnyDraft => {
      const id = nextDirectoryId(ids)
      ids.push(id)
      return { kind: 'resource', record: { id, ...resource } }
    })
  return { put, remove: [] }
}

/** Fields of which both halves come from one record. */
const pairs: Partial<Record<SharedField, SharedField>> = { lon: 'lat', verifiedBy: 'verifiedDate' }

function spokenTogether(cluster: readonly Origin[]): SharedResource {
  const latestFirst = cluster.map(({ offered }) => offered).sort(latestFirstOrder)
  const said = sharedFields.flatMap((field) => {
    if (field === 'isPersonalPhone') return []
    const leading = pairs[field] ?? field
    const speaker = latestFirst.find(({ resource }) => !saysNothing(resource[leading]))
    const value = speaker?.resource[field]
    return value === undefined ? [] : [[field, value] as const]
  })
  const together = Object.fromEntries(said) as SharedResource
  return isOfPerson(together.phone, latestFirst) ? { ...together, isPersonalPhone: true } : together
}

/** Whose telephone it is goes with the number: whoever knows it as a person's own is believed, of no other number. */
function isOfPerson(phone: SharedResource['phone'], all: readonly OfferedResource[]): boolean {
  return all.some(
    ({ resource }) => resource.isPersonalPhone === true && isSameValue(resource.phone, phone),
  )
}

function latestFirstOrder(one: OfferedResource, other: OfferedResource): number {
  const [here, there] = [one.resource.verifiedDate ?? '', other.resource.verifiedDate ?? '']
  return there.localeCompare(here) || Date.parse(other.updatedAt) - Date.parse(one.updatedAt)
}
