import { type Day, daysBetween } from '../day'
import type { GroupFile } from '../groupFile'
import type { Decision } from '../records/decision'
import type { Referral } from '../records/referral'
import type { ResourceNeed } from '../records/resourceNeed'
import { decisionsIn } from './decisions'
import { inUse } from './inUse'
import type { OpenMatter } from './openMatter'
import { isOpenOn, problemsRaised } from './problems'
import { referralsIn } from './resources'

/** Days a problem inside the group may stay open. Source: domain.md 4.2, kekinian. */
export const PROBLEM_DAYS = 21
/** Days a referral may stay without an answer before it is called out; our own measure, no outside authority. */
export const REFERRAL_DAYS = 14
/** Priority from which an unmet need is called out. */
const URGENT = 3

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
    .filter((problem) => isOpenOn(problem, asOf))
    .map(
      ({ id, raisedDate }): OpenMatter => ({
        kind: 'problemOpenLong',
        ref: { kind: 'problem', id },
        days: daysBetween(raisedDate, asOf),
      }),
    )
    .filter((matter) => (matter.days ?? 0) > PROBLEM_DAYS)
}

function decisionMatters(group: GroupFile, asOf: Day): OpenMatter[] {
  return decisionsIn(group).flatMap((decision): OpenMatter[] => {
    const { id, dueDate } = decision
    if (!isPending(decision, asOf) || !dueDate || dueDate >= asOf) return []
    const ref = { kind: 'decision', id } as const
    return [{ kind: 'decisionOverdue', ref, days: daysBetween(dueDate, asOf) }]
  })
}

/** Whether a decision taken by a day was then neither carried out nor given up. Source: domain.md 2.10. */
export function isPending({ status, date, executedDate }: Decision, asOf: Day): boolean {
  const isDone = status === 'terlaksana' && (executedDate ?? asOf) <= asOf
  const isDropped = status === 'direvisi' || status === 'batal'
  return date <= asOf && !isDone && !isDropped
}

function referralMatters(group: GroupFile, asOf: Day): OpenMatter[] {
  return referralsIn(group)
    .filter((referral) => referral.date <= asOf && isSilent(referral, asOf))
    .map(({ id, date }) => ({
      kind: 'referralWithoutNews',
      ref: { kind: 'referral', id },
      days: daysBetween(date, asOf),
    }))
}

/** Whether a referral waits for an answer on a day; one never sent, refused or stopped waits for nobody. Source: domain.md 2.14. */
export function isAwaited({ status, feedbackDate }: Referral, asOf: Day): boolean {
  if (status === 'disiapkan' || status === 'ditolak' || status === 'dihentikan') return false
  return feedbackDate ? feedbackDate > asOf : status !== 'selesai'
}

function isSilent(referral: Referral, asOf: Day): boolean {
  if (!isAwaited(referral, asOf)) return false
  return referral.status === 'tanpaKabar' || daysBetween(referral.date, asOf) > REFERRAL_DAYS
}

function needMatters(group: GroupFile, asOf: Day): OpenMatter[] {
  const start = inUse(group.records.program)[0]?.startDate
  return inUse(group.records.resourceNeed)
    .filter((need) => (need.raisedDate ?? start ?? asOf) <= asOf)
    .filter((need) => need.priority >= URGENT && isUnmetOn(need, asOf))
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
