import type { Day } from '../day'
import { type GroupFile, recordOf } from '../groupFile'
import { inUse } from '../progress/inUse'
import { type Sociogram, sociogramOf } from '../progress/sociogram'
import { laidSurvey, placesIn } from '../progress/sociogramLayout'
import { type SurveyChange, surveyChange } from '../progress/surveyChange'
import { type SetApart, type SurveyResult, surveyResults } from '../progress/surveyResult'
import type { SociometricIndices } from '../statistics/sociometricIndices'
import { nameMask } from './maskNames'
import { documentOf, type Letterhead, letterheadOf, type ReportDocument } from './reportDocument'

/** One survey on paper: what was asked, the drawing, and its figures; codes only. Rejections are left out. */
export type PrintedSurvey = {
  id: string
  date: Day
  /** Number of the meeting at which members were asked; null outside one. */
  meeting: number | null
  question: string
  maxChoices: number
  drawing: Sociogram
  indices: SociometricIndices
  crossSex: number
  hasBothSexes: boolean
  choices: SurveyResult['choices']
  declined: string[]
  silent: string[]
  apart: SetApart[]
}

/**
 * The surveys of the choices among members (sosiometri): drawings, figures and what changed between them. Very
 * confidential, by code alone, for workers and the supervisor; it bears no number. Source: domain.md 2.13.
 */
export type SociometrySheet = {
  kind: 'sosiometri'
  letterhead: Letterhead | null
  document: ReportDocument
  asOf: Day
  program: { code: string; name: string } | null
  surveys: PrintedSurvey[]
  changes: SurveyChange[]
}

/** Which surveys are wanted: all that were answered where none is named. */
export type SheetOptions = { surveyIds: readonly string[]; asOf: Day }

/** Builds the paper from the records; the same records and day always give the same paper. */
export function sociometrySheet(
  group: GroupFile,
  { surveyIds, asOf }: SheetOptions,
): SociometrySheet {
  const mask = nameMask(group)
  const program = inUse(group.records.program)[0]
  const all = surveyResults(group)
  const wanted = all.filter(
    ({ survey, indices }) =>
      indices.R > 0 && (surveyIds.length === 0 || surveyIds.includes(survey.id)),
  )
  // Everybody stands where the last of the surveys shows them, so that the drawings lie side by side.
  const places = placesIn(all.map(laidSurvey), wanted.at(-1)?.survey.id ?? '')
  return {
    kind: 'sosiometri',
    letterhead: letterheadOf(group),
    document: { ...documentOf(group, undefined, 'SR'), isDraft: false },
    asOf,
    program: program ? { code: program.code, name: program.name } : null,
    surveys: wanted.map((result) => ({
      id: result.survey.id,
      date: result.survey.date,
      meeting: meetingOf(group, result),
      question: mask(result.survey.question),
      maxChoices: result.survey.maxChoices,
      drawing: sociogramOf(result, places),
      indices: withoutRejections(result.indices),
      crossSex: result.crossSex,
      hasBothSexes: new Set(result.members.map(({ sex }) => sex)).size > 1,
      choices: result.choices,
      declined: result.declined,
      silent: result.silent,
      apart: result.apart,
    })),
    changes: wanted.slice(1).flatMap((after, index) => {
      const before = wanted[index]
      return before ? [surveyChange(before, after)] : []
    }),
  }
}

function meetingOf(group: GroupFile, { survey }: SurveyResult): number | null {
  return recordOf(group, 'session', survey.sessionId ?? '')?.number ?? null
}

/** Who would rather not have whom stays on the worker's screen: not even counts of it go on paper. */
function withoutRejections(indices: SociometricIndices): SociometricIndices {
  const none = { rejected: 0, rejectsGiven: 0, mutualRejections: 0, rejectionStatus: null }
  const per = Object.entries(indices.per).map(([code, { received, ...own }]) => [
    code,
    { ...own, ...none, received, preference: received, impact: received },
  ])
  return { ...indices, per: Object.fromEntries(per) }
}
