import type { Day } from '../day'
import type { Standing } from '../statistics/sociometricIndices'
import type { Places } from './sociogramLayout'
import type { SurveyMember, SurveyResult } from './surveyResult'

/** A member on the drawing: code, sex by shape, standing by outline, and a place, 0 to 1 from the upper left. */
export type SociogramNode = SurveyMember & { standing: Standing; x: number; y: number }

/** A line of the drawing: both chose each other, or `from` alone chose `to`. */
export type SociogramTie = { from: string; to: string; isMutual: boolean }

/** A survey as it is drawn: codes and choices only, never a name. Rejections are not drawn. */
export type Sociogram = { date: Day; nodes: SociogramNode[]; ties: SociogramTie[] }

/** Puts a survey on its places. */
export function sociogramOf(result: SurveyResult, places: Places): Sociogram {
  const { survey, members, choices, indices } = result
  const isMutual = ({ from, to }: { from: string; to: string }) =>
    indices.mutualPairs.some((pair) => pair.includes(from) && pair.includes(to))
  return {
    date: survey.date,
    nodes: members.map((member) => ({
      ...member,
      standing: indices.per[member.code]?.standing ?? 'nonRespondent',
      ...(places.get(member.code) ?? { x: 0.5, y: 0.5 }),
    })),
    ties: choices
      .filter((choice) => !isMutual(choice) || choice.from < choice.to)
      .map((choice) => ({ ...choice, isMutual: isMutual(choice) })),
  }
}
