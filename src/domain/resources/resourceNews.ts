import { type Change, type GroupFile, withoutStamps } from '../groupFile'
import { inUse } from '../progress/inUse'
import { isOver } from '../progress/isOver'
import type { Resource } from '../records/resource'
import { livingRecordOf } from './directoryTies'
import { membersNamed } from './membersNamed'
import {
  type Differences,
  fieldsToLearn,
  learned,
  resourceDifferences,
} from './resourceDifferences'
import type { SharedField } from './sharedFields'

/** A copy of the group that differs from the record that speaks for it in the directory. */
export type Differing = {
  own: Resource
  record: Resource
  differences: Differences
  /** What the group can take over, and what it knows that the directory does not say and may learn. */
  toGroup: SharedField[]
  toDirectory: SharedField[]
  /** Members whom the words of the copy name: then the directory learns nothing from it. */
  named: string[]
}

/** How one resource of the group differs from the directory; null where it is not there or says the same. */
export function differing(group: GroupFile, directory: GroupFile, own: Resource): Differing | null {
  const record = livingRecordOf(directory, own)
  if (!record) return null
  const differences = resourceDifferences(own, record, group.records.worker)
  if (differences.fields.length === 0) return null
  const known = fieldsToLearn(differences, 'directory')
  const named = known.length > 0 ? membersNamed(group, own) : []
  return {
    own,
    record,
    differences,
    toGroup: fieldsToLearn(differences, 'group'),
    toDirectory: named.length > 0 ? [] : known,
    named,
  }
}

/** What the directory knows better than the group, and the change that takes it all over. */
export type ResourceNews = { newer: Differing[]; change: Change }

/**
 * The resources of which the directory was checked or changed later than the group's copy; null where there are
 * none, or where the group is over and keeps the resources as it used them.
 */
export function resourceNews(group: GroupFile, directory: GroupFile): ResourceNews | null {
  if (isOver(group)) return null
  const newer = inUse(group.records.resource)
    .flatMap((own) => differing(group, directory, own) ?? [])
    .filter(({ differences, toGroup }) => differences.later === 'directory' && toGroup.length > 0)
  const put = newer.map((one) => ({ kind: 'resource' as const, record: broughtUp(one) }))
  return newer.length === 0 ? null : { newer, change: { put, remove: [] } }
}

/** The change of the group that takes over what the directory says of one resource. */
export function takenOver(one: Differing): Change {
  return { put: [{ kind: 'resource', record: broughtUp(one) }], remove: [] }
}

/** The change of the directory that takes over what the group says of one resource. */
export function directoryBroughtUp({ record, differences, toDirectory }: Differing): Change {
  if (toDirectory.length === 0) return { put: [], remove: [] }
  const next = learned(withoutStamps<'resource'>(record), differences, 'directory')
  return { put: [{ kind: 'resource', record: next }], remove: [] }
}

/** Tied to the record it learned from: the one it was tied to may have been set aside. */
function broughtUp({ own, record, differences }: Differing) {
  const next = learned(withoutStamps<'resource'>(own), differences, 'group')
  return { ...next, directoryId: record.id }
}
