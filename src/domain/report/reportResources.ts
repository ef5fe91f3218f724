import type { initiators, needStatuses, resourceCategories, useKinds } from '../catalog/lists'
import type { Day } from '../day'
import { inUse } from '../progress/inUse'
import { referralsIn, resourceSummary, resourceUsesIn, useSummary } from '../progress/resources'
import type { ResourceNeed } from '../records/resourceNeed'
import type { ResourceUse } from '../records/resourceUse'
import { maskedText, type ReportScope } from './reportScope'

type NeedStatus = (typeof needStatuses)[number]
type Counts<K extends string> = { key: K; count: number }[]

/** A need of the group as a whole. What a single member needs is told only in counts. Priority 1 to 3. */
export type GroupNeed = { need: string; priority: number; status: NeedStatus }

/** A use in which several members or the whole group took part. */
export type GroupUse = {
  date: Day
  resource: string
  kind: (typeof useKinds)[number]
  initiatedBy: (typeof initiators)[number]
  outcome: string | null
}

/** Chapter VIII: needs, uses and referrals, of members only as counts. */
export type ReportResources = {
  known: number
  verified: number
  groupNeeds: GroupNeed[]
  memberNeeds: Counts<NeedStatus>
  needs: number
  needsMet: number
  uses: number
  usesByMembersOrGroup: number
  byInitiator: Counts<(typeof initiators)[number]>
  byCategory: Counts<(typeof resourceCategories)[number]>
  groupUses: GroupUse[]
  memberUses: Counts<(typeof useKinds)[number]>
  referrals: { made: number; answered: number; waiting: number; stopped: number }
  /** Referrals of any time still without an answer on the last day. */
  referralsWaiting: number
}

/** What was needed from outside and what was used, by the end of the period. */
export function resourcesOf(scope: ReportScope): ReportResources {
  const { group, period, until, mask } = scope
  const needs = needsBy(scope)
  const uses = resourceUsesIn(group, period)
  const resources = new Map(inUse(group.records.resource).map((one) => [one.id, one]))
  const shared = uses.filter(isShared)
  const summary = useSummary(group, period)
  const { total: known, verified } = resourceSummary(group, until)
  return {
    known,
    verified,
    groupNeeds: needs
      .filter((need) => need.scope === 'kelompok')
      .map(({ need, priority, status }) => ({ need: mask(need), priority, status })),
    memberNeeds: countBy(
      needs.filter((need) => need.scope === 'anggota').map((need) => need.status),
    ),
    needs: needs.length,
    needsMet: needs.filter((need) => need.status === 'terpenuhi').length,
    uses: summary.total,
    usesByMembersOrGroup: summary.byMembersOrGroup,
    byInitiator: countBy(uses.map((use) => use.initiatedBy)),
    byCategory: countBy(uses.flatMap((use) => resources.get(use.resourceId)?.category ?? [])),
    groupUses: shared.map((use) => ({
      date: use.date,
      resource: mask(resources.get(use.resourceId)?.name ?? ''),
      kind: use.kind,
      initiatedBy: use.initiatedBy,
      outcome: maskedText(use.outcome, mask),
    })),
    memberUses: countBy(uses.filter((use) => !isShared(use)).map((use) => use.kind)),
    ...referralsOf(scope),
  }
}

/** What one person used may tell why that person needs help; what several used together does not. */
function isShared(use: ResourceUse): boolean {
  return (use.memberCodes?.length ?? 0) !== 1
}

/** The needs known by the end of the period, none before the program where their day is not written; one met later was still being worked on then. */
function needsBy({ group, until }: ReportScope): ResourceNeed[] {
  const start = inUse(group.records.program)[0]?.startDate
  return inUse(group.records.resourceNeed)
    .filter((need) => (need.raisedDate ?? start ?? until) <= until)
    .map((need) =>
      need.status === 'terpenuhi' && need.metDate && need.metDate > until
        ? { ...need, status: 'berproses' }
        : need,
    )
}

function referralsOf({ group, period, until }: ReportScope) {
  const isAnswered = (day: Day | null | undefined) => Boolean(day && day <= until)
  const made = referralsIn(group, period)
  const answered = made.filter((one) => isAnswered(one.feedbackDate)).length
  const stopped = made.filter(
    (one) =>
      !isAnswered(one.feedbackDate) && (one.status === 'dihentikan' || one.status === 'ditolak'),
  ).length
  const waiting = referralsIn(group).filter(
    (one) =>
      one.date <= until &&
      !isAnswered(one.feedbackDate) &&
      one.status !== 'dihentikan' &&
      one.status !== 'ditolak' &&
      one.status !== 'disiapkan',
  )
  return {
    referrals: {
      made: made.length,
      answered,
      stopped,
      waiting: made.length - answered - stopped,
    },
    referralsWaiting: waiting.length,
  }
}

function countBy<K extends string>(keys: readonly K[]): Counts<K> {
  return [...new Set(keys)]
    .map((key) => ({ key, count: keys.filter((one) => one === key).length }))
    .sort((one, other) => other.count - one.count)
}
