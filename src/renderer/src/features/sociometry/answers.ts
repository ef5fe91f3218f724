import { withoutStamps } from '../../../../domain/groupFile'
import type { DraftOf } from '../../../../domain/records/kinds'
import type { SociometricSurvey } from '../../../../domain/records/sociometricSurvey'

/**
 * What one member answered as the grid holds it: '' = not yet, 'menjawab' = with the choices, perhaps none,
 * 'menolak' = was asked and preferred not to answer.
 */
export type AnswerRow = { code: string; state: '' | 'menjawab' | 'menolak'; chosen: string[] }

/** The rows of a grid as they are saved. */
export function rowsOf(
  codes: readonly string[],
  asked: SociometricSurvey['choices'],
  declined: readonly string[],
): AnswerRow[] {
  return codes.map((code) => {
    const chosen = asked[code]
    if (chosen) return { code, state: 'menjawab', chosen: [...chosen] }
    return { code, state: declined.includes(code) ? 'menolak' : '', chosen: [] }
  })
}

/** The survey with what the grids say; of people who have no row everything stays as it was. */
export function withAnswers(
  survey: SociometricSurvey,
  rows: readonly AnswerRow[],
  rejects: readonly AnswerRow[],
): DraftOf<'sociometricSurvey'> {
  const known = rows.map(({ code }) => code)
  const declined = [
    ...(survey.declined ?? []).filter((code) => !known.includes(code)),
    ...rows.filter(({ state }) => state === 'menolak').map(({ code }) => code),
  ]
  const rejections = merged(survey.rejections ?? {}, known, rejects)
  return {
    ...withoutStamps<'sociometricSurvey'>(survey),
    choices: merged(survey.choices, known, rows),
    declined: declined.length > 0 ? declined : null,
    rejections: Object.keys(rejections).length > 0 ? rejections : null,
  }
}

function merged(
  before: SociometricSurvey['choices'],
  known: readonly string[],
  rows: readonly AnswerRow[],
): SociometricSurvey['choices'] {
  return Object.fromEntries([
    ...Object.entries(before).filter(([code]) => !known.includes(code)),
    ...rows
      .filter(({ state }) => state === 'menjawab')
      .map(({ code, chosen }) => [code, chosen ?? []] as const),
  ])
}

/** What came of a click: the row as it is now, or why it stays as it was. */
export type Toggled = { row: AnswerRow } | { refusal: 'full' | 'hasChoices' | 'hasDeclined' }

/** Chooses somebody, or no longer; at most `max`. Whose last choice goes has not answered, unless said so. */
export function toggleChoice(row: AnswerRow, code: string, max: number): Toggled {
  if (row.state === 'menolak') return { refusal: 'hasDeclined' }
  if (row.chosen.includes(code)) {
    const chosen = row.chosen.filter((one) => one !== code)
    return { row: { ...row, chosen, state: chosen.length > 0 ? 'menjawab' : '' } }
  }
  if (row.chosen.length >= max) return { refusal: 'full' }
  return { row: { ...row, state: 'menjawab', chosen: [...row.chosen, code] } }
}

/** Says, or no longer says, that somebody answered with nobody, or preferred not to answer. */
export function toggleState(row: AnswerRow, state: 'menjawab' | 'menolak'): Toggled {
  if (row.chosen.length > 0) return { refusal: 'hasChoices' }
  return { row: { ...row, state: row.state === state ? '' : state } }
}
