import type { Day } from '../day'
import { type GroupFile, recordOf } from '../groupFile'
import { inUse } from '../progress/inUse'
import { surveyPeople } from '../progress/surveyResult'
import { nameMask } from './maskNames'
import { documentOf, type ReportDocument } from './reportDocument'

/** How members are called on the slips: by code, or as they call each other. */
export const ballotNamings = ['kode', 'panggilan'] as const
export type BallotNaming = (typeof ballotNamings)[number]

/** Somebody on a slip: the code, and the nickname where slips are to bear it. */
export type BallotPerson = { code: string; nickname: string | null }

/**
 * Slips for a survey (surat suara): one for each member who agreed to sociometry, with the question, lines for the
 * choices and who can be chosen. They are cut apart, filled in and locked away. Source: domain.md 2.13.
 */
export type Ballots = {
  kind: 'suratSuara'
  document: ReportDocument
  asOf: Day
  program: { code: string; name: string } | null
  surveyId: string | null
  date: Day | null
  question: string | null
  maxChoices: number
  /** Whether a second question asks with whom one would rather not be. */
  asksRejections: boolean
  people: BallotPerson[]
}

export type BallotOptions = { surveyId: string; naming: BallotNaming; asOf: Day }

/** Builds the slips of one survey; nothing of what was answered stands on them. */
export function ballots(group: GroupFile, { surveyId, naming, asOf }: BallotOptions): Ballots {
  const survey = recordOf(group, 'sociometricSurvey', surveyId)
  const program = inUse(group.records.program)[0]
  const people = survey ? surveyPeople(group, survey.date, survey).able : []
  return {
    kind: 'suratSuara',
    document: { ...documentOf(group, undefined, 'SR'), isDraft: false },
    asOf,
    program: program ? { code: program.code, name: program.name } : null,
    surveyId: survey?.id ?? null,
    date: survey?.date ?? null,
    question: survey ? nameMask(group)(survey.question) : null,
    maxChoices: survey?.maxChoices ?? 0,
    asksRejections: survey?.negativeChoices ?? false,
    people: people.map(({ code, nickname, fullName }) => ({
      code,
      nickname:
        naming === 'panggilan' ? nickname?.trim() || (fullName.trim().split(/\s+/)[0] ?? '') : null,
    })),
  }
}
