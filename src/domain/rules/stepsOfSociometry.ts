import type { FaultCode } from '../faultCodes'
import type { Fault } from '../faults'
import type { GroupFile } from '../groupFile'
import { consentStanding } from '../progress/consentStanding'
import type { SociometricSurvey } from '../records/sociometricSurvey'
import { isSupervising } from './supervising'

/**
 * Faults of a step in the sociometric surveys: only who agreed to sociometry is asked and chosen, and
 * questions of rejection need a supervisor, because they can hurt. Source: domain.md 2.13.
 */
export function sociometryStepFaults(before: GroupFile, after: GroupFile): Fault[] {
  const former = new Map(before.records.sociometricSurvey.map((survey) => [survey.id, survey]))
  return after.records.sociometricSurvey.flatMap((survey) => {
    const one = former.get(survey.id)
    return one === survey
      ? []
      : [...consentFaults(after, one, survey), ...askingFaults(after, one, survey)]
  })
}

function consentFaults(
  group: GroupFile,
  former: SociometricSurvey | undefined,
  survey: SociometricSurvey,
): Fault[] {
  const known = peopleIn(former, survey.date)
  return [...peopleIn(survey, survey.date)]
    .filter((code) => !known.has(code))
    .filter((code) => !consentStanding(group, code, 'sosiometri', survey.date).isGiven)
    .map((code) => ({
      ...surveyFault(survey, 'sociometryWithoutConsent', `choices.${code}`),
      params: { member: code, day: survey.date },
    }))
}

/** Everybody who chose or was chosen on a day; nobody where the survey was of another day. */
function peopleIn(survey: SociometricSurvey | undefined, day: string): Set<string> {
  if (!survey || survey.date !== day) return new Set()
  return new Set(
    [survey.choices, survey.rejections ?? {}].flatMap((asked) =>
      Object.entries(asked).flatMap(([chooser, chosen]) => [chooser, ...chosen]),
    ),
  )
}

function askingFaults(
  group: GroupFile,
  former: SociometricSurvey | undefined,
  survey: SociometricSurvey,
): Fault[] {
  const asks = survey.negativeChoices || Object.keys(survey.rejections ?? {}).length > 0
  const asked = former?.negativeChoices || Object.keys(former?.rejections ?? {}).length > 0
  if (!asks || asked || isSupervising(group, survey.negativeAllowedBy)) return []
  return [surveyFault(survey, 'supervisorNeeded', 'negativeAllowedBy')]
}

function surveyFault({ id }: SociometricSurvey, code: FaultCode, field: string): Fault {
  return { code, place: { kind: 'sociometricSurvey', id }, field }
}
