import { type Day, daysBetween } from '../day'
import type { GroupFile } from '../groupFile'
import type { ResourceNeed } from '../records/resourceNeed'
import { daysWaited, isSilent } from '../referrals/waiting'
import { daysOverdue, decisionsIn } from './decisions'
import { inUse } from './inUse'
import type { OpenMatter } from './openMatter'
import { isOpenLong, problemsRaised } from './problems'
import { referralsIn, URGENT_PRIORITY } from './resources'

/** What was begun or promised and is not finished: problems, decisions, referrals, urgent needs. */
export function promiseMatters(group: GroupFile, asOf: Day): OpenMatter[] {
  return [
    ...problemMatters(group, asOf),
    ...decisionMatters(group, asOf),
    ...referralMatters(group, asOf),
    ...needMatters(group, asOf),
  ]
}

function problemMatters(group: GroupFile, asOf: Day): OpenMatter[] {
  return problemsRaised(group)
    .filter((problem) => isOpenLong(problem, asOf))
    .map(
      ({ id, raisedDate }): OpenMatter => ({
        kind: 'problemOpenLong',
        ref: { kind: 'problem', id },
        days: daysBetween(raisedDate, asOf),
      }),
    )
}

function decisionMatters(group: GroupFile, asOf: Day): OpenMatter[] {
  return decisionsIn(group).flatMap((decision): OpenMatter[] => {
    const days = daysOverdue(decision, asOf)
    const ref = { kind: 'decision', id: decision.id } as const
    return days === null ? [] : [{ kind: 'decisionOverdue', ref, days }]
  })
}

/** A referral is called out once the days of its urgency have passed without an answer. */
function referralMatters(group: GroupFile, asOf: Day): OpenMatter[] {
  return referralsIn(group)
    .filter((referral) => isSilent(referral, asOf))
    .map((referral) => ({
      kind: 'referralWithoutNews',
      ref: { kind: 'referral', id: referral.id },
      days: daysWaited(referral, asOf),
    }))
}

function needMatters(group: GroupFile, asOf: Day): OpenMatter[] {
  const start = inUse(group.records.program)[0]?.startDate
  return inUse(group.records.resourceNeed)
    .filter((need) => (need.raisedDate ?? start ?? asOf) <= asOf)
    .filter((need) => need.priority >= URGENT_PRIORITY && isUnmetOn(need, asOf))
    .map(({ id, raisedDate }) => ({
      kind: 'urgentNeedUnmet',
      ref: { kind: 'resourceNeed', id },
      days: raisedDate ? daysBetween(raisedDate, asOf) : null,
    }))
}

function isUnmetOn({ status, metDate }: ResourceNeed, day: Day): boolean {
  if (status === 'dihentikan') return false
  return status !== 'terpenuhi' || Boolean(metDate && metDate > day)
}
