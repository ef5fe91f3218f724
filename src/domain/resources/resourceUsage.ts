import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import { referralsIn, resourceUsesIn } from '../progress/resources'
import type { Referral } from '../records/referral'
import type { ResourceNeed } from '../records/resourceNeed'
import type { ResourceUse } from '../records/resourceUse'
import type { Session } from '../records/session'
import { isSent } from '../referrals/course'

/** What a resource was to the group: whom or what it was needed for, how it was used, who was referred, where it was planned. */
export type Usage = {
  needs: ResourceNeed[]
  /** Oldest first. */
  uses: ResourceUse[]
  referrals: Referral[]
  sessions: Session[]
}

/**
 * Whether nobody ever used it: no use, no referral that went out, no meeting held with it. What is only needed,
 * prepared or planned is no use yet.
 */
export function isNeverUsed(usage: Usage): boolean {
  const { uses, referrals } = usage
  return uses.length === 0 && !referrals.some(isSent) && sessionsHeld(usage).length === 0
}

/** The meetings with it that took place. */
export function sessionsHeld({ sessions }: Usage): Session[] {
  return sessions.filter(({ status }) => status === 'terlaksana')
}

/** Everything of the group that is tied to each resource, gathered in one walk. */
export function usageByResource(group: GroupFile): (resourceId: string) => Usage {
  const usages = new Map<string, Usage>()
  const of = (id: string) => {
    const usage = usages.get(id) ?? { needs: [], uses: [], referrals: [], sessions: [] }
    usages.set(id, usage)
    return usage
  }
  for (const use of resourceUsesIn(group)) of(use.resourceId).uses.push(use)
  for (const referral of referralsIn(group)) of(referral.resourceId).referrals.push(referral)
  for (const session of inUse(group.records.session))
    for (const id of new Set(session.resourceIds)) of(id).sessions.push(session)
  for (const need of inUse(group.records.resourceNeed))
    for (const id of resourcesOf(group, need)) of(id).needs.push(need)
  return of
}

/** A need is tied to what was found for it, and to what was used or referred to because of it. */
function resourcesOf(group: GroupFile, need: ResourceNeed): Set<string> {
  const because = (one: { needId?: string | null | undefined }) => one.needId === need.id
  return new Set([
    ...(need.resourceIds ?? []),
    ...resourceUsesIn(group)
      .filter(because)
      .map(({ resourceId }) => resourceId),
    ...referralsIn(group)
      .filter(because)
      .map(({ resourceId }) => resourceId),
  ])
}
