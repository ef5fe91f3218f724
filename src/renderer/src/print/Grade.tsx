import type { CopyMark, ReportDocument } from '../../../domain/report/reportDocument'
import { reportText } from '../../../texts/report'

type GradeProps = { document: ReportDocument; copy: CopyMark | null }

/** Class, copy and state of the document, at the right of its first page. */
export function Grade({ document, copy }: GradeProps) {
  return (
    <div className="grade">
      <p>
        <strong>{reportText.class(document)}</strong>
      </p>
      {copy && <p>{reportText.copy(copy)}</p>}
      {document.isDraft && (
        <p>
          <strong className="draft">{reportText.draft}</strong>
        </p>
      )}
    </div>
  )
}
