import type { ProgressReport } from '../../../domain/report/progressReport'
import type { CopyMark } from '../../../domain/report/reportDocument'
import { letterheadLines, reportText } from '../../../texts/report'

type ReportHeadProps = {
  report: ProgressReport
  copy: CopyMark | null
}

/** Letterhead, class and copy, title, number and period: once, on the first page. */
export function ReportHead({ report, copy }: ReportHeadProps) {
  const { letterhead, document } = report
  return (
    <header className="report-head">
      <div className="letterhead">
        {letterhead?.parentLines.map((line) => (
          <p key={line} className="letterhead-parent">
            {line}
          </p>
        ))}
        <p className="letterhead-name">{letterhead?.name ?? reportText.noLetterhead}</p>
        {letterheadLines(report).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <div className="grade">
        <p>
          <strong>{reportText.class(report)}</strong>
        </p>
        {copy && <p>{reportText.copy(copy)}</p>}
        {document.isDraft && (
          <p>
            <strong className="draft">{reportText.draft}</strong>
          </p>
        )}
      </div>
      <h1>{reportText.title}</h1>
      <p className="head-line">{report.identity?.name}</p>
      <p className="head-line">{reportText.number(report)}</p>
      <p className="head-line">{reportText.period(report)}</p>
    </header>
  )
}
