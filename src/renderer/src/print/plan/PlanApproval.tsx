import type { ProgramPlan } from '../../../../domain/report/programPlan'
import { planText, planTitles } from '../../../../texts/programPlan'
import { ApprovalPage } from '../ApprovalPage'

/** The page on which worker, supervisor and head sign the plan. */
export function PlanApproval({ plan }: { plan: ProgramPlan }) {
  const { outline, letterhead, document, signers } = plan
  return (
    <ApprovalPage
      heading={planTitles.approval}
      title={planText.title}
      group={outline && `${outline.name} (${outline.code})`}
      place={outline?.place}
      sentence={outline && planText.approval(outline)}
      headSigns={planText.approvedBy}
      letterhead={letterhead}
      document={document}
      signers={signers}
    />
  )
}
