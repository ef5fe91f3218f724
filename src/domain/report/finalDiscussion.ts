import type { evaluationKinds } from '../catalog/lists'
import type { Day } from '../day'
import { evaluationsByDate } from '../evaluation/evaluationRecords'
import { type Recommendation, recommendationOf } from '../evaluation/recommendations'
import type { GroupFile } from '../groupFile'
import type { NameMask } from './maskNames'
import { type Factor, type FollowUp, factorsOf, followUpOf } from './reportConclusion'
import { maskedText, maskedTexts } from './reportScope'

/** What one evaluation found, in the words in which it was written. `period`: the days it looked at, as written. */
export type FoundEvaluation = {
  id: string
  kind: (typeof evaluationKinds)[number]
  date: Day
  period: string | null
  findings: string[]
  feedbackToGroupDate: Day | null
  feedbackToGroup: string | null
}

/** Chapters V and VI of the final report: all that was evaluated in the life of the group, oldest first. Source: domain.md 6.7. */
export type FinalDiscussion = {
  evaluations: FoundEvaluation[]
  limits: string[]
  supporting: Factor[]
  hindering: Factor[]
  improvements: string[]
  recommendations: Recommendation[]
  followUps: FollowUp[]
}

/** What the evaluations written by a day say. */
export function discussionOf(group: GroupFile, asOf: Day, mask: NameMask): FinalDiscussion {
  const evaluations = evaluationsByDate(group).filter(({ date }) => date <= asOf)
  const texts = (key: 'limits' | 'improvements' | 'recommendations') =>
    evaluations.flatMap((evaluation) => maskedTexts(evaluation[key], mask))
  return {
    evaluations: evaluations.map((evaluation) => ({
      id: evaluation.id,
      kind: evaluation.kind,
      date: evaluation.date,
      period: maskedText(evaluation.period, mask),
      findings: maskedTexts(evaluation.findings, mask),
      feedbackToGroupDate: evaluation.feedbackToGroupDate ?? null,
      feedbackToGroup: maskedText(evaluation.feedbackToGroup, mask),
    })),
    limits: [...new Set(texts('limits'))],
    ...factorsOf(group, evaluations, mask),
    improvements: texts('improvements'),
    recommendations: texts('recommendations').map(recommendationOf),
    followUps: evaluations.flatMap(({ followUps }) =>
      (followUps ?? []).map((one) => followUpOf(one, mask)),
    ),
  }
}
