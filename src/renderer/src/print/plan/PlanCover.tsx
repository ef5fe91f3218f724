import type { ProgramPlan } from '../../../../domain/report/programPlan'
import type { CopyMark } from '../../../../domain/report/reportDocument'
import { planText } from '../../../../texts/programPlan'
import { Cover } from '../Cover'

type PlanCoverProps = { plan: ProgramPlan; copy: CopyMark | null }

/** The cover of the plan. */
export function PlanCover({ plan, copy }: PlanCoverProps) {
  const { outline, letterhead, document, asOf } = plan
  return (
    <Cover
      title={planText.title}
      group={outline}
      noGroup={planText.noProgram}
      period={outline?.period ?? null}
      year={(outline?.period.from ?? asOf).slice(0, 4)}
      letterhead={letterhead}
      document={document}
      copy={copy}
    />
  )
}
