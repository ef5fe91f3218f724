import { WARN_DAYS } from '../agency/expiries'
import { type Day, daysBetween } from '../day'
import type { Resource } from '../records/resource'

/** How the MoU with a resource stands: none, without a told end, in force, ending within 90 days, or over. */
export const mouStates = ['none', 'open', 'inForce', 'expiring', 'expired'] as const
export type MouState = (typeof mouStates)[number]

/** `daysLeft` counts whole days to its last day, on which it is still in force; negative once it is over. */
export type MouStanding = { state: MouState; daysLeft: number | null }

export function mouStanding({ mou }: Pick<Resource, 'mou'>, asOf: Day): MouStanding {
  if (!mou || (!mou.number && !mou.validUntil)) return { state: 'none', daysLeft: null }
  if (!mou.validUntil) return { state: 'open', daysLeft: null }
  const daysLeft = daysBetween(asOf, mou.validUntil)
  if (daysLeft < 0) return { state: 'expired', daysLeft }
  return { state: daysLeft <= WARN_DAYS ? 'expiring' : 'inForce', daysLeft }
}
