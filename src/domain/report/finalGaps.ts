import type { GroupFile } from '../groupFile'
import type { Place } from '../progress/gateCriterion'
import type { FinalReport } from './finalReport'
import { planGapPlace } from './planGapPlace'
import type { PlanGap } from './programPlanGaps'
import { reportGapPlace } from './reportGapPlace'
import type { ReportGap } from './reportGaps'

/** A part of the plan without which the first chapters say nothing. */
const neededOfPlan: readonly PlanGap[] = [
  'needs',
  'legalBases',
  'purpose',
  'goals',
  'supervisor',
  'evaluation',
]

/** Something the final report still lacks before it is approved. Source: domain.md 2.18 rule 4, 6.7. */
export type FinalGap =
  | ReportGap
  | { kind: 'plan'; gap: PlanGap }
  | {
      kind:
        | 'noOutcomeEvaluation'
        | 'noFindings'
        | 'noLimits'
        | 'noRecommendation'
        | 'noMeasure'
        | 'noBudget'
    }
  | { kind: 'notFedBack'; ids: string[] }
  | { kind: 'notRealised'; count: number }

type Chapters = Pick<FinalReport, 'course' | 'discussion' | 'measures' | 'budget'>

/** Every gap, in the order of the chapters; what the plan lacks as it was told there. */
export function finalGapsOf(chapters: Chapters, planGaps: readonly PlanGap[]): FinalGap[] {
  const { course, measures } = chapters
  return [
    ...planGaps.flatMap((gap): FinalGap[] =>
      neededOfPlan.includes(gap) ? [{ kind: 'plan', gap }] : [],
    ),
    ...course.gaps.filter(({ kind }) => kind !== 'noEvaluation' && kind !== 'noFollowUp'),
    ...(measures.some(({ n }) => n > 0) ? [] : [{ kind: 'noMeasure' as const }]),
    ...discussionGaps(chapters),
    ...budgetGaps(chapters),
  ]
}

function discussionGaps({ discussion }: Chapters): FinalGap[] {
  const { evaluations, limits, recommendations, followUps } = discussion
  if (evaluations.length === 0) return [{ kind: 'noEvaluation' }]
  const untold = evaluations.filter(({ feedbackToGroupDate }) => !feedbackToGroupDate)
  const outcome = evaluations.filter(({ kind }) => kind === 'hasil')
  return [
    ...(outcome.length === 0 ? [{ kind: 'noOutcomeEvaluation' as const }] : []),
    ...(outcome.length > 0 && outcome.every(({ findings }) => findings.length === 0)
      ? [{ kind: 'noFindings' as const }]
      : []),
    ...(limits.length === 0 ? [{ kind: 'noLimits' as const }] : []),
    ...(recommendations.length === 0 ? [{ kind: 'noRecommendation' as const }] : []),
    ...(followUps.length === 0 ? [{ kind: 'noFollowUp' as const }] : []),
    ...(untold.length > 0
      ? [{ kind: 'notFedBack' as const, ids: untold.map(({ id }) => id) }]
      : []),
  ]
}

function budgetGaps({ budget }: Chapters): FinalGap[] {
  if (!budget) return [{ kind: 'noBudget' }]
  const count = budget.linesWithoutRealised
  return count > 0 ? [{ kind: 'notRealised', count }] : []
}

/** Where something the final report still lacks is written down. */
export function finalGapPlace(group: GroupFile, gap: FinalGap): Place | null {
  switch (gap.kind) {
    case 'plan':
      return planGapPlace(gap.gap)
    case 'noOutcomeEvaluation':
    case 'noFindings':
    case 'noLimits':
    case 'noRecommendation':
      return { screen: 'evaluasi' }
    case 'notFedBack': {
      const [record] = gap.ids
      return { screen: 'evaluasi', ...(record ? { record } : {}) }
    }
    case 'noMeasure':
      return { screen: 'alat-ukur' }
    case 'noBudget':
    case 'notRealised':
      return { screen: 'rancangan', step: 'anggaran' }
    default:
      return reportGapPlace(group, gap)
  }
}
