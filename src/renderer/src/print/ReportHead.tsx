import type { ProgressReport } from '../../../domain/report/progressReport'
import type { CopyMark } from '../../../domain/report/reportDocument'
import { reportText } from '../../../texts/report'
import { Grade } from './Grade'
import { Letterhead } from './Letterhead'

type ReportHeadProps = {
  report: ProgressReport
  copy: CopyMark | null
}

/** Letterhead, class and copy, title, number and period: once, on the first page. */
export function ReportHead({ report, copy }: ReportHeadProps) {
  return (
    <header className="report-head">
      <Letterhead letterhead={report.letterhead} />
      <Grade document={report.document} copy={copy} />
      <h1>{reportText.title}</h1>
      <p className="head-line">{report.identity?.name}</p>
      <p className="head-line">{reportText.number(report.document)}</p>
      <p className="head-line">{reportText.period(report)}</p>
    </header>
  )
}
