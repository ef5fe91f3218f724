import type { Resource } from '../records/resource'
import type { HsdsObject } from './hsdsTables'
import { exportedId } from './incoming'
import { stableUuid } from './stableUuid'

/** An object of HSDS 3 with the id it goes out under. */
export type NamedObject = HsdsObject & { readonly id: string }

/** The id of a part of a record, the same on every export. */
export function madeId(record: Resource, part: string): string {
  return stableUuid(part, keyOf(record))
}

/** The id under which a record goes out, made once. */
export function keyOf(record: Resource): string {
  const key = keys.get(record) ?? exportedId(record)
  keys.set(record, key)
  return key
}
const keys = new WeakMap<Resource, string>()

/** Whether a text says something. */
export function filled(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && text.trim() !== ''
}

/** Only what says something; the specification knows no null. */
export function said(object: NamedObject): NamedObject {
  return Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) => value !== undefined && value !== null && value !== '' && !isEmptyList(value),
    ),
  ) as NamedObject
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
