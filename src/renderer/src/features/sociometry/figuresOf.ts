import type { SurveyResult } from '../../../../domain/progress/surveyResult'
import type { SurveyFigures } from '../../../../texts/sociometryFigures'

/** What the figures of a survey are told from. */
export function figuresOf({ survey, indices, crossSex, members }: SurveyResult): SurveyFigures {
  return {
    indices,
    crossSex,
    maxChoices: survey.maxChoices,
    hasBothSexes: new Set(members.map(({ sex }) => sex)).size > 1,
  }
}
