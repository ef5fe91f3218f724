import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import { referralsIn, resourceUsesIn } from '../progress/resources'
import type { Referral } from '../records/referral'
import type { Resource } from '../records/resource'
import type { ResourceNeed } from '../records/resourceNeed'
import type { ResourceUse } from '../records/resourceUse'
import { groupedBy } from './groupedBy'

/**
 * Everything that belongs to one need: the resources found for it, those chosen first, then those that were
 * used or referred to; its uses and referrals, latest first; and `loose` referrals of its members that are
 * tied to no need at all and may belong here.
 */
export type NeedTies = {
  resources: Resource[]
  uses: ResourceUse[]
  referrals: Referral[]
  loose: Referral[]
}

/** Answers for each need what belongs to it; the records are gone through once. Source: domain.md 2.14, 3.g. */
export function needTies(group: GroupFile): (need: ResourceNeed) => NeedTies {
  const resources = new Map(inUse(group.records.resource).map((one) => [one.id, one]))
  const uses = resourceUsesIn(group).toReversed()
  const referrals = referralsIn(group).toReversed()
  const usedFor = groupedBy(uses, ({ needId }) => needId ?? null)
  const ledTo = new Map(uses.map((use) => [use.referralId ?? null, use.needId ?? null]))
  const needOf = ({ id, needId }: Referral) => needId ?? ledTo.get(id) ?? null
  const referredFor = groupedBy(referrals, needOf)
  return (need) => {
    const own = { uses: usedFor.get(need.id) ?? [], referrals: referredFor.get(need.id) ?? [] }
    const ids = [
      ...(need.resourceIds ?? []),
      ...[...own.uses, ...own.referrals].map(({ resourceId }) => resourceId),
    ]
    return {
      ...own,
      resources: [...new Set(ids)].flatMap((id) => resources.get(id) ?? []),
      loose: (referredFor.get(null) ?? []).filter(({ memberCode }) =>
        need.memberCodes?.includes(memberCode),
      ),
    }
  }
}
