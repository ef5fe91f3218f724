import type { Resource } from '../records/resource'

/** A part of a resource that belongs to a person. */
export type PersonalField = 'contactPerson' | 'phone' | 'email'

/**
 * What of a resource belongs to a person and only goes along when it is asked for: who is to be asked for, and, where
 * the telephone is somebody's own, telephone and mail. Source: domain.md 2.14 (class T).
 */
export function personalFields(record: Resource): PersonalField[] {
  const ofPerson: readonly PersonalField[] = record.isPersonalPhone
    ? ['contactPerson', 'phone', 'email']
    : ['contactPerson']
  return ofPerson.filter((field) => record[field]?.trim())
}

/** The resource as it is handed on: without what belongs to a person, where that was not asked for. */
export function handedOn(record: Resource, withPersonal: boolean): Resource {
  if (withPersonal) return record
  const without = { ...record }
  for (const field of personalFields(record)) without[field] = null
  return without
}
