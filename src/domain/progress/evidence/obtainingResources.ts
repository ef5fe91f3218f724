import type { Day } from '../../day'
import { strengthRanks } from '../../ecomap/relation'
import type { Resource } from '../../records/resource'
import type { ResourceNeed } from '../../records/resourceNeed'
import { isSent, sendingDay } from '../../referrals/course'
import { sum } from '../../statistics/mean'
import { inUse } from '../inUse'
import { isVerified, metPart, referralsIn, resourceUsesIn } from '../resources'
import { heldSessions } from '../sessions'
import { goodCount, goodRecords, refs, shareOf, shareOfRecords } from './counting'
import type { EvidenceCount } from './evidenceCount'
import type { EvidenceScope } from './evidenceWindow'

/**
 * Task g, obtaining needed resources: what was needed and got, used, answered and kept up to date, and by
 * whose initiative. That a need is partly met or stopped carries no day and counts as it stands now.
 * Source: seeds/004 task g; domain.md 2.14, 3.g.
 */
export function obtainingResources(scope: EvidenceScope): EvidenceCount[] {
  const { group, period } = scope
  const uses = resourceUsesIn(group, period)
  const isTellable = uses.length > 0 || heldSessions(group, period).length > 0
  return [
    needsMet(scope),
    goodCount('resourceUses', isTellable ? uses.length : null, null, {
      records: refs('resourceUse', uses),
    }),
    shareOfRecords(
      'usesByMembers',
      'resourceUse',
      uses,
      ({ initiatedBy }) => initiatedBy === 'anggota' || initiatedBy === 'kelompok',
    ),
    referralsAnswered(scope),
    resourcesVerified(scope),
    relationsStronger(scope),
  ]
}

/** Sums of priorities (1 to 3 each): a need that is partly met counts half. Needs raised later are out, and what was met later is not met yet. */
function needsMet({ group, until }: EvidenceScope): EvidenceCount {
  const needs = inUse(group.records.resourceNeed).filter(
    ({ status, raisedDate }) => status !== 'dihentikan' && (raisedDate ?? until) <= until,
  )
  const metBy = (need: ResourceNeed) => ((need.metDate ?? until) <= until ? metPart(need) : 0)
  const value = sum(needs.map((need) => need.priority * metBy(need)))
  return shareOf('needsMet', value, sum(needs.map(({ priority }) => priority)), {
    records: refs(
      'resourceNeed',
      needs.filter((need) => metBy(need) > 0),
    ),
    lacking: needs.filter((need) => metBy(need) === 0).map(({ id }) => id),
  })
}

/**
 * Of all referrals made so far, not only those of the window: an answer may take longer than that. Stopped
 * ones wait for no answer, and those not sent yet cannot have one. Source: domain.md 2.14.
 */
function referralsAnswered({ group, until }: EvidenceScope): EvidenceCount {
  const made = referralsIn(group).filter(
    (one) => isSent(one) && sendingDay(one) <= until && one.status !== 'dihentikan',
  )
  return shareOfRecords('referralsAnswered', 'referral', made, ({ feedbackDate }) =>
    Boolean(feedbackDate && feedbackDate <= until),
  )
}

/** A resource whose last check lies after the window is left out: what was known of it then cannot be told. */
function resourcesVerified({ group, until }: EvidenceScope): EvidenceCount {
  const known = inUse(group.records.resource).filter(
    ({ verifiedDate }) => (verifiedDate ?? until) <= until,
  )
  return shareOfRecords('resourcesVerified', 'resource', known, (resource) =>
    isVerified(resource, until),
  )
}

/** Of the relations whose strength was ever noted by then. */
function relationsStronger({ group, period, until }: EvidenceScope): EvidenceCount {
  const noted = inUse(group.records.resource).filter(({ relationHistory }) =>
    relationHistory?.some(({ date }) => date <= until),
  )
  return goodRecords('relationsStronger', 'resource', noted, (resource) =>
    grewStronger(resource, period.from, until),
  )
}

/** Stronger at the end of the window than before it; where nothing was noted before, than when it was first noted. */
function grewStronger({ relationHistory }: Resource, from: Day, until: Day): boolean {
  const noted = (relationHistory ?? [])
    .filter(({ date }) => date <= until)
    .sort((one, other) => one.date.localeCompare(other.date))
  const former = noted.findLast(({ date }) => date < from) ?? noted[0]
  const last = noted.at(-1)
  if (!former || !last) return false
  return strengthRanks[last.strength] > strengthRanks[former.strength]
}
