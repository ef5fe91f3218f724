import '@fontsource/arimo/latin-400.css'
import '@fontsource/arimo/latin-700.css'
import '@fontsource/arimo/latin-400-italic.css'
import '@fontsource/arimo/latin-ext-400.css'
import '@fontsource/arimo/latin-ext-700.css'
import '@fontsource/arimo/latin-ext-400-italic.css'
import './report.css'
import type { Paper } from '../../../domain/catalog/lists'
import type { ProgressReport } from '../../../domain/report/progressReport'
import type { CopyMark } from '../../../domain/report/reportDocument'
import { formatInstant } from '../../../texts/formats'
import { chapterTitles, gapText, reportText } from '../../../texts/report'
import { Chapter } from './Chapter'
import { ConclusionChapter, FactorsChapter } from './chapters/ConclusionChapter'
import { DynamicsChapter } from './chapters/DynamicsChapter'
import { GoalsChapter } from './chapters/GoalsChapter'
import { BasesChapter, IdentityChapter } from './chapters/IdentityChapter'
import { LogsChapter } from './chapters/LogsChapter'
import { MeetingsChapter } from './chapters/MeetingsChapter'
import { MembersChapter } from './chapters/MembersChapter'
import { PrinciplesChapter } from './chapters/PrinciplesChapter'
import { ResourcesChapter } from './chapters/ResourcesChapter'
import { SummaryChapter } from './chapters/SummaryChapter'
import { TasksChapter } from './chapters/TasksChapter'
import { ReportHead } from './ReportHead'
import { SignatureBlock } from './SignatureBlock'

type ProgressReportPagesProps = {
  report: ProgressReport
  paper: Paper
  copy: CopyMark | null
  printedAt: string
}

/** The group progress report as it stands on paper; the preview on the screen is this same component. */
export function ProgressReportPages({ report, paper, copy, printedAt }: ProgressReportPagesProps) {
  return (
    <article
      className="report"
      lang="id"
      data-paper={paper}
      aria-description={`Dicetak ${formatInstant(printedAt, report.document.timezone)}`}
    >
      <ReportHead report={report} copy={copy} />
      <SummaryChapter report={report} />
      <IdentityChapter identity={report.identity} />
      <BasesChapter bases={report.legalBases} />
      <MeetingsChapter meetings={report.meetings} figures={report.figures} />
      <TasksChapter tasks={report.tasks} />
      <GoalsChapter goals={report.goals} />
      <DynamicsChapter dynamics={report.dynamics} />
      <LogsChapter logs={report.logs} />
      <ResourcesChapter resources={report.resources} />
      <PrinciplesChapter principles={report.principles} />
      <MembersChapter members={report.members} />
      <FactorsChapter conclusion={report.conclusion} />
      <ConclusionChapter conclusion={report.conclusion} />
      <SignatureBlock report={report} />
      {report.document.isDraft && report.gaps.length > 0 && (
        <Chapter title={chapterTitles.gaps}>
          <p>{reportText.draftIntro}</p>
          <ul>
            {report.gaps.map((gap) => (
              <li key={gapText(gap)}>{gapText(gap)}</li>
            ))}
          </ul>
        </Chapter>
      )}
    </article>
  )
}
