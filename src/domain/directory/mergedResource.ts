import { type Change, withoutStamps } from '../groupFile'
import type { DraftOf } from '../records/kinds'
import type { Resource } from '../records/resource'

/**
 * What of two records is chosen as one: fields that only make sense together (a place is latitude and
 * longitude, a check is its day and who made it) are taken together.
 */
export const mergeParts = {
  name: ['name'],
  organisation: ['organisation'],
  category: ['category'],
  systemKind: ['systemKind'],
  psksType: ['psksType'],
  services: ['services'],
  requirements: ['requirements'],
  cost: ['cost'],
  hours: ['hours'],
  accessibility: ['accessibility'],
  languages: ['languages'],
  address: ['address', 'village', 'district', 'regency', 'province', 'postalCode'],
  place: ['lat', 'lon'],
  contactPerson: ['contactPerson'],
  phone: ['phone', 'isPersonalPhone'],
  email: ['email'],
  website: ['website'],
  status: ['status'],
  mou: ['mou'],
  verified: ['verifiedDate', 'verifiedBy'],
  source: ['source'],
} as const satisfies Record<string, readonly (keyof DraftOf<'resource'>)[]>
export type MergePart = keyof typeof mergeParts
const parts = Object.keys(mergeParts) as MergePart[]

/** Whose words are kept of a part: the record's that stays, the other's, or (of a list) both. */
export type MergeChoice = 'kept' | 'other' | 'both'
export type MergeChoices = Partial<Record<MergePart, MergeChoice>>

/** The parts in which two records say different things. */
export function differingParts(kept: Resource, other: Resource): MergePart[] {
  return parts.filter((part) => saidOf(kept, part) !== saidOf(other, part))
}

/** Lists that can be put together. */
export function canBeBoth(part: MergePart): part is 'services' | 'languages' {
  return part === 'services' || part === 'languages'
}

/**
 * What is proposed before anybody chose: nothing that only one of them says is lost, lists are put together; else
 * the words of the one that was checked later, so that its day vouches for them; of one day, those that stay.
 */
export function proposedChoices(kept: Resource, other: Resource): MergeChoices {
  return Object.fromEntries(
    differingParts(kept, other).map((part) => [part, proposed(part, kept, other)]),
  )
}

function proposed(part: MergePart, kept: Resource, other: Resource): MergeChoice {
  if (isSilent(other, part)) return 'kept'
  if (isSilent(kept, part)) return 'other'
  if (canBeBoth(part)) return 'both'
  // Nobody checks a source: it is how later imports know the record, and the other one keeps its own.
  if (part === 'source') return 'kept'
  return (other.verifiedDate ?? '') > (kept.verifiedDate ?? '') ? 'other' : 'kept'
}

/**
 * Makes one record of two: the one that stays takes what was chosen of the other, which is set aside with
 * the instant, so that copies in groups that go back to it still find it.
 */
export function mergeChange(
  kept: Resource,
  other: Resource,
  choices: MergeChoices,
  at: string,
): Change {
  const setAside = { ...withoutStamps<'resource'>(other), archivedAt: at }
  return {
    put: [
      { kind: 'resource', record: mergedResource(kept, other, choices) },
      { kind: 'resource', record: setAside },
    ],
    remove: [],
  }
}

/** The record that stays, with what was chosen of the other. */
export function mergedResource(
  kept: Resource,
  other: Resource,
  choices: MergeChoices,
): DraftOf<'resource'> {
  const taken = parts.flatMap((part) => {
    const choice = choices[part] ?? 'kept'
    if (choice === 'both' && canBeBoth(part)) return [[part, together(kept[part], other[part])]]
    return choice === 'other' ? mergeParts[part].map((field) => [field, other[field] ?? null]) : []
  })
  return { ...withoutStamps<'resource'>(kept), ...Object.fromEntries(taken) }
}

function together(one: Resource['services'], other: Resource['services']): string[] {
  const known = new Map<string, string>()
  for (const line of [...(one ?? []), ...(other ?? [])]) {
    const key = line.trim().toLowerCase()
    if (!known.has(key)) known.set(key, line)
  }
  return [...known.values()]
}

function isSilent(resource: Resource, part: MergePart): boolean {
  return mergeParts[part].every((field) => said(resource[field]) === null)
}

function saidOf(resource: Resource, part: MergePart): string {
  return JSON.stringify(mergeParts[part].map((field) => said(resource[field])))
}

/** What a field says; blanks, empty lists and an unticked box say nothing. */
function said(value: unknown): unknown {
  if (value === undefined || value === null || value === false || value === '') return null
  if (Array.isArray(value)) return value.length === 0 ? null : value
  if (typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, one]) => said(one) !== null)
  return entries.length === 0 ? null : Object.fromEntries(entries.sort())
}
