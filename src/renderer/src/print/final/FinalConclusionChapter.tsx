import type { FinalReport } from '../../../../domain/report/finalReport'
import {
  conclusionSentences,
  finalReportText,
  recommendationGroups,
} from '../../../../texts/finalReport'
import { finalSections, finalTitles } from '../../../../texts/finalTitles'
import { FollowUpTable } from '../chapters/ConclusionChapter'
import { TextList } from '../TextList'
import { FinalChapter, FinalSection } from './FinalChapter'

const [conclusion, recommendations, improvements, followUps] = finalSections.conclusion

/** Bab VI: what it comes to, what is recommended to whom, and what follows. */
export function FinalConclusionChapter({ report }: { report: FinalReport }) {
  const { discussion } = report
  return (
    <FinalChapter title={finalTitles.conclusion}>
      <FinalSection title={conclusion}>
        <p className="prose">{conclusionSentences(report).join(' ')}</p>
      </FinalSection>
      <FinalSection title={recommendations}>
        {discussion.recommendations.length === 0 && <p>{finalReportText.noRecommendations}</p>}
        {recommendationGroups.map(([to, title]) => (
          <Recommendations
            key={title}
            title={discussion.recommendations.some((one) => one.to) ? title : null}
            texts={discussion.recommendations.flatMap((one) => (one.to === to ? [one.text] : []))}
          />
        ))}
      </FinalSection>
      <FinalSection title={improvements}>
        {discussion.improvements.length === 0 && <p>{finalReportText.noImprovements}</p>}
        <TextList texts={discussion.improvements} />
      </FinalSection>
      <FinalSection title={followUps}>
        <FollowUpTable followUps={discussion.followUps} />
      </FinalSection>
    </FinalChapter>
  )
}

function Recommendations({ title, texts }: { title: string | null; texts: readonly string[] }) {
  if (texts.length === 0) return null
  return (
    <>
      {title && <h3>{title}</h3>}
      <TextList texts={texts} />
    </>
  )
}
