import { type TaskCode, taskCodes, tasks, type WeightedPhase } from '../catalog/tasks'
import { type Day, daysBetween } from '../day'
import type { GroupFile, RecordRef } from '../groupFile'
import { isMemberOn } from '../rules/membership'
import { absentTwiceRunning, admittedMembers, attendanceOf, expectedMarks } from './attendance'
import { decisionsIn } from './decisions'
import { inUse } from './inUse'
import { currentPhase, isRunning } from './phase'
import { isOpenOn, problemsRaised } from './problems'
import { isVerified, referralsIn } from './resources'
import { reviewPoints } from './reviewPoints'
import { heldSessions } from './sessions'
import { sociometricSurveys } from './sociometry'

/** What can need attention. The sentence for each lives in `texts`. Source: domain.md 2.18, 3, 4.2, 8. */
export const openMatterKinds = [
  'plannedSessionPassed',
  'sessionNotRecorded',
  'sessionRecordedLate',
  'attendanceMissing',
  'problemOpenLong',
  'decisionOverdue',
  'referralWithoutNews',
  'resourceNotVerified',
  'strExpiring',
  'accreditationExpiring',
  'noSupervision',
  'memberAbsentTwice',
  'dominantTaskWithoutFocus',
  'reviewOverdue',
  'isolatesInLastSurvey',
  'urgentNeedUnmet',
] as const
export type OpenMatterKind = (typeof openMatterKinds)[number]

/**
 * One thing that needs attention. `ref` is the record to open. `days`: how long it has been waiting, or is
 * left until it expires (negative = expired); null where no days apply. `count`: how many people, rows or
 * meetings are meant. `task`: which task.
 */
export type OpenMatter = {
  kind: OpenMatterKind
  ref: RecordRef
  days?: number | null
  count?: number
  task?: TaskCode
}

/** Days after a meeting within which it should be written up. */
export const RECORDING_DAYS = 3
/** Days a problem inside the group may stay open. */
export const PROBLEM_DAYS = 21
/** Days a referral under way may stay without an answer. */
export const REFERRAL_DAYS = 14
/** Days before expiry from which a registration or accreditation is called out. */
export const EXPIRY_DAYS = 90
/** Days between two supervisions of a running group. */
export const SUPERVISION_DAYS = 30
/** Meetings after a review point within which the next one should follow. */
export const MEETINGS_PER_REVIEW = 4
/** Last meetings in which a dominant task should have been worked on. */
const FOCUS_MEETINGS = 3
const DOMINANT = 3
const URGENT = 3

/** Everything that needs attention in a group on a day; what happened later is not yet known then. */
export function openMatters(group: GroupFile, asOf: Day): OpenMatter[] {
  return [
    ...sessionMatters(group, asOf),
    ...problemMatters(group, asOf),
    ...decisionMatters(group, asOf),
    ...referralMatters(group, asOf),
    ...resourceMatters(group, asOf),
    ...expiryMatters(group, asOf),
    ...surveyMatters(group, asOf),
    ...(isRunning(group, asOf) ? runningMatters(group, asOf) : []),
  ]
}

