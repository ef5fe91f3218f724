import type { GroupFile } from '../../groupFile'
import { percent, roundHalfUp } from '../../statistics/rounding'
import { sociometricSurveys } from '../sociometry'

/** Figures of every survey, in order of time. Very confidential: codes of members stand in it. */
export function sociometryFigures(group: GroupFile) {
  return sociometricSurveys(group).map((one) => ({
    id: one.survey.id,
    n: one.members.length,
    respondents: one.respondents.length,
    nonRespondents: one.nonRespondents,
    choices: one.choices.length,
    droppedChoices: one.droppedChoices,
    received: one.received,
    isolates: one.isolates,
    notChosen: one.notChosen,
    unconnected: one.unconnected,
    mutual: one.mutualPairs.length,
    mutualPairs: one.mutualPairs,
    reciprocityPct: percent(one.reciprocity),
    crossSex: one.crossSex,
    density: roundHalfUp(one.density, 3),
    maxReceived: one.maxReceived,
    mostChosen: one.mostChosen,
  }))
}
