import type { GroupFile } from '../groupFile'
import type { SociometricSurvey } from '../records/sociometricSurvey'
import { isMemberOn } from '../rules/membership'
import { share } from '../statistics/mean'
import { mutualPairsOf, type Pointing } from '../statistics/sociometricIndices'
import { admittedMembers } from './attendance'
import { inUse } from './inUse'

/** One choice: `from` would choose `to`. Both are codes of members who belonged to the group that day. */
export type Choice = Pointing

/**
 * What one survey shows. `reciprocity` = 2 x mutual pairs / choices and `density` = choices / n(n-1), both
 * 0 to 1. Reciprocity is null when nobody chose or fewer than two answered, density when nobody answered or
 * fewer than two belonged. With a fixed number of choices density hardly
 * moves: show isolates, reciprocity and cross-sex choices first. Source: domain.md 2.13; evaluation.md 4.6.
 */
export type Sociometry = {
  survey: SociometricSurvey
  /** Members of the group that day. */
  members: string[]
  respondents: string[]
  nonRespondents: string[]
  choices: Choice[]
  /** Choices by or of people who did not belong to the group that day, left out of everything. */
  droppedChoices: number
  received: Record<string, number>
  /** Respondents nobody chose although others answered; one who did not answer is never called an isolate. */
  isolates: string[]
  /** Isolates who chose others ("tidak dipilih"). */
  notChosen: string[]
  /** Isolates who chose nobody either. */
  unconnected: string[]
  mutualPairs: [string, string][]
  reciprocity: number | null
  density: number | null
  crossSex: number
  maxReceived: number
  mostChosen: string[]
}

/** Every survey of the group, in order of time. */
export function sociometricSurveys(group: GroupFile): Sociometry[] {
  return inUse(group.records.sociometricSurvey)
    .sort((one, other) => one.date.localeCompare(other.date))
    .map((survey) => sociometryOf(group, survey))
}

/** The surveys in which somebody answered, in order of time; one that was only prepared tells nothing yet. */
export function answeredSurveys(group: GroupFile): Sociometry[] {
  return sociometricSurveys(group).filter(({ respondents }) => respondents.length > 0)
}

/** Reads one survey. */
export function sociometryOf(group: GroupFile, survey: SociometricSurvey): Sociometry {
  const people = admittedMembers(group).filter((member) => isMemberOn(member, survey.date))
  const members = people.map((member) => member.code)
  const sexes = new Map(people.map((member) => [member.code, member.sex]))
  const written = Object.entries(survey.choices).flatMap(([from, chosen]) =>
    [...new Set(chosen)].map((to) => ({ from, to })),
  )
  const choices = written.filter(({ from, to }) => from !== to && sexes.has(from) && sexes.has(to))
  const received = Object.fromEntries(
    members.map((code) => [code, choices.filter((choice) => choice.to === code).length]),
  )
  const respondents = members.filter((code) => Object.hasOwn(survey.choices, code))
  const isTellable = respondents.length > 1
  const isolates = isTellable ? respondents.filter((code) => received[code] === 0) : []
  const gave = new Set(choices.map((choice) => choice.from))
  const mutualPairs = mutualPairsOf(choices)
  const maxReceived = Math.max(0, ...Object.values(received))
  return {
    survey,
    members,
    respondents,
    nonRespondents: members.filter((code) => !respondents.includes(code)),
    choices,
    droppedChoices: written.length - choices.length,
    received,
    isolates,
    notChosen: isolates.filter((code) => gave.has(code)),
    unconnected: isolates.filter((code) => !gave.has(code)),
    mutualPairs,
    reciprocity: isTellable ? share(2 * mutualPairs.length, choices.length) : null,
    density:
      respondents.length > 0 ? share(choices.length, members.length * (members.length - 1)) : null,
    crossSex: choices.filter(({ from, to }) => sexes.get(from) !== sexes.get(to)).length,
    maxReceived,
    mostChosen: maxReceived > 0 ? members.filter((code) => received[code] === maxReceived) : [],
  }
}
