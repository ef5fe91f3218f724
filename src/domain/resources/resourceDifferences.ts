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
 * What one side can learn from the other: fields of which the other says something else. What is empty there
 * takes nothing away here, and a check is never replaced by an earlier one.
 */
export function fieldsToLearn(differences: Differences, side: Side): SharedField[] {
  const [own, other] = [differences[side], differences[side === 'group' ? 'directory' : 'group']]
  const differs = new Set(differences.fields)
  return sharedFields.filter((field) => {
    if (field === 'lat' || field === 'lon')
      return (differs.has('lat') || differs.has('lon')) && !saysNothing(other[field])
    if (field === 'verifiedDate' || field === 'verifiedBy') return isLaterCheck(own, other)
    return (
      differs.has(field) &&
      !saysNothing(other[field]) &&
      !isSameValue(merged(own[field], other[field]), own[field])
    )
  })
}

/** The record of one side once it has learned everything from the other. */
export function learned<T extends DraftOf<'resource'>>(
  record: T,
  differences: Differences,
  side: Side,
): T {
  const other = differences[side === 'group' ? 'directory' : 'group']
  const said = fieldsToLearn(differences, side).map((field) => [
    field,
    merged(record[field], other[field]) ?? null,
  ])
  return { ...record, ...Object.fromEntries(said) }
}

/** Day and name of a check belong together: either both are learned or neither. */
function isLaterCheck(own: SharedResource, other: SharedResource): boolean {
  const [ours, theirs] = [own.verifiedDate ?? '', other.verifiedDate ?? '']
  if (theirs !== ours) return theirs > ours
  return !saysNothing(other.verifiedBy) && !isSameValue(own.verifiedBy, other.verifiedBy)
}

/** A part with several entries keeps those of which the other says nothing. */
function merged(own: unknown, other: unknown): unknown {
  if (!isPart(own) || !isPart(other)) return other
  const said = Object.entries(other).filter(([, value]) => !saysNothing(value))
  return { ...own, ...Object.fromEntries(said) }
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
