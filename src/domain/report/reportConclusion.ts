import type { evaluationKinds, incidentKinds } from '../catalog/lists'
import { type Day, isWithin } from '../day'
import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import type { OpenMatterKind } from '../progress/openMatter'
import { openMatters } from '../progress/openMatters'
import type { Evaluation } from '../records/evaluation'
import type { NameMask } from './maskNames'
import { maskedText, maskedTexts, type ReportScope } from './reportScope'

/** A factor around the group and, where it hinders, what is done about it. */
export type Factor = { factor: string; mitigation: string | null }

/** One thing to be done: what, who, when, and how it will be seen. */
export type FollowUp = {
  what: string
  who: string | null
  when: string | null
  measure: string | null
}

/** Incidents of one kind: never more of them than this may stand in a report of the group. */
export type IncidentCount = { kind: (typeof incidentKinds)[number]; count: number }

/** Chapters XI and XII, and the count of incidents. */
export type ReportConclusion = {
  supporting: Factor[]
  hindering: Factor[]
  evaluations: {
    date: Day
    kind: (typeof evaluationKinds)[number]
    feedbackToGroupDate: Day | null
    /** What the group was told and what it said. */
    feedbackToGroup: string | null
  }[]
  findings: string[]
  limits: string[]
  followUps: FollowUp[]
  incidents: IncidentCount[]
  /** What still waits on the last day of the period, by kind. */
  waiting: { kind: OpenMatterKind; count: number }[]
}

const notForTheReport: readonly OpenMatterKind[] = [
  'sessionRecordedLate',
  'resourceNotVerified',
  'strExpiring',
  'accreditationExpiring',
  'noSupervision',
  'dominantTaskWithoutFocus',
  'memberAbsentTwice',
  'supervisorNotTold',
  'subjectsNotNotified',
  'authorityNotNotified',
  'incidentNotClosed',
  'safetyAnswerOpen',
]

/** What helped and hindered, what was concluded, and what follows. */
export function conclusionOf(scope: ReportScope): ReportConclusion {
  const { group, mask } = scope
  const evaluations = evaluationsIn(scope)
  const texts = (key: 'findings' | 'limits') =>
    evaluations.flatMap((evaluation) => maskedTexts(evaluation[key], mask))
  return {
    ...factorsOf(group, evaluations, mask),
    evaluations: evaluations.map(({ date, kind, feedbackToGroupDate, feedbackToGroup }) => ({
      date,
      kind,
      feedbackToGroupDate: feedbackToGroupDate ?? null,
      feedbackToGroup: maskedText(feedbackToGroup, mask),
    })),
    findings: texts('findings'),
    limits: texts('limits'),
    followUps: evaluations.flatMap((evaluation) => followUpsOf(evaluation, scope)),
    incidents: incidentsOf(scope),
    waiting: waitingOf(scope),
  }
}

/** What helped and hindered: what evaluations found, then what was known when the group was formed. */
export function factorsOf(
  group: GroupFile,
  evaluations: readonly Evaluation[],
  mask: NameMask,
): Pick<ReportConclusion, 'supporting' | 'hindering'> {
  const factors = inUse(group.records.program)[0]?.formation?.situationFactors ?? []
  const formed = (direction: 'mendukung' | 'menghambat') =>
    factors
      .filter((factor) => factor.direction === direction)
      .map(({ factor, mitigation }) => ({
        factor: mask(factor),
        mitigation: maskedText(mitigation, mask),
      }))
  const found = (key: 'supportingFactors' | 'hinderingFactors') =>
    evaluations
      .flatMap((evaluation) => maskedTexts(evaluation[key], mask))
      .map((factor) => ({ factor, mitigation: null }))
  return {
    supporting: [...found('supportingFactors'), ...formed('mendukung')],
    hindering: [...found('hinderingFactors'), ...formed('menghambat')],
  }
}

/** The evaluations made in the period or about exactly its days. */
function evaluationsIn({ group, period }: ReportScope): Evaluation[] {
  return inUse(group.records.evaluation)
    .filter(
      ({ date, from, to }) =>
        isWithin(date, period) || (from && to && isWithin(from, period) && isWithin(to, period)),
    )
    .sort((one, other) => one.date.localeCompare(other.date))
}

function followUpsOf(evaluation: Evaluation, { mask }: ReportScope): FollowUp[] {
  const bare = [
    ...maskedTexts(evaluation.improvements, mask),
    ...maskedTexts(evaluation.recommendations, mask),
  ]
  return [
    ...(evaluation.followUps ?? []).map((one) => followUpOf(one, mask)),
    ...bare.map((what) => ({ what, who: null, when: null, measure: null })),
  ]
}

/** A follow-up as it is printed. */
export function followUpOf(
  { what, who, when, measure }: NonNullable<Evaluation['followUps']>[number],
  mask: NameMask,
): FollowUp {
  return {
    what: mask(what),
    who: maskedText(who, mask),
    when: maskedText(when, mask),
    measure: maskedText(measure, mask),
  }
}

/** The incidents of the period, by kind. */
export function incidentsOf({
  group,
  period,
}: Pick<ReportScope, 'group' | 'period'>): IncidentCount[] {
  const kinds = inUse(group.records.incident)
    .filter((incident) => isWithin(incident.date, period))
    .map((incident) => incident.kind)
  return [...new Set(kinds)].map((kind) => ({
    kind,
    count: kinds.filter((one) => one === kind).length,
  }))
}

function waitingOf({ group, until }: ReportScope): ReportConclusion['waiting'] {
  const matters = openMatters(group, until).filter(({ kind }) => !notForTheReport.includes(kind))
  const kinds = [...new Set(matters.map((matter) => matter.kind))]
  return kinds.map((kind) => {
    const ofKind = matters.filter((matter) => matter.kind === kind)
    const isCounted = kind === 'isolatesInLastSurvey'
    return { kind, count: isCounted ? (ofKind[0]?.count ?? 0) : ofKind.length }
  })
}
