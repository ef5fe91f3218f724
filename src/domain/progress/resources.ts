import { type Day, daysBetween, isWithin, type Period } from '../day'
import type { GroupFile } from '../groupFile'
import type { Referral } from '../records/referral'
import type { Resource } from '../records/resource'
import type { ResourceNeed } from '../records/resourceNeed'
import type { ResourceUse } from '../records/resourceUse'
import { share, sum } from '../statistics/mean'
import { inUse } from './inUse'

/** Days after which what is written about a resource must be checked again. Source: domain.md 4.1 f1. */
export const VERIFICATION_DAYS = 180

/** Priority from which a need is called urgent, and called out while it is unmet. Source: domain.md 2.14. */
export const URGENT_PRIORITY = 3

/** Counts of the resources known to the group: with coordinates, and checked within 180 days before `asOf`. */
export type ResourceSummary = { total: number; mapped: number; verified: number }

/**
 * What was needed from outside and got. `metShare` weighs each need by its priority (1 to 3): met counts
 * whole, partly met half, anything else nothing; needs that were stopped are left out. 0 to 1, more is
 * better; null without needs.
 */
export type NeedSummary = { total: number; met: number; partly: number; metShare: number | null }

/** Uses of resources, and those that members or the group began themselves. */
export type UseSummary = { total: number; byMembersOrGroup: number }

/** Referrals made, answered, silent and stopped. */
export type ReferralSummary = {
  total: number
  withFeedback: number
  noNews: number
  stopped: number
}

/** Counts of the resources as they stand on a day. */
export function resourceSummary(group: GroupFile, asOf: Day): ResourceSummary {
  const resources = inUse(group.records.resource)
  return {
    total: resources.length,
    mapped: resources.filter(isMapped).length,
    verified: resources.filter((resource) => isVerified(resource, asOf)).length,
  }
}

/** Whether the place of the resource is known. */
function isMapped(resource: Resource): boolean {
  return (resource.lat ?? null) !== null && (resource.lon ?? null) !== null
}

/** Whether someone checked the resource in the 180 days before the day. */
export function isVerified(resource: Resource, asOf: Day): boolean {
  if (!resource.verifiedDate || resource.verifiedDate > asOf) return false
  return daysBetween(resource.verifiedDate, asOf) <= VERIFICATION_DAYS
}

/** Counts of the needs, and how far they are met. */
export function needSummary(group: GroupFile): NeedSummary {
  const needs = inUse(group.records.resourceNeed)
  const pursued = needs.filter((need) => need.status !== 'dihentikan')
  return {
    total: needs.length,
    met: needs.filter((need) => need.status === 'terpenuhi').length,
    partly: needs.filter((need) => need.status === 'sebagian').length,
    metShare: metShareOf(pursued),
  }
}

/** How far needs are met, each weighed by its priority, 0 to 1; null of none. */
export function metShareOf(needs: readonly ResourceNeed[]): number | null {
  return share(
    sum(needs.map((need) => need.priority * metPart(need))),
    sum(needs.map(({ priority }) => priority)),
  )
}

/** How far a need is met: whole, half, or not at all. */
export function metPart(need: ResourceNeed): number {
  return need.status === 'terpenuhi' ? 1 : need.status === 'sebagian' ? 0.5 : 0
}

/** Uses of resources in order of time; all, or those of a period. */
export function resourceUsesIn(group: GroupFile, period?: Period): ResourceUse[] {
  return inUse(group.records.resourceUse)
    .filter((use) => !period || isWithin(use.date, period))
    .sort((one, other) => one.date.localeCompare(other.date))
}

/** Counts of the uses in the period (or ever). */
export function useSummary(group: GroupFile, period?: Period): UseSummary {
  const uses = resourceUsesIn(group, period)
  return {
    total: uses.length,
    byMembersOrGroup: uses.filter(
      (use) => use.initiatedBy === 'anggota' || use.initiatedBy === 'kelompok',
    ).length,
  }
}

/** Referrals in order of time; all, or those made in a period. */
export function referralsIn(group: GroupFile, period?: Period): Referral[] {
  return inUse(group.records.referral)
    .filter((referral) => !period || isWithin(referral.date, period))
    .sort((one, other) => one.date.localeCompare(other.date))
}

/** Counts of the referrals made in the period (or ever). */
export function referralSummary(group: GroupFile, period?: Period): ReferralSummary {
  const referrals = referralsIn(group, period)
  const withStatus = (status: Referral['status']) =>
    referrals.filter((referral) => referral.status === status).length
  return {
    total: referrals.length,
    withFeedback: referrals.filter((referral) => referral.feedbackDate).length,
    noNews: withStatus('tanpaKabar'),
    stopped: withStatus('dihentikan'),
  }
}
