import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import type { DraftOf } from '../records/kinds'
import type { Resource } from '../records/resource'
import { knownResources } from './doubles'
import { nextDirectoryIds } from './nextDirectoryId'

/** A group from which resources are taken into the directory, and what it is called there. */
export type SharingGroup = { name: string; group: GroupFile }

/** What a group alone knows of a resource, and the directory never learns. Source: docs/decisions/001. */
const ownFields = [
  'relationStrength',
  'relationHistory',
  'relationDirection',
  'note',
  'directoryId',
  'archivedAt',
] as const

/** How many of the resources of groups are new to the directory, and how many it knows already. */
export type Collection = { drafts: DraftOf<'resource'>[]; known: number }

/**
 * The resources of groups that the directory does not have yet, as its own records. One is known where the
 * group's copy goes back to it, where it was taken from there before, or where it may be the same (name,
 * telephone, place); what two groups share is taken once.
 */
export function collectResources(
  groups: readonly SharingGroup[],
  directory: readonly Resource[],
): Collection {
  const ids = new Set(directory.map(({ id }) => id))
  const sources = new Set(directory.flatMap(({ source }) => (source ? [source.id] : [])))
  const taken: Resource[] = []
  const alike = knownResources()
  for (const resource of directory) if (!resource.archivedAt) alike.add(resource)
  let known = 0
  for (const { name, group } of groups)
    for (const resource of inUse(group.records.resource)) {
      const source = { name, id: `${group.id}/${resource.id}` }
      const candidate = { ...resource, id: source.id, source }
      const isKnown =
        (resource.directoryId && ids.has(resource.directoryId)) ||
        sources.has(source.id) ||
        alike.like(candidate).length > 0
      if (isKnown) known += 1
      else {
        taken.push(candidate)
        alike.add(candidate)
      }
    }
  const fresh = nextDirectoryIds([...ids], taken.length)
  return { drafts: taken.map((one, index) => directoryDraft(one, fresh[index] ?? one.id)), known }
}

/** A resource as the directory keeps it: without what belongs to one group. */
export function directoryDraft(resource: Resource, id: string): DraftOf<'resource'> {
  const { createdAt, createdBy, updatedAt, updatedBy, revision, ...fields } = resource
  const shared = Object.entries(fields).filter(
    ([field]) => !(ownFields as readonly string[]).includes(field),
  )
  return { ...(Object.fromEntries(shared) as unknown as DraftOf<'resource'>), id }
}
