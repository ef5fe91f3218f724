import type { RecordRef } from '../../groupFile'

/** Everything that is counted for a task from what was recorded anyway; each is worded in `texts`. Source: domain.md 3, auto-evidence. */
export const evidenceCodes = [
  // a
  'purposeExplained',
  'contractSigned',
  'goalsAligned',
  'understandingAtOrientation',
  'decisionsForAgency',
  // b
  'goalsSmart',
  'goalsScaled',
  'memberGoalsLinked',
  'daysSinceGoalsLookedAt',
  'decisionsOnGoals',
  // c
  'attendanceLastThree',
  'cohesion',
  'participationSpread',
  'absenceWithNotice',
  'reciprocity',
  // d
  'decisionsByGroup',
  'decisionsOnTime',
  'decisionsWeighed',
  'strengthsNamed',
  'proposers',
  // e
  'problemsByMembers',
  'daysToResolve',
  'problemsOpenLong',
  'problemsAgreed',
  'problemsReopened',
  // f
  'organisationInForce',
  'rolesWithDuties',
  'changesWithReason',
  'leadersCoached',
  'ledByMembers',
  'roleHolders',
  // g
  'needsMet',
  'resourceUses',
  'usesByMembers',
  'referralsAnswered',
  'resourcesVerified',
  'relationsStronger',
  // h
  'isolates',
  'reciprocityOfTies',
  'crossSubgroup',
  'violations',
  'asasAcceptance',
  'asasNorms',
  'asasFeedback',
  'relationsRepaired',
] as const
export type EvidenceCode = (typeof evidenceCodes)[number]

/**
 * How a value is to be read. `share`: `value` of `of` things are as they should be. `count`: `value` things,
 * `of` null, or how many there were in all. `mean`: `value` over `of` (n) scores. `days`: `value` days over `of` things.
 */
export type EvidenceUnit = 'share' | 'count' | 'mean' | 'days'

/**
 * Whether a value speaks for the task, against it, or for neither (nothing to count, or halfway); by which
 * rule stands in `voice.ts`. It is counted, shown and linked, and never sets a rating.
 * Source: domain.md 3, cross-cutting rules 1 to 4.
 */
export type EvidenceVoice = 'for' | 'against' | 'neither'

/** One thing the records say about a task between the review point before and this one. */
export type EvidenceCount = {
  code: EvidenceCode
  unit: EvidenceUnit
  /** In the unit; null = cannot be computed because there was nothing to look at, never 0 in its place. */
  value: number | null
  /** The denominator or n; null where nothing limits the count. */
  of: number | null
  /** The same measure before the window, where a trend is asked for; null when there was none. */
  former?: number | null
  voice: EvidenceVoice
  /** The records that make the value, in order of time where they have a day: to be opened and ticked as evidence. */
  records: readonly RecordRef[]
  /** Ids or codes of what is not as it should be and does not stand among `records`; never a person's name or words. */
  lacking: readonly string[]
}
