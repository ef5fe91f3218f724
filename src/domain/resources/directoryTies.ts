import { doublesOf, knownResources, type LikeResource } from '../directory/doubles'
import { haveSomethingInCommon, isProbable } from '../directory/likeness'
import { nextDirectoryId } from '../directory/nextDirectoryId'
import { type Change, type GroupFile, recordOf, withoutStamps } from '../groupFile'
import { nextNumberedId } from '../nextNumber'
import { inUse } from '../progress/inUse'
import type { AnyDraft, DraftOf } from '../records/kinds'
import type { Resource } from '../records/resource'
import { membersNamed } from './membersNamed'
import { sharedPart } from './sharedFields'

/** The id of the next resource of a group, `RS-19`: those set aside keep their number. */
export function nextResourceId(ids: readonly string[]): string {
  return nextNumberedId(ids, 'RS')
}

/**
 * The record of the directory that a group's copy goes back to, also one that was set aside there. Another
 * library may use the same number for something else: with no sign in common they are two.
 */
export function directoryRecordOf(directory: GroupFile, resource: Resource): Resource | null {
  const record = resource.directoryId && recordOf(directory, 'resource', resource.directoryId)
  return record && haveSomethingInCommon(resource, record) ? record : null
}

/**
 * The record in use that speaks for a group's copy: the one it is tied to or, where that was set aside, the one
 * that is probably the same, as after two were made one. Null where there is none.
 */
export function livingRecordOf(directory: GroupFile, resource: Resource): Resource | null {
  const record = directoryRecordOf(directory, resource)
  if (!record?.archivedAt) return record
  const like = [record, resource].flatMap((one) => doublesOf(one, directory.records.resource))
  return like.find(({ reasons }) => isProbable(reasons))?.one ?? null
}

/** How a group stands to one record of the directory. */
export type InGroup =
  | { state: 'none' }
  /** The group has its copy, perhaps set aside. */
  | { state: 'tied'; id: string; isArchived: boolean }
  /** The group probably knows it without a tie. */
  | { state: 'probable'; id: string }

/**
 * Tells of each record of the directory whether the group has it already. A tie to a record that was set aside
 * there binds nothing: the copy is found by its likeness, and by that of the record it was tied to.
 */
export function inGroup(group: GroupFile, directory: GroupFile): (record: Resource) => InGroup {
  const ties = new Map<string, Resource>()
  const known = knownResources()
  for (const resource of group.records.resource) {
    const record = directoryRecordOf(directory, resource)
    if (record && !record.archivedAt) {
      if (!ties.has(record.id) || !resource.archivedAt) ties.set(record.id, resource)
      continue
    }
    if (resource.archivedAt) continue
    known.add(resource.id, resource)
    if (record) known.add(resource.id, record)
  }
  return (record) => {
    const own = ties.get(record.id)
    if (own) return { state: 'tied', id: own.id, isArchived: Boolean(own.archivedAt) }
    const probable = known.like(record).find(({ isProbable }) => isProbable)
    return probable ? { state: 'probable', id: probable.id } : { state: 'none' }
  }
}

/**
 * Takes records of the directory into the group as its own copies. One that the group had set aside comes
 * back, one that it probably knows is only tied, so that nothing the group wrote is lost or doubled.
 */
export function takenFromDirectory(
  group: GroupFile,
  directory: GroupFile,
  directoryIds: readonly string[],
): Change {
  const standing = inGroup(group, directory)
  const ids = group.records.resource.map(({ id }) => id)
  const put = new Map<string, AnyDraft>()
  const write = (record: DraftOf<'resource'>) => put.set(record.id, { kind: 'resource', record })
  for (const directoryId of directoryIds) {
    const record = recordOf(directory, 'resource', directoryId)
    if (!record) continue
    const here = standing(record)
    const own = here.state === 'none' ? undefined : recordOf(group, 'resource', here.id)
    if (own && !put.has(own.id))
      write({ ...withoutStamps<'resource'>(own), directoryId, archivedAt: null })
    if (own) continue
    const id = nextResourceId(ids)
    ids.push(id)
    write({ id, ...sharedPart(record), directoryId })
  }
  return { put: [...put.values()], remove: [] }
}

/** A resource of the group that the directory does not know, what it may be there, and which members its words name. */
export type Giveable = { resource: Resource; like: LikeResource[]; named: string[] }

/**
 * The resources in use of which the directory has no record, each with those it may be. What was set aside there
 * is not offered anew, unless another record is probably the same: then it can be tied to that one.
 */
export function giveable(group: GroupFile, directory: GroupFile): Giveable[] {
  const known = knownResources(inUse(directory.records.resource))
  return inUse(group.records.resource).flatMap((resource) => {
    const record = directoryRecordOf(directory, resource)
    if (record && !record.archivedAt) return []
    const like = known.like(resource)
    if (record && !like.some((one) => one.isProbable)) return []
    return [{ resource, like, named: membersNamed(group, resource) }]
  })
}

/** What becomes of a resource that is given: a new record, or (`directoryId`) one that is there already. */
export type Given = { resourceId: string; directoryId: string | null }

/** A resource of the group and the record of the directory it goes back to. */
export type TieTo = { resourceId: string; directoryId: string }

/**
 * Gives resources of the group to the directory: the writes of the directory, and the ties that the group is to
 * keep once they are safe there. What belongs to the group alone stays behind.
 */
export function givenToDirectory(
  group: GroupFile,
  directory: GroupFile,
  given: readonly Given[],
): { change: Change; ties: TieTo[] } {
  const ids = directory.records.resource.map(({ id }) => id)
  const put: AnyDraft[] = []
  const ties: TieTo[] = []
  for (const { resourceId, directoryId } of given) {
    const resource = recordOf(group, 'resource', resourceId)
    if (!resource) continue
    const id = directoryId ?? nextDirectoryId(ids)
    ties.push({ resourceId, directoryId: id })
    if (directoryId !== null) continue
    ids.push(id)
    put.push({ kind: 'resource', record: { id, ...sharedPart(resource, group.records.worker) } })
  }
  return { change: { put, remove: [] }, ties }
}

/** The change of the group that ties its copies to the directory. */
export function tiedToDirectory(group: GroupFile, ties: readonly TieTo[]): Change {
  const put = ties.flatMap(({ resourceId, directoryId }): AnyDraft[] => {
    const own = recordOf(group, 'resource', resourceId)
    return own
      ? [{ kind: 'resource', record: { ...withoutStamps<'resource'>(own), directoryId } }]
      : []
  })
  return { put, remove: [] }
}

/**
 * The same choices once the directory has grown meanwhile: what was to be new is tied where a record that was
 * not there before is probably the same. So a second attempt doubles nothing.
 */
export function choicesAnew(
  group: GroupFile,
  before: GroupFile,
  after: GroupFile,
  given: readonly Given[],
): Given[] {
  const formerIds = new Set(before.records.resource.map(({ id }) => id))
  const arrived = inUse(after.records.resource).filter(({ id }) => !formerIds.has(id))
  const known = knownResources(arrived)
  return given.map((choice) => {
    const resource = recordOf(group, 'resource', choice.resourceId)
    if (choice.directoryId !== null || !resource) return choice
    const same = known.like(resource).find(({ isProbable }) => isProbable)
    return same ? { ...choice, directoryId: same.id } : choice
  })
}
