import { type Day, daysBetween } from '../day'
import type { RecordRef } from '../groupFile'

/**
 * What an agenda is filtered by and exported by: meetings, recordings, reviews (with goals and follow-up),
 * promises (decisions, problems), referrals, supervision, incidents, consents (with the contract), and
 * whatever runs out by itself.
 */
export const dueAreas = [
  'meetings',
  'recordings',
  'reviews',
  'promises',
  'referrals',
  'supervision',
  'incidents',
  'consents',
  'expiries',
] as const
export type DueArea = (typeof dueAreas)[number]

/** Everything that can be due on a day, with its area. Source: domain.md 2.1, 2.2, 2.5 to 2.17, 8.1. */
const areas = {
  meeting: 'meetings',
  meetingPassed: 'meetings',
  recording: 'recordings',
  review: 'reviews',
  followUp: 'reviews',
  goal: 'reviews',
  organisation: 'reviews',
  evaluationFeedback: 'reviews',
  decision: 'promises',
  problem: 'promises',
  referral: 'referrals',
  supervision: 'supervision',
  incident: 'incidents',
  consent: 'consents',
  contractLimits: 'consents',
  resource: 'expiries',
  mou: 'expiries',
  str: 'expiries',
  sipps: 'expiries',
  accreditation: 'expiries',
  crisisContact: 'expiries',
} as const satisfies Record<string, DueArea>
export type DueKind = keyof typeof areas

/** Every kind in its order on a day. */
export const dueKinds = Object.keys(areas) as DueKind[]

/** The area under which a kind is filtered and exported. */
export function areaOf(kind: DueKind): DueArea {
  return areas[kind]
}

/**
 * One thing with a day on it. It holds no word that anybody wrote: `ref` names the record, `number` the
 * meeting, the meeting a review follows, or which of several contacts is meant. `times` only of meetings
 * ahead, as offices write them (13.30), in the agency's time zone. `memberCode` where one member is meant, for
 * screens only.
 */
export type DueItem = {
  kind: DueKind
  day: Day
  ref: RecordRef
  number: number | null
  times: { start: string; end: string | null } | null
  memberCode: string | null
}

/** How near a day is: past, today, within 7 days, within 30, or beyond. */
export const dueStates = ['late', 'today', 'week', 'month', 'later'] as const
export type DueState = (typeof dueStates)[number]

const WEEK_DAYS = 7
const MONTH_DAYS = 30

/** How near the day of something due is, seen from today. */
export function dueState(day: Day, today: Day): DueState {
  const left = daysBetween(today, day)
  if (left < 0) return 'late'
  if (left === 0) return 'today'
  if (left <= WEEK_DAYS) return 'week'
  return left <= MONTH_DAYS ? 'month' : 'later'
}

/** Something due on a day, without number, times and member unless they are given. */
export function due(kind: DueKind, day: Day, ref: RecordRef, more: Partial<DueItem> = {}): DueItem {
  return { kind, day, ref, number: null, times: null, memberCode: null, ...more }
}