function sessionMatters(group: GroupFile, asOf: Day): OpenMatter[] {
  const passed = inUse(group.records.session).filter(
    (session) => session.status === 'direncanakan' && session.date < asOf,
  )
  const held = heldSessions(group).filter((session) => session.date <= asOf)
  const marks = expectedMarks(group)
  return [
    ...passed.map(
      ({ id, date }): OpenMatter => ({
        kind: 'plannedSessionPassed',
        ref: { kind: 'session', id },
        days: daysBetween(date, asOf),
      }),
    ),
    ...held.flatMap((session): OpenMatter[] => {
      const ref: RecordRef = { kind: 'session', id: session.id }
      const { notRecorded } = attendanceOf(marks.filter((mark) => mark.session.id === session.id))
      const recordedDate = session.recording?.recordedDate
      const delay = recordedDate ? daysBetween(session.date, recordedDate) : 0
      const isRecorded = Boolean(session.recording?.processSummary?.trim())
      return [
        ...(isRecorded
          ? []
          : [
              {
                kind: 'sessionNotRecorded' as const,
                ref,
                days: daysBetween(session.date, asOf),
              },
            ]),
        ...(delay > RECORDING_DAYS
          ? [{ kind: 'sessionRecordedLate' as const, ref, days: delay }]
          : []),
        ...(notRecorded > 0
          ? [{ kind: 'attendanceMissing' as const, ref, count: notRecorded }]
          : []),
      ]
    }),
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
  return decisionsIn(group).flatMap(({ id, status, date, dueDate }): OpenMatter[] =>
    status === 'direncanakan' && date <= asOf && dueDate && dueDate < asOf
      ? [
          {
            kind: 'decisionOverdue',
            ref: { kind: 'decision', id },
            days: daysBetween(dueDate, asOf),
          },
        ]
      : [],
  )
}

function referralMatters(group: GroupFile, asOf: Day): OpenMatter[] {
  const underWay: readonly string[] = ['dikirim', 'diterima', 'berjalan']
  return referralsIn(group).flatMap(({ id, status, date, feedbackDate }): OpenMatter[] => {
    const days = daysBetween(date, asOf)
    const isAnswered = Boolean(feedbackDate && feedbackDate <= asOf)
    const isSilent = status === 'tanpaKabar' || (underWay.includes(status) && days > REFERRAL_DAYS)
    return date <= asOf && isSilent && !isAnswered
      ? [{ kind: 'referralWithoutNews', ref: { kind: 'referral', id }, days }]
      : []
  })
}

function resourceMatters(group: GroupFile, asOf: Day): OpenMatter[] {
  const stale = inUse(group.records.resource).filter(
    (resource) => resource.status === 'aktif' && !isVerified(resource, asOf),
  )
  const needs = inUse(group.records.resourceNeed).filter(
    (need) =>
      need.priority >= URGENT &&
      need.status !== 'terpenuhi' &&
      need.status !== 'dihentikan' &&
      (need.raisedDate ?? asOf) <= asOf,
  )
  return [
    ...stale.map(
      ({ id, verifiedDate }): OpenMatter => ({
        kind: 'resourceNotVerified',
        ref: { kind: 'resource', id },
        days: verifiedDate ? daysBetween(verifiedDate, asOf) : null,
      }),
    ),
    ...needs.map(
      ({ id, raisedDate }): OpenMatter => ({
        kind: 'urgentNeedUnmet',
        ref: { kind: 'resourceNeed', id },
        days: raisedDate ? daysBetween(raisedDate, asOf) : null,
      }),
    ),
  ]
}

function expiryMatters(group: GroupFile, asOf: Day): OpenMatter[] {
  const workers = inUse(group.records.worker).filter((worker) => worker.active !== false)
  const expiring = [
    ...workers.map(({ id, strValidUntil }) => ({
      kind: 'strExpiring' as const,
      ref: { kind: 'worker' as const, id },
      until: strValidUntil,
    })),
    ...inUse(group.records.agency).map(({ id, accreditation }) => ({
      kind: 'accreditationExpiring' as const,
      ref: { kind: 'agency' as const, id },
      until: accreditation?.validUntil,
    })),
  ]
  return expiring.flatMap(({ kind, ref, until }) => {
    const days = until ? daysBetween(asOf, until) : null
    return days !== null && days < EXPIRY_DAYS ? [{ kind, ref, days }] : []
  })
}

function surveyMatters(group: GroupFile, asOf: Day): OpenMatter[] {
  const last = sociometricSurveys(group).findLast(({ survey }) => survey.date <= asOf)
  const staying = new Set(
    admittedMembers(group)
      .filter((member) => isMemberOn(member, asOf))
      .map((member) => member.code),
  )
  const isolates = last?.isolates.filter((code) => staying.has(code)) ?? []
  return last && isolates.length > 0
    ? [
        {
          kind: 'isolatesInLastSurvey',
          ref: { kind: 'sociometricSurvey', id: last.survey.id },
          count: isolates.length,
        },
      ]
    : []
}

function runningMatters(group: GroupFile, asOf: Day): OpenMatter[] {
  const program = inUse(group.records.program)[0]
  if (!program) return []
  const ref: RecordRef = { kind: 'program', id: program.id }
  return [
    ...supervisionMatters(group, asOf, ref, program.startDate),
    ...memberMatters(group, asOf),
    ...focusMatters(group, asOf, ref),
    ...reviewMatters(group, asOf, ref),
  ]
}

function supervisionMatters(
  group: GroupFile,
  asOf: Day,
  ref: RecordRef,
  startDate: Day,
): OpenMatter[] {
  const days = daysBetween(lastSupervision(group, asOf) ?? startDate, asOf)
  return days > SUPERVISION_DAYS ? [{ kind: 'noSupervision', ref, days }] : []
}

/** Day of the last supervision on or before a day; null when there was none. */
export function lastSupervision(group: GroupFile, asOf: Day): Day | null {
  const days = inUse(group.records.supervision).map((supervision) => supervision.date)
  return (
    days
      .filter((day) => day <= asOf)
      .sort()
      .at(-1) ?? null
  )
}

function memberMatters(group: GroupFile, asOf: Day): OpenMatter[] {
  const marks = expectedMarks(group).filter((mark) => mark.session.date <= asOf)
  const absent = new Set(absentTwiceRunning(marks))
  return admittedMembers(group)
    .filter((member) => absent.has(member.code) && isMemberOn(member, asOf))
    .map(({ id }) => ({ kind: 'memberAbsentTwice', ref: { kind: 'member', id }, count: 2 }))
}

function focusMatters(group: GroupFile, asOf: Day, ref: RecordRef): OpenMatter[] {
  const phase = currentPhase(group, asOf)
  const recent = heldSessions(group)
    .filter((session) => session.date <= asOf)
    .slice(-FOCUS_MEETINGS)
  if (!phase || phase === 'tindakLanjut' || recent.length < FOCUS_MEETINGS) return []
  const weighted: WeightedPhase = phase
  return taskCodes
    .filter(
      (task) =>
        tasks[task].phases[weighted] === DOMINANT &&
        recent.every((session) => !session.taskFocus?.[task]),
    )
    .map((task) => ({ kind: 'dominantTaskWithoutFocus', ref, task, count: FOCUS_MEETINGS }))
}

function reviewMatters(group: GroupFile, asOf: Day, ref: RecordRef): OpenMatter[] {
  const last = reviewPoints(group).findLast((point) => point.date <= asOf)
  const since = heldSessions(group).filter(
    (session) => session.date <= asOf && (!last || session.date > last.date),
  )
  return since.length > MEETINGS_PER_REVIEW
    ? [{ kind: 'reviewOverdue', ref, count: since.length }]
    : []
}
