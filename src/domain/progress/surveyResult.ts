import type { Day } from '../day'
import type { GroupFile } from '../groupFile'
import { nextNumber } from '../nextNumber'
import type { Member } from '../records/member'
import type { SociometricSurvey } from '../records/sociometricSurvey'
import { isMemberOn } from '../rules/membership'
import {
  type Pointing,
  type SociometricIndices,
  sociometricIndices,
} from '../statistics/sociometricIndices'
import { admittedMembers } from './attendance'
import { type ConsentReason, consentStanding } from './consentStanding'
import { inUse } from './inUse'

/** A member of that day who is not asked, and why the consent to sociometry does not stand. */
export type SetApart = { code: string; reasons: ConsentReason[] }

/**
 * Who can be asked and chosen in a survey on a day: members of that day who agreed to sociometry, and whoever
 * already answered or was chosen. The others are named with the reason. Source: domain.md 2.5, 2.13.
 */
export function surveyPeople(
  group: GroupFile,
  day: Day,
  survey?: SociometricSurvey,
): { able: Member[]; apart: SetApart[] } {
  const known = survey ? peopleOf(survey) : new Set()
  const there = admittedMembers(group)
    .filter((member) => isMemberOn(member, day))
    .map((member) => ({
      member,
      ...consentStanding(group, member.code, 'sosiometri', day),
    }))
  const isAble = ({ member, isGiven }: (typeof there)[number]) => isGiven || known.has(member.code)
  return {
    able: there.filter(isAble).map(({ member }) => member),
    apart: there
      .filter((one) => !isAble(one))
      .map(({ member, reasons }) => ({ code: member.code, reasons })),
  }
}

function peopleOf({ choices, rejections }: SociometricSurvey): Set<string> {
  return new Set([choices, rejections ?? {}].flatMap((asked) => Object.entries(asked).flat(2)))
}

/** A member on the drawing and in the tables of a survey: a code, never a name. */
export type SurveyMember = { code: string; sex: Member['sex'] }

/**
 * One survey with all its figures. N are those who could be chosen: whoever did not agree to sociometry is
 * `apart`, in no figure. `declined` were asked and preferred not to answer; `silent` have not answered yet.
 */
export type SurveyResult = {
  survey: SociometricSurvey
  members: SurveyMember[]
  apart: SetApart[]
  declined: string[]
  silent: string[]
  choices: Pointing[]
  /** Choices of a member of the other sex. */
  crossSex: number
  indices: SociometricIndices
}

/** Every survey with its figures, in order of time. */
export function surveyResults(group: GroupFile): SurveyResult[] {
  return surveysInOrder(group).map((survey) => surveyResult(group, survey))
}

/** All surveys in order of their day, those of one day in order of their ids. */
export function surveysInOrder(group: GroupFile): SociometricSurvey[] {
  return inUse(group.records.sociometricSurvey).sort((one, other) =>
    `${one.date} ${one.id}`.localeCompare(`${other.date} ${other.id}`, 'en', { numeric: true }),
  )
}

/** Reads one survey. */
export function surveyResult(group: GroupFile, survey: SociometricSurvey): SurveyResult {
  const { able, apart } = surveyPeople(group, survey.date, survey)
  const codes = able.map(({ code }) => code)
  const sexes = new Map(able.map(({ code, sex }) => [code, sex]))
  const respondents = codes.filter((code) => Object.hasOwn(survey.choices, code))
  const unanswered = codes.filter((code) => !respondents.includes(code))
  const choices = pointings(survey.choices)
  const counted = choices.filter(({ from, to }) => codes.includes(from) && codes.includes(to))
  const isDeclined = (code: string) => survey.declined?.includes(code) ?? false
  return {
    survey,
    members: able.map(({ code, sex }) => ({ code, sex })),
    apart,
    declined: unanswered.filter(isDeclined),
    silent: unanswered.filter((code) => !isDeclined(code)),
    choices: counted,
    crossSex: counted.filter(({ from, to }) => sexes.get(from) !== sexes.get(to)).length,
    indices: sociometricIndices({
      members: codes,
      respondents,
      choices,
      rejections: pointings(survey.rejections ?? {}),
      maxChoices: survey.maxChoices,
    }),
  }
}

function pointings(asked: SociometricSurvey['choices']): Pointing[] {
  return Object.entries(asked).flatMap(([from, chosen]) =>
    [...new Set(chosen)].map((to) => ({ from, to })),
  )
}

/** The id of the next survey, `SM-4`: one above the highest of those given. */
export function nextSurveyId(group: GroupFile): string {
  const ids = group.records.sociometricSurvey.map(({ id }) => id)
  return `SM-${nextNumber(ids, 'SM')}`
}
