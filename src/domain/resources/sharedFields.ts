import { checkerOf } from '../directory/freshness'
import type { DraftOf } from '../records/kinds'
import type { Worker } from '../records/worker'

/** What belongs to one group alone: its own number, its relation with the resource, and what it noted. */
type GroupField =
  | 'id'
  | 'relationStrength'
  | 'relationHistory'
  | 'relationDirection'
  | 'note'
  | 'directoryId'
  | 'archivedAt'

/** A fact of a resource that is the same for every group: it stands in the directory too. Source: decision 001. */
export type SharedField = Exclude<keyof DraftOf<'resource'>, GroupField>

/** A resource as every group may know it: nothing of a group's own is in it. */
export type SharedResource = Pick<DraftOf<'resource'>, SharedField>

const shared: Record<SharedField, true> = {
  name: true,
  organisation: true,
  category: true,
  psksType: true,
  systemKind: true,
  services: true,
  requirements: true,
  cost: true,
  hours: true,
  accessibility: true,
  address: true,
  village: true,
  district: true,
  regency: true,
  province: true,
  postalCode: true,
  lat: true,
  lon: true,
  contactPerson: true,
  phone: true,
  isPersonalPhone: true,
  email: true,
  website: true,
  languages: true,
  status: true,
  mou: true,
  verifiedDate: true,
  verifiedBy: true,
  source: true,
}

/** The facts that group and directory share, in the order in which they are read. */
export const sharedFields = Object.keys(shared) as SharedField[]

/**
 * What of a resource may leave the group. Who checked it is told by name: the number of a worker means
 * somebody else in another file.
 */
export function sharedPart(
  resource: DraftOf<'resource'>,
  workers: readonly Worker[] = [],
): SharedResource {
  const part: Partial<Record<SharedField, unknown>> = {}
  for (const field of sharedFields) if (resource[field] !== undefined) part[field] = resource[field]
  // A box that nobody ticked says nothing: forms write it down, imports leave it out.
  if (!resource.isPersonalPhone) delete part.isPersonalPhone
  if (resource.verifiedBy) part.verifiedBy = checkerOf(resource, workers)
  return part as SharedResource
}
