import { WARN_DAYS } from '../agency/expiries'
import { type Day, daysBetween } from '../day'
import type { Resource } from '../records/resource'

/**
 * The end of the agreement with a resource, from 90 days before its last day on: `daysLeft` counts whole days
 * from today, negative once it is over. Null where there is none or it is far. Source: domain.md 2.14.
 */
export function mouExpiry(
  { mou }: Pick<Resource, 'mou'>,
  today: Day,
): { until: Day; daysLeft: number } | null {
  if (!mou?.validUntil) return null
  const daysLeft = daysBetween(today, mou.validUntil)
  return daysLeft <= WARN_DAYS ? { until: mou.validUntil, daysLeft } : null
}
