import type { FinalReport } from '../../../../domain/report/finalReport'
import type { CopyMark } from '../../../../domain/report/reportDocument'
import { finalReportText } from '../../../../texts/finalReport'
import { MeasuresPart } from '../evaluation/MeasuresPart'
import { OutcomePart } from '../evaluation/OutcomePart'
import { ProcessPart } from '../evaluation/ProcessPart'
import { Grade } from '../Grade'
import { Letterhead } from '../Letterhead'

type FinalReportPagesProps = { report: FinalReport; copy: CopyMark | null }

/** The final report of a program, from letterhead to signatures. */
export function FinalReportPages({ report, copy }: FinalReportPagesProps) {
  return (
    <>
      <header className="report-head">
        <Letterhead letterhead={report.letterhead} />
        <Grade document={report.document} copy={copy} />
        <h1>{finalReportText.title}</h1>
        <p className="head-line">{report.identity?.name}</p>
      </header>
      <ProcessPart process={report.process} />
      <OutcomePart outcome={report.outcome} />
      <MeasuresPart measures={report.measures} once={report.measuredOnce} />
    </>
  )
}
