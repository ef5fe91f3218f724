import type { FinalReport } from '../../../../domain/report/finalReport'
import { finalReportText } from '../../../../texts/finalReport'
import { finalSections, finalTitles } from '../../../../texts/finalTitles'
import { BasesList } from '../chapters/IdentityChapter'
import { EvaluationTables } from '../plan/EvaluationChapter'
import { GoalParts, NeedsPart } from '../plan/PurposeChapters'
import { FinalChapter, FinalSection } from './FinalChapter'

const [background, bases, goals, scope, method] = finalSections.introduction

/** Bab I: why, on what basis, to what end, how far, and by which methods the program was evaluated. */
export function IntroductionChapter({ report }: { report: FinalReport }) {
  const { plan } = report
  return (
    <FinalChapter title={finalTitles.introduction}>
      <FinalSection title={background}>
        <NeedsPart needs={plan.needs} />
      </FinalSection>
      <FinalSection title={bases}>
        <BasesList bases={plan.legalBases} />
      </FinalSection>
      <FinalSection title={goals}>
        <GoalParts plan={plan} />
      </FinalSection>
      <FinalSection title={scope}>
        <p className="prose">{finalReportText.scope(report)}</p>
      </FinalSection>
      <FinalSection title={method}>
        <EvaluationTables evaluation={plan.evaluation} />
        <p className="prose">{finalReportText.method(report)}</p>
      </FinalSection>
    </FinalChapter>
  )
}
