import { type Day, daysBetween } from '../day'
import { isVerified } from '../progress/resources'
import type { Resource } from '../records/resource'
import type { Worker } from '../records/worker'

/** Whether what is written of a resource was checked within 180 days, longer ago, or never. */
export const freshnessKinds = ['fresh', 'stale', 'never'] as const
export type FreshnessKind = (typeof freshnessKinds)[number]

/**
 * How fresh a record is: `days` are whole days since the last check, null where there was none. A check that
 * is dated after the day says nothing yet, so it counts as none. Source: domain.md 2.14 (stale after 180 days).
 */
export type Freshness = { kind: FreshnessKind; days: number | null }

export function freshnessOf(resource: Resource, asOf: Day): Freshness {
  const { verifiedDate } = resource
  if (!verifiedDate || verifiedDate > asOf) return { kind: 'never', days: null }
  const kind = isVerified(resource, asOf) ? 'fresh' : 'stale'
  return { kind, days: daysBetween(verifiedDate, asOf) }
}

/** Who checked a resource last, by name where it was a worker of the agency; null where nobody is named. */
export function checkerOf(
  { verifiedBy }: Pick<Resource, 'verifiedBy'>,
  workers: readonly Pick<Worker, 'id' | 'name'>[],
): string | null {
  if (!verifiedBy?.trim()) return null
  return workers.find(({ id }) => id === verifiedBy)?.name ?? verifiedBy
}
