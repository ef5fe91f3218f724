import { type PrincipleCode, principleCodes } from '../catalog/principles'
import type { GroupFile } from '../groupFile'
import type { PrincipleCheck } from '../records/principleCheck'
import type { ReviewPoint } from '../records/reviewPoint'
import { mean } from '../statistics/mean'
import { inUse } from './inUse'
import { reviewPoints } from './reviewPoints'

/**
 * How far principles were kept: mean of the answers, ya = 1, sebagian = 0.5, belum = 0; "tidak relevan" and
 * blanks count nowhere. 0 to 1, more is better; `n` answers counted; null without any. Source: domain.md 2.8.
 */
export type PrincipleScore = { n: number; blank: number; score: number | null }

/** Scores of a review point: over all answers of the six principles together, and of each. */
export type PointPrinciples = {
  point: ReviewPoint
  all: PrincipleScore
  byPrinciple: Record<PrincipleCode, PrincipleScore>
}

/** The principle scores of every review point at which principles were checked, in order. */
export function principleScores(group: GroupFile): PointPrinciples[] {
  const checks = inUse(group.records.principleCheck)
  return reviewPoints(group).flatMap((point) => {
    const here = checks.filter((check) => check.point === point.id)
    if (here.length === 0) return []
    const byPrinciple = Object.fromEntries(
      principleCodes.map((code) => [
        code,
        principleScore(answersOf(here.filter((one) => one.principle === code))),
      ]),
    ) as Record<PrincipleCode, PrincipleScore>
    return [{ point, all: principleScore(answersOf(here)), byPrinciple }]
  })
}

function answersOf(checks: readonly PrincipleCheck[]): PrincipleCheck['answers'] {
  return checks.flatMap((check) => check.answers)
}

/** The score of some answers. */
export function principleScore(answers: PrincipleCheck['answers']): PrincipleScore {
  const values = answers.flatMap((answer) =>
    answer === null || answer === 'tidakRelevan'
      ? []
      : answer === 'ya'
        ? 1
        : answer === 'sebagian'
          ? 0.5
          : 0,
  )
  return {
    n: values.length,
    blank: answers.filter((answer) => answer === null).length,
    score: mean(values),
  }
}
