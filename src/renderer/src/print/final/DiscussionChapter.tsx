import type { FinalReport } from '../../../../domain/report/finalReport'
import { evaluationHeading, finalReportText, forWhomText } from '../../../../texts/finalReport'
import { finalSections, finalTitles } from '../../../../texts/finalTitles'
import { noComparison } from '../../../../texts/verdicts'
import { FactorLists, FeedbackText } from '../chapters/ConclusionChapter'
import { MembersPart } from '../chapters/MembersChapter'
import { TextList } from '../TextList'
import { FinalChapter, FinalSection } from './FinalChapter'

const [found, factors, forWhom, limits, told] = finalSections.discussion

/** Bab V: what was found and on what evidence, what helped, for whom, what the evidence cannot show, and what the group heard. */
export function DiscussionChapter({ report }: { report: FinalReport }) {
  const { discussion, course } = report
  const { evaluations } = discussion
  const others = discussion.limits.filter((limit) => limit !== noComparison)
  return (
    <FinalChapter title={finalTitles.discussion}>
      <FinalSection title={found}>
        {evaluations.every(({ findings }) => findings.length === 0) && (
          <p>{finalReportText.noFindings}</p>
        )}
        {evaluations
          .filter(({ findings }) => findings.length > 0)
          .map((evaluation) => (
            <div key={evaluation.id}>
              <h3>{evaluationHeading(evaluation)}</h3>
              <TextList texts={evaluation.findings} />
            </div>
          ))}
      </FinalSection>
      <FinalSection title={factors}>
        <FactorLists {...discussion} />
      </FinalSection>
      <FinalSection title={forWhom}>
        <p className="prose">{forWhomText(report)}</p>
        <MembersPart members={course.members} />
      </FinalSection>
      <FinalSection title={limits}>
        <p className="prose">{noComparison}</p>
        {others.length > 0 ? <TextList texts={others} /> : <p>{finalReportText.noLimits}</p>}
      </FinalSection>
      <FinalSection title={told}>
        <FeedbackText evaluations={evaluations} />
      </FinalSection>
    </FinalChapter>
  )
}
