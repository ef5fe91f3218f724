import type { FinalReport } from '../../../../domain/report/finalReport'
import type { CopyMark } from '../../../../domain/report/reportDocument'
import { finalGapText, finalReportText } from '../../../../texts/finalReport'
import { finalTitles } from '../../../../texts/finalTitles'
import { planText } from '../../../../texts/programPlan'
import { reportText } from '../../../../texts/report'
import { ApprovalPage } from '../ApprovalPage'
import { Chapter } from '../Chapter'
import { Cover } from '../Cover'
import { TextList } from '../TextList'
import { CourseChapter } from './CourseChapter'
import { DiscussionChapter } from './DiscussionChapter'
import { AnnexList, FinalClosing } from './FinalClosing'
import { FinalConclusionChapter } from './FinalConclusionChapter'
import { FrontMatter } from './FrontMatter'
import { IntroductionChapter } from './IntroductionChapter'
import { ProgramChapter } from './ProgramChapter'
import { RealisedChapter } from './RealisedChapter'
import { ResultsChapter } from './ResultsChapter'

type FinalReportPagesProps = { report: FinalReport; copy: CopyMark | null }

/** The final report of a program, from cover to annexes. */
export function FinalReportPages({ report, copy }: FinalReportPagesProps) {
  const { identity, period, letterhead, document, signers, gaps } = report
  return (
    <>
      <Cover
        title={finalReportText.title}
        group={identity}
        noGroup={planText.noProgram}
        period={period}
        year={(period?.to ?? report.asOf).slice(0, 4)}
        letterhead={letterhead}
        document={document}
        copy={copy}
      />
      <ApprovalPage
        heading={finalTitles.approval}
        title={finalReportText.title}
        group={identity && `${identity.name} (${identity.code})`}
        place={identity?.place}
        sentence={identity && finalReportText.approval(report)}
        headSigns={finalReportText.headSigns}
        letterhead={letterhead}
        document={document}
        signers={signers}
      />
      <FrontMatter report={report} />
      <IntroductionChapter report={report} />
      <ProgramChapter report={report} />
      <CourseChapter report={report} />
      <ResultsChapter report={report} />
      <DiscussionChapter report={report} />
      <FinalConclusionChapter report={report} />
      <RealisedChapter budget={report.budget} />
      <FinalClosing report={report} />
      <AnnexList report={report} />
      {document.isDraft && gaps.length > 0 && (
        <Chapter title={finalTitles.gaps}>
          <p>{reportText.draftIntro}</p>
          <TextList texts={gaps.map(finalGapText)} />
        </Chapter>
      )}
    </>
  )
}
