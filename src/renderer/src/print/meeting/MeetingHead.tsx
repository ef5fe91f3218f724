import type {
  CopyMark,
  Letterhead as Lines,
  ReportDocument,
} from '../../../../domain/report/reportDocument'
import { Grade } from '../Grade'
import { Letterhead } from '../Letterhead'

type MeetingHeadProps = {
  letterhead: Lines | null
  document: ReportDocument
  copy: CopyMark | null
  title: string
  /** Lines beneath the title: group, number. */
  lines: readonly string[]
}

/** Letterhead, class, title and number of a paper of a meeting: once, on its first page. */
export function MeetingHead({ letterhead, document, copy, title, lines }: MeetingHeadProps) {
  return (
    <header className="report-head">
      <Letterhead letterhead={letterhead} />
      <Grade document={document} copy={copy} />
      <h1>{title}</h1>
      {lines.map((line) => (
        <p key={line} className="head-line">
          {line}
        </p>
      ))}
    </header>
  )
}
