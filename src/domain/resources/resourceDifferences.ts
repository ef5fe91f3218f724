import { mergeParts } from '../directory/mergedResource'
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
 * only what it leaves empty itself. What is empty there takes nothing away here, except within an address or a
 * place: half of one and half of another would be nowhere.
 */
export function fieldsToLearn(differences: Differences, side: Side): SharedField[] {
  const [own, other] = [differences[side], differences[otherThan(side)]]
  const isLater = differences.later === side
  return differences.fields.filter((field) => {
    if (field === 'verifiedDate' || field === 'verifiedBy')
      return learnsCheck(own, other, isLater) && !saysNothing(other[field])
    return !isSameValue(saidTogether(field, own, other, isLater), own[field])
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
    isOfCheck(field) ? other[field] : saidTogether(field, record, other, isLater),
  ])
  // A later check that names nobody must not go under the name of whoever checked before.
  const nameless = fields.includes('verifiedDate') && saysNothing(other.verifiedBy)
  return { ...record, ...Object.fromEntries(said), ...(nameless ? { verifiedBy: null } : {}) }
}

/** Fields that are taken all from one side or not at all. */
const wholes: readonly (readonly SharedField[])[] = [mergeParts.address, mergeParts.place]

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

/** One side speaks (its own where it is later), the other fills what it leaves empty; what belongs together stays so. */
function saidTogether(
  field: SharedField,
  own: SharedResource,
  other: SharedResource,
  isLater: boolean,
): unknown {
  const [first, second] = isLater ? [own, other] : [other, own]
  if (field === 'isPersonalPhone') return isOfPerson(first, second)
  const whole = wholes.find((fields) => fields.includes(field)) ?? [field]
  const isSilent = whole.every((one) => saysNothing(first[one]))
  return (isSilent ? second : first)[field] ?? null
}

/** Whose telephone it is goes with the number that is kept; a box that nobody ticked says nothing of the same number. */
function isOfPerson(first: SharedResource, second: SharedResource): boolean | null {
  const speaker = saysNothing(first.phone) ? second : first
  const isOneNumber = isSameValue(first.phone, second.phone)
  const said = isOneNumber
    ? first.isPersonalPhone || second.isPersonalPhone
    : speaker.isPersonalPhone
  return said || null
}

function laterOf(group: Resource, directory: Resource): Side | null {
  const [ours, theirs] = [group.verifiedDate ?? '', directory.verifiedDate ?? '']
  if (ours !== theirs) return ours > theirs ? 'group' : 'directory'
  const [own, other] = [Date.parse(group.updatedAt), Date.parse(directory.updatedAt)]
  if (own === other) return null
  return own > other ? 'group' : 'directory'
}
