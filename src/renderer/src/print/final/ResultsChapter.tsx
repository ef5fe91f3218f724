import type { FinalReport } from '../../../../domain/report/finalReport'
import { finalReportText } from '../../../../texts/finalReport'
import { finalSections, finalTitles } from '../../../../texts/finalTitles'
import { MeasuresPart } from '../evaluation/MeasuresPart'
import { OutcomeGoals } from '../evaluation/OutcomeGoals'
import { OutcomePeople } from '../evaluation/OutcomePeople'
import { OutcomeResources } from '../evaluation/OutcomeResources'
import { OutcomeSociometry } from '../evaluation/OutcomeSociometry'
import { OutcomeTasks } from '../evaluation/OutcomeTasks'
import { ProcessPart } from '../evaluation/ProcessPart'
import { FinalChapter, FinalSection } from './FinalChapter'

const [process, tasks, goals, measures, sociometry, resources, people] = finalSections.results

/** Bab IV: how the program was carried out and what changed, each part with its charts and tables. Source: domain.md 6.7. */
export function ResultsChapter({ report }: { report: FinalReport }) {
  const { outcome } = report
  return (
    <FinalChapter title={finalTitles.results}>
      <p className="prose">{finalReportText.resultsIntro}</p>
      <FinalSection title={process}>
        <ProcessPart process={report.process} />
      </FinalSection>
      <FinalSection title={tasks}>
        <OutcomeTasks outcome={outcome} />
      </FinalSection>
      <FinalSection title={goals}>
        <OutcomeGoals outcome={outcome} />
      </FinalSection>
      <FinalSection title={measures}>
        <MeasuresPart measures={report.measures} once={report.measuredOnce} />
      </FinalSection>
      <FinalSection title={sociometry}>
        <OutcomeSociometry sociometry={outcome.sociometry} />
      </FinalSection>
      <FinalSection title={resources}>
        <OutcomeResources outcome={outcome} />
      </FinalSection>
      <FinalSection title={people}>
        <OutcomePeople outcome={outcome} />
      </FinalSection>
    </FinalChapter>
  )
}
