import { type Day, daysBetween } from '../day'
import type { GroupFile } from '../groupFile'
import { inUse } from './inUse'
import type { OpenMatter } from './openMatter'
import { isVerified } from './resources'

/** Days before expiry from which a registration or accreditation is called out. Source: domain.md 2.1, 2.2. */
const EXPIRY_DAYS = 90

/** What goes out of date by itself: checks of resources, registrations, accreditation. */
export function upkeepMatters(group: GroupFile, asOf: Day): OpenMatter[] {
  return [...resourceMatters(group, asOf), ...expiryMatters(group, asOf)]
}

/** A check later than the day hides the one before it, so nothing can be said of that resource then. */
function resourceMatters(group: GroupFile, asOf: Day): OpenMatter[] {
  return inUse(group.records.resource)
    .filter(
      (resource) =>
        resource.status === 'aktif' &&
        (resource.verifiedDate ?? '') <= asOf &&
        !isVerified(resource, asOf),
    )
    .map(({ id, verifiedDate }) => ({
      kind: 'resourceNotVerified',
      ref: { kind: 'resource', id },
      days: verifiedDate ? daysBetween(verifiedDate, asOf) : null,
    }))
}

function expiryMatters(group: GroupFile, asOf: Day): OpenMatter[] {
  const workers = inUse(group.records.worker).filter((worker) => worker.active !== false)
  const expiring = [
    ...workers.map(({ id, strValidUntil }) => ({
      kind: 'strExpiring' as const,
      ref: { kind: 'worker' as const, id },
      until: strValidUntil,
    })),
    ...inUse(group.records.agency).map(({ id, accreditation }) => ({
      kind: 'accreditationExpiring' as const,
      ref: { kind: 'agency' as const, id },
      until: accreditation?.validUntil,
    })),
  ]
  return expiring.flatMap(({ kind, ref, until }) => {
    const days = until ? daysBetween(asOf, until) : null
    return days !== null && days < EXPIRY_DAYS ? [{ kind, ref, days }] : []
  })
}
