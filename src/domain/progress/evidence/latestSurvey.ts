import { answeredSurveys, type Sociometry } from '../sociometry'
import { refs, shareOf } from './counting'
import type { EvidenceCode, EvidenceCount } from './evidenceCount'
import type { EvidenceScope } from './evidenceWindow'

/** The last survey in which members said whom they would choose, up to the end of the window. */
export function latestSurvey({ group, until }: EvidenceScope): Sociometry | undefined {
  return answeredSurveys(group).findLast(({ survey }) => survey.date <= until)
}

/** Choices that were returned, of all choices; null without a survey that can be told. Asked by task c (spirit) and task h (ties). */
export function returnedChoices(
  code: Extract<EvidenceCode, 'reciprocity' | 'reciprocityOfTies'>,
  scope: EvidenceScope,
): EvidenceCount {
  const last = latestSurvey(scope)
  const isTellable = last && last.reciprocity !== null
  return shareOf(code, 2 * (last?.mutualPairs.length ?? 0), isTellable ? last.choices.length : 0, {
    records: isTellable ? refs('sociometricSurvey', [last.survey]) : [],
  })
}
