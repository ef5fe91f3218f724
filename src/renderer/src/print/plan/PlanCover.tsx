import type { ProgramPlan } from '../../../../domain/report/programPlan'
import type { CopyMark } from '../../../../domain/report/reportDocument'
import { formatPeriod } from '../../../../texts/formats'
import { planText } from '../../../../texts/programPlan'
import { reportText } from '../../../../texts/report'
import { Grade } from '../Grade'
import { Letterhead } from '../Letterhead'

type PlanCoverProps = { plan: ProgramPlan; copy: CopyMark | null }

/** The cover: title, group, time, agency and year, alone on the first page. */
export function PlanCover({ plan, copy }: PlanCoverProps) {
  const { outline, letterhead, document } = plan
  return (
    <header className="cover">
      <Letterhead letterhead={letterhead} />
      <Grade document={document} copy={copy} />
      <div className="cover-title">
        <h1>{planText.title}</h1>
        {outline ? (
          <>
            <p className="cover-name">{outline.name}</p>
            <p>{outline.code}</p>
            <p>{formatPeriod(outline.period.from, outline.period.to)}</p>
          </>
        ) : (
          <p>{planText.noProgram}</p>
        )}
        <p>{reportText.number(document)}</p>
      </div>
      <div className="cover-foot">
        <p>{letterhead?.name ?? reportText.noLetterhead}</p>
        <p>{(outline?.period.from ?? plan.asOf).slice(0, 4)}</p>
      </div>
    </header>
  )
}
