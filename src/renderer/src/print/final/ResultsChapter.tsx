import type { FinalReport } from '../../../../domain/report/finalReport'
import { finalReportText } from '../../../../texts/finalReport'
import { finalSections, finalTitles } from '../../../../texts/finalTitles'
import { MeasuresPart } from '../evaluation/MeasuresPart'
import { OutcomePart } from '../evaluation/OutcomePart'
import { ProcessPart } from '../evaluation/ProcessPart'
import { FinalChapter, FinalSection } from './FinalChapter'

const [process, outcome, measures] = finalSections.results

/** Bab IV: how the program was carried out and what changed, each part with its charts and tables. */
export function ResultsChapter({ report }: { report: FinalReport }) {
  return (
    <FinalChapter title={finalTitles.results}>
      <p className="prose">{finalReportText.resultsIntro}</p>
      <FinalSection title={process}>
        <ProcessPart process={report.process} />
      </FinalSection>
      <FinalSection title={outcome}>
        <OutcomePart outcome={report.outcome} />
      </FinalSection>
      <FinalSection title={measures}>
        <MeasuresPart measures={report.measures} />
      </FinalSection>
    </FinalChapter>
  )
}
