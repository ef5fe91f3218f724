import type { interactionPatterns, organisationForms, understandings } from '../catalog/lists'
import type { Day } from '../day'
import type { MeasuredPoint } from '../measuring/measuredPoints'
import { inUse } from '../progress/inUse'
import { cohesionMeasure } from '../progress/measures'
import { heldSessions } from '../progress/sessions'
import { type Sociogram, sociogramOf } from '../progress/sociogram'
import { laidSurveys, placesIn } from '../progress/sociogramLayout'
import { answeredSurveys } from '../progress/sociometry'
import { surveyResult } from '../progress/surveyResult'
import { maskedText, type ReportScope } from './reportScope'

type Pattern = (typeof interactionPatterns)[number]

/** Immediate evaluation of one meeting: means of `n` anonymous slips, 1 to 5, more is better. */
export type SlipMeans = {
  number: number
  n: number
  understanding: number | null
  comfort: number | null
  action: number | null
}

/** Cohesion as measured: points of the scale between `min` and `max`, mean over `n` members. */
export type Cohesion = {
  instrument: string
  min: number
  max: number
  higherIsBetter: boolean
  points: Pick<MeasuredPoint, 'point' | 'date' | 'n' | 'mean'>[]
}

/** One version of the group's structure. Roles stand with codes, never names. */
export type OrganisationVersion = {
  version: number
  validFrom: Day
  validTo: Day | null
  form: (typeof organisationForms)[number]
  reason: string | null
  decisionId: string | null
  isNewInPeriod: boolean
  roles: {
    role: string
    memberCode: string | null
    understood: (typeof understandings)[number] | null
    rotation: string[]
  }[]
}

/** One survey, as figures. Shares 0 to 1; null where nobody chose. */
export type SurveyRow = {
  date: Day
  members: number
  respondents: number
  choices: number
  isolates: number
  mutualPairs: number
  reciprocity: number | null
  crossSex: number
}

/** Whether members felt safe: trust or confidentiality rated 0 or 1 counts as disturbed; recovered = 3 or more since. */
export type Safety = 'disturbed' | 'recovered' | 'recovering' | 'steady' | 'unknown'

/** Chapter VI: how members deal with each other. */
export type ReportDynamics = {
  patterns: { pattern: Pattern; meetings: number }[]
  patternsObserved: number
  norms: { version: string; count: number; revisedDate: Day | null } | null
  safety: Safety
  slips: SlipMeans[]
  cohesion: Cohesion | null
  organisations: OrganisationVersion[]
  surveys: SurveyRow[]
  /** The last survey, drawn: codes and choices only. */
  sociogram: Sociogram | null
}

/** Interaction, cohesion, organisation and sociometry as they stand at the end of the period. */
export function dynamicsOf(scope: ReportScope): ReportDynamics {
  const { group, period } = scope
  const meetings = heldSessions(group, period)
  const observed = meetings.flatMap((session) => session.recording?.interactionPattern ?? [])
  return {
    patterns: [...new Set(observed)].map((pattern) => ({
      pattern,
      meetings: observed.filter((one) => one === pattern).length,
    })),
    patternsObserved: observed.length,
    norms: normsOf(scope),
    safety: safetyOf(scope),
    slips: meetings.flatMap(({ number, laiseg }) =>
      laiseg
        ? {
            number,
            n: laiseg.n,
            understanding: laiseg.understanding ?? null,
            comfort: laiseg.comfort ?? null,
            action: laiseg.action ?? null,
          }
        : [],
    ),
    cohesion: cohesionOf(scope),
    organisations: organisationsOf(scope),
    ...sociometryOf(scope),
  }
}

function normsOf({ group, until, mask }: ReportScope): ReportDynamics['norms'] {
  const contract = inUse(group.records.contract).findLast(
    (one) => (one.firstSignedDate ?? until) <= until,
  )
  if (!contract) return null
  const { version, norms, revisedDate } = contract
  return { version: mask(version), count: norms?.length ?? 0, revisedDate: revisedDate ?? null }
}

function safetyOf({ group, period, previous }: ReportScope): Safety {
  const ratings = (from: Day, to: Day) =>
    heldSessions(group, { from, to }).flatMap(({ asas }) => {
      const seen = [asas?.kepercayaan, asas?.kerahasiaan].filter(
        (value) => typeof value === 'number',
      )
      return seen.length > 0 ? [Math.min(...seen)] : []
    })
  const now = ratings(period.from, period.to)
  const last = now.at(-1)
  if (last === undefined) return 'unknown'
  const before = previous ? ratings(previous.from, previous.to) : []
  if (!now.concat(before).some((value) => value <= 1)) return 'steady'
  if (last <= 1) return 'disturbed'
  return last >= 3 ? 'recovered' : 'recovering'
}

function cohesionOf({ group, until, mask }: ReportScope): Cohesion | null {
  const measure = cohesionMeasure(group)
  if (!measure) return null
  const { name, min, max, higherIsBetter } = measure.instrument
  const points = measure.points.filter((point) => (point.date ?? until) <= until)
  return {
    instrument: mask(name),
    min,
    max,
    higherIsBetter,
    points: points.map(({ point, date, n, mean }) => ({ point: mask(point), date, n, mean })),
  }
}

function organisationsOf({ group, period, until, mask }: ReportScope): OrganisationVersion[] {
  return inUse(group.records.organisation)
    .filter((one) => one.validFrom <= until)
    .sort((one, other) => one.version - other.version)
    .map((one) => ({
      version: one.version,
      validFrom: one.validFrom,
      validTo: one.validTo ?? null,
      form: one.form,
      reason: maskedText(one.reason, mask),
      decisionId: one.decisionId ?? null,
      isNewInPeriod: one.validFrom >= period.from,
      roles: (one.roles ?? []).map((role) => ({
        role: mask(role.role),
        memberCode: role.memberCode ?? null,
        understood: role.understood ?? null,
        rotation: (role.rotation ?? []).map(mask),
      })),
    }))
}

function sociometryOf({ group, until }: ReportScope) {
  const surveys = answeredSurveys(group).filter(({ survey }) => survey.date <= until)
  const last = surveys.at(-1)
  return {
    surveys: surveys.map((one) => ({
      date: one.survey.date,
      members: one.members.length,
      respondents: one.respondents.length,
      choices: one.choices.length,
      isolates: one.isolates.length,
      mutualPairs: one.mutualPairs.length,
      reciprocity: one.reciprocity,
      crossSex: one.crossSex,
    })),
    sociogram: last
      ? sociogramOf(surveyResult(group, last.survey), placesIn(laidSurveys(group), last.survey.id))
      : null,
  }
}
