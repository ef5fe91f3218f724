import type { PrincipleCode } from '../catalog/principles'
import { type Day, isWithin, type Period } from '../day'
import type { GroupFile } from '../groupFile'
import { type PrincipleScore, principleScores } from '../progress/principles'

/** How far the six principles were kept at one review point: 0 to 1, more is better, with the answers behind it. Source: domain.md 2.8. */
export type PrinciplesKept = {
  point: string
  date: Day
  all: PrincipleScore
  byPrinciple: Record<PrincipleCode, PrincipleScore>
}

/** The principle scores of the review points in the period (or of all), in order. */
export function principlesKept(group: GroupFile, period?: Period): PrinciplesKept[] {
  return principleScores(group)
    .filter(({ point }) => !period || isWithin(point.date, period))
    .map(({ point: { id, date }, all, byPrinciple }) => ({ point: id, date, all, byPrinciple }))
}
