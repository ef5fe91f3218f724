import type { ProgramPlan } from '../../../../domain/report/programPlan'
import type { CopyMark } from '../../../../domain/report/reportDocument'
import { planGapTexts, planText, planTitles } from '../../../../texts/programPlan'
import { Chapter } from '../Chapter'
import { BudgetChapter } from './BudgetChapter'
import { ClosingChapter, ContractAnnex } from './ClosingChapter'
import { CompositionChapter } from './CompositionChapter'
import { EvaluationChapter } from './EvaluationChapter'
import { FormationChapter } from './FormationChapter'
import { MeansChapter } from './MeansChapter'
import { MethodChapter } from './MethodChapter'
import { PlanApproval } from './PlanApproval'
import { PlanCover } from './PlanCover'
import { BackgroundChapter, BasesChapter, GoalsChapter } from './PurposeChapters'
import { SafetyChapter } from './SafetyChapter'
import { ScheduleChapter } from './ScheduleChapter'

type ProgramPlanPagesProps = { plan: ProgramPlan; copy: CopyMark | null }

/** The program plan, from cover to annex. */
export function ProgramPlanPages({ plan, copy }: ProgramPlanPagesProps) {
  return (
    <>
      <PlanCover plan={plan} copy={copy} />
      <PlanApproval plan={plan} />
      <BackgroundChapter needs={plan.needs} />
      <BasesChapter bases={plan.legalBases} />
      <GoalsChapter plan={plan} />
      <CompositionChapter composition={plan.composition} />
      <FormationChapter formation={plan.formation} />
      <MethodChapter plan={plan} />
      <ScheduleChapter meetings={plan.meetings} planned={plan.outline?.plannedSessions ?? null} />
      <MeansChapter plan={plan} />
      <BudgetChapter budget={plan.budget} />
      <EvaluationChapter evaluation={plan.evaluation} />
      <SafetyChapter safety={plan.safety} />
      <ClosingChapter plan={plan} />
      <ContractAnnex contract={plan.contract} />
      {plan.document.isDraft && plan.gaps.length > 0 && (
        <Chapter title={planTitles.gaps}>
          <p>{planText.draftIntro}</p>
          <ul>
            {plan.gaps.map((gap) => (
              <li key={gap}>{planGapTexts[gap]}</li>
            ))}
          </ul>
        </Chapter>
      )}
    </>
  )
}
