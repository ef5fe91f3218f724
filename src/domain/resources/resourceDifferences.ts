import type { DraftOf } from '../records/kinds'
import type { Resource } from '../records/resource'
import type { Worker } from '../records/worker'
import { isSameValue, saysNothing } from '../sameValue'
import { type SharedField, type SharedResource, sharedFields, sharedPart } from './sharedFields'

/** One of the two records of a resource: the group's own copy, or the directory's. */
export type Side = 'group' | 'directory'

/** What two records of one resource say differently. */
export type Differences = {
  group: SharedResource
  directory: SharedResource
  fields: SharedField[]
  /** Which was checked later or, where both were checked on one day, changed later; null where neither was. */
  later: Side | null
}

/** Compares the group's copy with its record in the directory, field by field. */
export function resourceDifferences(
  own: Resource,
  record: Resource,
  workers: readonly Worker[],
): Differences {
  const [group, directory] = [sharedPart(own, workers), sharedPart(record)]
  const fields = sharedFields.filter((field) => !isSameValue(group[field], directory[field]))
  return { group, directory, fields, later: laterOf(own, record) }
}

/**
 * What one side can learn from the other: what the other says otherwise and, where this side is the later one,
 * only what it leaves empty itself. What is empty there takes nothing away here.
 */
export function fieldsToLearn(differences: Differences, side: Side): SharedField[] {
  const [own, other] = [differences[side], differences[otherThan(side)]]
  const isLater = differences.later === side
  return differences.fields.filter((field) => {
    if (field === 'verifiedDate' || field === 'verifiedBy')
      return learnsCheck(own, other, isLater) && !saysNothing(other[field])
    return !isSameValue(saidTogether(own[field], other[field], isLater), own[field])
  })
}

/** The record of one side once it has learned everything from the other. */
export function learned<T extends DraftOf<'resource'>>(
  record: T,
  differences: Differences,
  side: Side,
): T {
  const other = differences[otherThan(side)]
  const isLater = differences.later === side
  const fields = fieldsToLearn(differences, side)
  const said = fields.map((field) => [
    field,
    isOfCheck(field) ? other[field] : saidTogether(record[field], other[field], isLater),
  ])
  // A later check that names nobody must not go under the name of whoever checked before.
  const nameless = fields.includes('verifiedDate') && saysNothing(other.verifiedBy)
  return { ...record, ...Object.fromEntries(said), ...(nameless ? { verifiedBy: null } : {}) }
}

function otherThan(side: Side): Side {
  return side === 'group' ? 'directory' : 'group'
}

function isOfCheck(field: SharedField): boolean {
  return field === 'verifiedDate' || field === 'verifiedBy'
}

/** The later check counts; of the same day only a name that is missing, or another one from the later side. */
function learnsCheck(own: SharedResource, other: SharedResource, isLater: boolean): boolean {
  const [ours, theirs] = [own.verifiedDate ?? '', other.verifiedDate ?? '']
  if (theirs !== ours) return theirs > ours
  return saysNothing(own.verifiedBy) || !isLater
}

/** One side speaks (its own where it is later), the other fills what it leaves empty, also within a part. */
function saidTogether(own: unknown, other: unknown, isLater: boolean): unknown {
  const [first, second] = isLater ? [own, other] : [other, own]
  if (!isPart(first) || !isPart(second)) return saysNothing(first) ? second : first
  const said = Object.entries(first).filter(([, value]) => !saysNothing(value))
  return { ...second, ...Object.fromEntries(said) }
}

function isPart(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function laterOf(group: Resource, directory: Resource): Side | null {
  const [ours, theirs] = [group.verifiedDate ?? '', directory.verifiedDate ?? '']
  if (ours !== theirs) return ours > theirs ? 'group' : 'directory'
  const [own, other] = [Date.parse(group.updatedAt), Date.parse(directory.updatedAt)]
  if (own === other) return null
  return own > other ? 'group' : 'directory'
}
