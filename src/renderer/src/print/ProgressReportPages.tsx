import type { ProgressReport } from '../../../domain/report/progressReport'
import type { CopyMark } from '../../../domain/report/reportDocument'
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

type ProgressReportPagesProps = { report: ProgressReport; copy: CopyMark | null }

/** The group progress report, from letterhead to signatures. */
export function ProgressReportPages({ report, copy }: ProgressReportPagesProps) {
  return (
    <>
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
    </>
  )
}
