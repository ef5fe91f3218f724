import type { GroupFile } from '../groupFile'
import { type SurveyResult, surveyResults } from '../progress/surveyResult'
import { type SociometrySheet, sociometrySheet } from '../report/sociometrySheet'
import type { OutcomeWindow } from './outcomeWindow'

/** Drawings that can still be read beside each other. */
const MOST_BESIDE = 3

/** The surveys laid beside each other, oldest first; `answered` counts all of the window, drawn or not. */
export type SociometryOutcome = Pick<SociometrySheet, 'surveys' | 'changes'> & { answered: number }

/** The answered surveys of a window with the last one before it, oldest first. */
export function surveysIn(group: GroupFile, { before, until }: OutcomeWindow): SurveyResult[] {
  const known = surveyResults(group).filter(
    ({ survey, indices }) => indices.R > 0 && survey.date <= until,
  )
  const isBefore = ({ survey }: SurveyResult) => before !== null && survey.date <= before
  const former = known.filter(isBefore).slice(-1)
  return [...former, ...known.filter((result) => !isBefore(result))]
}

/** The surveys of a window, drawn. Of more than three the first and the latest two are laid beside each other. */
export function outcomeSociometry(group: GroupFile, window: OutcomeWindow): SociometryOutcome {
  const told = surveysIn(group, window)
  const surveyIds = beside(told).map(({ survey }) => survey.id)
  if (surveyIds.length === 0) return { surveys: [], changes: [], answered: 0 }
  const { surveys, changes } = sociometrySheet(group, { surveyIds, asOf: window.until })
  return { surveys, changes, answered: told.length }
}

function beside<T>(results: readonly T[]): T[] {
  if (results.length <= MOST_BESIDE) return [...results]
  return [...results.slice(0, 1), ...results.slice(-(MOST_BESIDE - 1))]
}
